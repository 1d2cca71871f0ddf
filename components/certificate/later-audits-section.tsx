import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { AuditDays } from "@/components/workflow/audit-days";
import { RuleNumber } from "@/components/workflow/rule-number";

export type LaterAudits = readonly Readonly<{
  kind: "surveillance" | "recertification";
  halfDays: number;
  sites: number;
}>[];

/** What follows in the three years: days and sites of each later audit, by the facts of today. */
export function LaterAuditsSection({ caseId, audits }: Readonly<{ caseId: string; audits: LaterAudits }>) {
  const t = useTranslations("certificate.later");
  const tc = useTranslations("common");
  return (
    <Section title={t("title")}>
      <p className="mb-3 max-w-[70ch] text-muted">{t("explain")}</p>
      <DataTable
        caption={t("title")}
        density="compact"
        rows={audits}
        rowKey={({ kind }) => kind}
        columns={[
          { key: "kind", header: t("audit"), cell: ({ kind }) => t(kind) },
          {
            key: "days",
            header: t("days"),
            tight: true,
            cell: ({ kind, halfDays }) => (
              <AuditDays
                caseId={caseId}
                kind={kind}
                halfDays={halfDays}
                told={(days) => tc("days", { days })}
              />
            ),
          },
          {
            key: "sites",
            header: t("sites"),
            tight: true,
            cell: ({ kind, sites }) => (
              <RuleNumber caseId={caseId} of={{ figure: `${kind}-sites` }}>
                {sites}
              </RuleNumber>
            ),
          },
        ]}
      />
    </Section>
  );
}
