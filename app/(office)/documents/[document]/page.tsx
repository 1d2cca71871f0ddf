import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { OfficialDocumentPage } from "@/components/document/official-document-page";
import { permissionScope } from "@/lib/domain/access/can";
import { officialDocumentForm } from "@/lib/domain/document/template-form";
import type { Search } from "@/lib/domain/list/table-query";
import { read, requireActor } from "@/lib/http/read";
import { readOfficialDocument } from "@/lib/usecases/document-template/queries/read-official-document";

type PageProps = Readonly<{ params: Promise<{ document: string }>; searchParams: Promise<Search> }>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = await getTranslations("document");
  const asked = officialDocumentForm.safeParse(await params);
  return { title: asked.success ? t(`kinds.${asked.data.document}`) : t("official") };
}

/** One official document: the body's Word template, its versions, and what a template may name. */
export default async function Page({ params, searchParams }: PageProps) {
  const asked = officialDocumentForm.safeParse(await params);
  if (!asked.success || !permissionScope(await requireActor(), "document-form:read").ok) notFound();
  const place = { path: `/documents/${asked.data.document}`, search: await searchParams };
  return <OfficialDocumentPage {...await read(readOfficialDocument, asked.data)} place={place} />;
}
