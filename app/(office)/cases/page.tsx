import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseList } from "@/components/case/case-list";
import { PageHeader } from "@/components/ui/page-header";
import { caseListForm } from "@/lib/domain/case/case-list-form";
import { readListForm } from "@/lib/domain/list/list-form";
import { readListLook } from "@/lib/http/list-look";
import { read } from "@/lib/http/read";
import { listCases } from "@/lib/usecases/case/queries/list-cases";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("case");
  return { title: t("list.title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function CasesPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const form = readListForm(caseListForm, await searchParams);
  const page = await read(listCases, form);
  const t = await getTranslations("case");
  return (
    <>
      <PageHeader title={t("list.title")} />
      <CaseList form={form} page={page} look={await readListLook("cases")} />
    </>
  );
}
