import { getTranslations } from "next-intl/server";
import { AuditList } from "@/components/audit/audit-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { listCaseAudits } from "@/lib/usecases/audit/queries/list-case-audits";
import { caseTitle } from "../case-title";

export const generateMetadata = caseTitle("auditList.title");

type PageProps = Readonly<{ params: Promise<{ caseId: string }>; searchParams: Promise<Search> }>;

/** Every audit of the case; they come into being with the programme. */
export default async function CaseAuditsPage({ params, searchParams }: PageProps) {
  const { caseId } = await params;
  const { rows, today } = await read(listCaseAudits, { caseId });
  const t = await getTranslations("auditList");
  return (
    <Section title={t("title")}>
      <AuditList
        place={{ path: `/cases/${caseId}/audits`, search: await searchParams }}
        caption={t("title")}
        rows={rows}
        today={today}
        empty={<EmptyState title={t("emptyCase")}>{t("emptyCaseHint")}</EmptyState>}
      />
    </Section>
  );
}
