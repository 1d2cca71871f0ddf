import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { DIFFERENCES, type WhatIfSums } from "@/lib/domain/edition/what-if-row";
import { formatNumber } from "@/lib/i18n/format";
import type { QuarterSum } from "@/rules/what-if/quarter-sums";

const totalOf = (quarters: readonly QuarterSum[]) => ({
  audits: quarters.reduce((sum, { audits }) => sum + audits, 0),
  before: quarters.reduce((sum, { before }) => sum + before, 0),
  after: quarters.reduce((sum, { after }) => sum + after, 0),
  without: quarters.reduce((sum, { without }) => sum + without, 0),
});

/** More or fewer days, told by their sign and not by colour alone. */
export const signed = (by: number, locale: string): string =>
  by > 0 ? `+${formatNumber(by, locale)}` : formatNumber(by, locale);

/** How much changes, and the auditor-days of each quarter. */
export function WhatIfSumsShown({ sums }: Readonly<{ sums: WhatIfSums }>) {
  const t = useTranslations("edition.whatIf");
  const locale = useLocale();
  const rows = [
    ...sums.quarters.map((sum) => ({ ...sum, name: sum.quarter ?? t("noDay") })),
    { ...totalOf(sums.quarters), name: t("total") },
  ];
  const figure = (value: number) => formatNumber(value, locale);
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <DataTable
        caption={t("summary")}
        captionVisible
        rows={DIFFERENCES}
        rowKey={(key) => key}
        columns={[
          { key: "respect", header: t("respect"), cell: (key) => t(`respects.${key}`) },
          { key: "count", header: t("count"), align: "end", cell: (key) => figure(sums.counts[key]) },
        ]}
      />
      <DataTable
        caption={t("quarters")}
        captionVisible
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: "quarter", header: t("quarter"), tight: true, cell: ({ name }) => name },
          { key: "audits", header: t("audits"), align: "end", cell: ({ audits }) => figure(audits) },
          { key: "before", header: t("daysBefore"), align: "end", cell: ({ before }) => figure(before) },
          { key: "after", header: t("daysAfter"), align: "end", cell: ({ after }) => figure(after) },
          {
            key: "by",
            header: t("by"),
            align: "end",
            cell: ({ before, after }) => signed(after - before, locale),
          },
          { key: "without", header: t("without"), align: "end", cell: ({ without }) => figure(without) },
        ]}
      />
    </div>
  );
}
