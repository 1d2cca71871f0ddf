import { useLocale, useTranslations } from "next-intl";
import { valueTold } from "@/components/explanation/figure-told";
import { DataTable } from "@/components/ui/data-table";
import { Status } from "@/components/ui/status";
import type { LimitHeld } from "@/lib/domain/explanation/explanation";
import { say } from "@/lib/i18n/say";
import type { GroupSample } from "@/rules/sampling/sample";

/** Several limits held against each other, and which of them decided. */
export function LimitsHeld({ limits }: Readonly<{ limits: readonly LimitHeld[] }>) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <DataTable
      caption={t("explanation.limits")}
      density="compact"
      rows={limits}
      rowKey={({ code }) => code}
      columns={[
        { key: "limit", header: t("explanation.limit"), cell: ({ code }) => say(t, "steps", { code }) },
        {
          key: "value",
          header: t("workflow.steps.value"),
          align: "end",
          tight: true,
          cell: ({ value, unit }) => valueTold(t, value, unit, locale),
        },
        {
          key: "decisive",
          header: t("explanation.decides"),
          tight: true,
          cell: ({ isDecisive }) => (
            <Status tone={isDecisive ? "ok" : "neutral"}>
              {t(isDecisive ? "explanation.decisive" : "explanation.notDecisive")}
            </Status>
          ),
        },
      ]}
    />
  );
}

/** Each group of similar sites: its size, both tables, and how many of it are visited. */
export function GroupTable({ groups }: Readonly<{ groups: readonly GroupSample[] }>) {
  const t = useTranslations("explanation.group");
  const column = (key: "n" | "table" | "floor" | "sample") => ({
    ...{ key, header: t(key), align: "end" as const, tight: true },
    cell: (row: GroupSample) => row[key],
  });
  return (
    <DataTable
      caption={t("caption")}
      density="compact"
      rows={groups.map((group, index) => ({ ...group, index }))}
      rowKey={({ index }) => String(index)}
      columns={[column("n"), column("table"), column("floor"), column("sample")]}
    />
  );
}
