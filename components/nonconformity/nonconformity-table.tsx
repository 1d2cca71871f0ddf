import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GradeStatus, NonconformityState } from "@/components/nonconformity/grade-status";
import { DataTable, type Column } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { ClockState } from "@/components/workflow/clock";
import type { NonconformityLine } from "@/lib/domain/nonconformity/nonconformity-view";

export type NonconformityRow = NonconformityLine & Readonly<{ caseId: string; clientName?: string }>;

type NonconformityTableProps = Readonly<{
  rows: readonly NonconformityRow[];
  today: string;
  caption: string;
  empty: ReactNode;
  /** The board names the client of each row. */
  withClient?: boolean;
}>;

/** Nonconformities with requirement, state, clock and whose turn it is. */
export function NonconformityTable(props: NonconformityTableProps) {
  const { rows, today, caption, empty, withClient } = props;
  const t = useTranslations("nonconformity");
  const client: readonly Column<NonconformityRow>[] =
    withClient === true
      ? [{ key: "client", header: t("board.case"), cell: (row) => row.clientName ?? "" }]
      : [];
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: "number",
          header: t("number"),
          tight: true,
          cell: (row) => (
            <Link className="link" href={`/cases/${row.caseId}/nonconformities/${row.id}`}>
              {row.number}
            </Link>
          ),
        },
        ...client,
        {
          key: "grade",
          header: t("gradeHeader"),
          tight: true,
          cell: (row) => <GradeStatus grade={row.grade} />,
        },
        {
          key: "requirement",
          header: t("requirement"),
          cell: (row) => (
            <>
              <span className="text-muted">
                {row.criterion} {row.clause}
              </span>
              <span className="line-clamp-2">{row.statement}</span>
            </>
          ),
        },
        { key: "unit", header: t("unit"), cell: (row) => row.unit },
        {
          key: "state",
          header: t("state"),
          tight: true,
          cell: (row) => <NonconformityState grade={row.grade} status={row.status} />,
        },
        {
          key: "due",
          header: t("due"),
          tight: true,
          cell: (row) => (row.clock === null ? "–" : <PlainDay date={row.clock.date} />),
        },
        {
          key: "left",
          header: t("remaining"),
          tight: true,
          cell: (row) =>
            row.clock === null ? (
              "–"
            ) : (
              <ClockState
                today={today}
                clock={{
                  key: row.id,
                  label: row.number,
                  date: row.clock.date,
                  metOn: row.clock.metOn ?? undefined,
                }}
              />
            ),
        },
        { key: "turn", header: t("turn"), tight: true, cell: (row) => t(row.turn) },
      ]}
    />
  );
}
