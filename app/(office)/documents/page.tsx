import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { OfficialDocuments } from "@/components/document/official-documents";
import { PageHeader } from "@/components/ui/page-header";
import { permissionScope } from "@/lib/domain/access/can";
import type { Search } from "@/lib/domain/list/table-query";
import { requireActor } from "@/lib/http/read";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("document"))("official") };
}

type PageProps = Readonly<{ searchParams: Promise<Search> }>;

/** The registry of official documents, with an example of each. */
export default async function Page({ searchParams }: PageProps) {
  if (!permissionScope(await requireActor(), "document-form:read").ok) notFound();
  const t = await getTranslations("document");
  return (
    <>
      <PageHeader title={t("official")}>{t("officialAbout")}</PageHeader>
      <OfficialDocuments place={{ path: "/documents", search: await searchParams }} />
    </>
  );
}
