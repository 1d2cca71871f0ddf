import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseList } from "@/components/case/case-list";
import { PageHeader } from "@/components/ui/page-header";
import { read } from "@/lib/http/read";
import { caseListForm } from "@/lib/domain/case/case-list-form";
import { listCases } from "@/lib/usecases/case/queries/list-cases";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("case");
  return { title: t("list.title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** A filter that does not fit (an address typed by hand) counts as not set. */
const filtersOf = (search: Search) => {
  const given = caseListForm.safeParse(search);
  return given.success ? given.data : caseListForm.parse({});
};

export default async function CasesPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const form = filtersOf(await searchParams);
  const page = await read(listCases, { ...form, stage: form.stage ?? "" });
  const t = await getTranslations("case");
  return (
    <>
      <PageHeader title={t("list.title")} />
      <CaseList form={form} page={page} />
    </>
  );
}
