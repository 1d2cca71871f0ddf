import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditLogTable } from "@/components/audit-log/audit-log-table";
import { PageHeader } from "@/components/ui/page-header";
import { auditLogForm } from "@/lib/domain/audit-log/log-form";
import { readListForm } from "@/lib/domain/list/list-form";
import { readListLook } from "@/lib/http/list-look";
import { read } from "@/lib/http/read";
import { readAuditLog } from "@/lib/usecases/audit-log/queries/read-audit-log";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("history");
  return { title: t("logTitle") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** The audit log of the whole installation, for administrators and the quality manager. */
export default async function LogPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const form = readListForm(auditLogForm, await searchParams);
  const page = await read(readAuditLog, form);
  const t = await getTranslations("history");
  return (
    <>
      <PageHeader title={t("logTitle")}>{t("logExplain")}</PageHeader>
      <AuditLogTable form={form} page={page} look={await readListLook("log")} />
    </>
  );
}
