import { useLocale, useTranslations } from "next-intl";
import { signed } from "@/components/edition/what-if-sums";
import { TableView } from "@/components/list/table-view";
import { PlainDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { DIFFERENCES, type WhatIfRow } from "@/lib/domain/edition/what-if-row";
import type { TablePlace } from "@/lib/domain/list/table-query";
import { formatNumber } from "@/lib/i18n/format";

type WhatIfTableProps = Readonly<{ draftId: string; rows: readonly WhatIfRow[]; place: TablePlace }>;

/** Every case and certificate that a draft changes; each leads to its steps by both editions. */
export function WhatIfTable({ draftId, rows, place }: WhatIfTableProps) {
  const t = useTranslations();
  const locale = useLocale();
  const figure = (value: number | null) => (value === null ? "–" : formatNumber(value, locale));
  const moved = (before: number | null, after: number | null) =>
    before === after ? figure(before) : `${figure(before)} → ${figure(after)}`;
  return (
    <TableView
      place={place}
      caption={t("edition.whatIf.rows")}
      rows={rows}
      rowKey={({ key }) => key}
      search={{
        label: t("edition.whatIf.search"),
        of: ({ number, clientName }) => [number, clientName],
      }}
      filters={[
        {
          key: "respect",
          label: t("edition.whatIf.respectFilter"),
          // A row that differs in several respects is found by the weightiest.
          of: ({ differs }) => DIFFERENCES.find((each) => differs.includes(each)) ?? "",
          told: (respect) => (respect === "" ? "" : t(`edition.whatIf.respects.${respect}`)),
        },
        {
          key: "audit",
          label: t("edition.whatIf.audit"),
          of: ({ audit }) => audit,
          told: (audit) => (audit === "" ? "" : t(`edition.audits.${audit}`)),
        },
      ]}
      empty={<EmptyState title={t("edition.whatIf.nothing")} />}
      columns={[
        {
          key: "number",
          header: t("edition.whatIf.number"),
          tight: true,
          order: ({ number }) => number,
          cell: ({ kind, id, number }) => (
            <Link
              className="link"
              href={`/rules/drafts/${draftId}/what-if/${kind}/${id}`}
              title={t("edition.whatIf.explainLink", { number })}
            >
              {number}
            </Link>
          ),
        },
        {
          key: "client",
          header: t("case.client"),
          order: ({ clientName }) => clientName,
          cell: ({ clientName }) => clientName,
        },
        {
          key: "audit",
          header: t("edition.whatIf.audit"),
          order: ({ audit }) => audit,
          cell: ({ audit, keepsEdition }) => (
            <>
              {t(`edition.audits.${audit}`)}
              {keepsEdition && <span className="block text-sm text-muted">{t("edition.whatIf.keeps")}</span>}
            </>
          ),
        },
        {
          key: "on",
          header: t("edition.whatIf.on"),
          tight: true,
          order: ({ on }) => on,
          cell: ({ on }) => (on === null ? "–" : <PlainDay date={on} />),
        },
        {
          key: "days",
          header: t("edition.explained.days"),
          align: "end",
          tight: true,
          order: ({ days }) => days.after,
          cell: ({ days, standing }) =>
            standing.before === standing.after
              ? moved(days.before, days.after)
              : `${t(`edition.standings.${standing.before}`)} → ${t(`edition.standings.${standing.after}`)}`,
        },
        {
          key: "by",
          header: t("edition.whatIf.by"),
          align: "end",
          tight: true,
          order: ({ days }) => days.by,
          cell: ({ days }) => (days.by === null ? "–" : signed(days.by, locale)),
        },
        {
          key: "sites",
          header: t("edition.explained.sampling"),
          align: "end",
          tight: true,
          order: ({ sites }) => (sites.after ?? 0) - (sites.before ?? 0),
          cell: ({ sites }) => moved(sites.before, sites.after),
        },
        {
          key: "clocks",
          header: t("edition.whatIf.clocks"),
          order: ({ clocks }) => clocks.length,
          cell: ({ clocks }) => <MovedClocks clocks={clocks} />,
        },
      ]}
    />
  );
}

/** Which clocks end on another day, or stand otherwise today. */
function MovedClocks({ clocks }: Pick<WhatIfRow, "clocks">) {
  const t = useTranslations();
  if (clocks.length === 0) return "–";
  return (
    <ul className="flex flex-col gap-1">
      {clocks.map(({ clock, of, limit, state }) => (
        <li key={[clock, of].join(" ")}>
          {t(`overview.clockNames.${clock}`)} {of}
          <span className="block text-sm text-muted">
            {limit.before} → {limit.after}
            {state.before !== state.after &&
              ` · ${t(`edition.states.${state.before}`)} → ${t(`edition.states.${state.after}`)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
