import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CertificateSearch } from "@/components/certificate/certificate-search";
import { searchForm } from "@/lib/domain/certificate/look-up-form";
import { read } from "@/lib/http/read";
import { searchCertificates } from "@/lib/usecases/certificate/queries/search-certificates";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("certificate.public");
  return { title: t("title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Look-up for anybody, by number or name. */
export default async function CertificatesPage({
  searchParams,
}: Readonly<{ searchParams: Promise<Search> }>) {
  const given = searchForm.safeParse(await searchParams);
  const form = given.success ? given.data : searchForm.parse({});
  const page = await read(searchCertificates, form);
  return <CertificateSearch asked={form} page={page} />;
}
