import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { formatDays } from "@/lib/i18n/format";
import { RuleNumber } from "@/components/workflow/rule-number";
import type { FigureOf } from "@/lib/domain/explanation/figures.data";

export type FigureRow = Readonly<{
  key: "days" | "sample";
  /** null: the rules give no figure; a person determines it. */
  required: number | null;
  before: number;
  after: number;
}>;

type RequiredFiguresProps = Readonly<{
  caption: string;
  rows: readonly FigureRow[];
  caseId: string;
  /** Where each of the two requirements is explained. */
  figures: Readonly<Record<FigureRow["key"], FigureOf>>;
  /** What stands after: "as it stands" while it is open, "after" once it is settled. */
  isSettled: boolean;
}>;

/** Days and sample before and after, beside what the rules require; each requirement opens its steps and clauses. */
export function RequiredFigures({ caption, rows, caseId, figures, isSettled }: RequiredFiguresProps) {
  const t = useTranslations("conduct.facts");
  const show = (key: FigureRow["key"], value: number): string =>
    key === "days" ? t("daysValue", { days: formatDays(value) }) : t("sitesValue", { sites: value });
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: "what", header: t("figure"), cell: (row) => t(`figures.${row.key}`) },
        {
          key: "before",
          header: t(isSettled ? "before" : "held"),
          align: "end",
          tight: true,
          cell: (row) => show(row.key, row.before),
        },
        {
          key: "required",
          header: t("requiredFigure"),
          align: "end",
          tight: true,
          cell: ({ key, required }) => {
            if (required === null) return t("byPerson");
            return (
              <RuleNumber caseId={caseId} of={figures[key]}>
                {show(key, required)}
              </RuleNumber>
            );
          },
        },
        {
          key: "after",
          header: t(isSettled ? "after" : "short"),
          align: "end",
          tight: true,
          cell: (row) => (isSettled ? show(row.key, row.after) : show(row.key, row.after - row.before)),
        },
      ]}
    />
  );
}
