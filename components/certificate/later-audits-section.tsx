import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatDays } from "@/lib/i18n/format";

export type LaterAudits = readonly Readonly<{
  kind: "surveillance" | "recertification";
  halfDays: number;
  sites: number;
}>[];

/** What follows in the three years: days and sites of each later audit, by the facts of today. */
export function LaterAuditsSection({ audits }: Readonly<{ audits: LaterAudits }>) {
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
            cell: ({ halfDays }) => tc("days", { days: formatDays(halfDays) }),
          },
          { key: "sites", header: t("sites"), tight: true, cell: ({ sites }) => sites },
        ]}
      />
    </Section>
  );
}
