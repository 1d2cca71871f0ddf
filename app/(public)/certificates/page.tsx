import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CertificateSearch } from "@/components/certificate/certificate-search";
import { registerForm } from "@/lib/domain/certificate/register-form";
import { fitsListForm, readListForm } from "@/lib/domain/list/list-form";
import { answerWith } from "@/lib/http/answer-status";
import { read } from "@/lib/http/read";
import { searchCertificates } from "@/lib/usecases/certificate/queries/search-certificates";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("certificate.public");
  return { title: t("title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** The register for anybody. An address that cannot be read is a bad request, said in words, and finds nothing. */
export default async function CertificatesPage({
  searchParams,
}: Readonly<{ searchParams: Promise<Search> }>) {
  const search = await searchParams;
  const form = readListForm(registerForm, search);
  if (fitsListForm(registerForm, search))
    return <CertificateSearch form={form} page={await read(searchCertificates, form)} />;
  answerWith(400);
  return <CertificateSearch form={form} page={null} />;
}
