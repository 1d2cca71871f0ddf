import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditBoard } from "@/components/audit/audit-board";
import { PlanningTabs } from "@/components/planning/planning-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { auditListForm } from "@/lib/domain/audit/audit-list-form";
import { readListForm } from "@/lib/domain/list/list-form";
import { readListLook } from "@/lib/http/list-look";
import { read } from "@/lib/http/read";
import { listAudits } from "@/lib/usecases/audit/queries/list-audits";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auditList");
  return { title: t("title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Every audit for those who plan them; an auditor's own; a client's own. */
export default async function AuditsPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const form = readListForm(auditListForm, await searchParams);
  const page = await read(listAudits, form);
  const t = await getTranslations("auditList");
  return (
    <>
      <PageHeader title={t("title")} />
      {page.mayPlan && <PlanningTabs current="list" />}
      <AuditBoard form={form} page={page} look={await readListLook("audits")} />
    </>
  );
}
