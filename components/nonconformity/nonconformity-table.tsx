import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GradeStatus, NonconformityState } from "@/components/nonconformity/grade-status";
import { DataTable, type Column } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { ClockState } from "@/components/workflow/clock";
import type { NonconformityLine } from "@/lib/domain/nonconformity/nonconformity-view";

export type NonconformityRow = NonconformityLine & Readonly<{ caseId: string; clientName?: string }>;

type Shown = Readonly<{ today: string; withClient: boolean }>;

/** Nonconformities with requirement, state, clock and whose turn it is. A list across cases names the client. */
export const nonconformityColumns = (
  t: ReturnType<typeof useTranslations>,
  { today, withClient }: Shown,
): readonly Column<NonconformityRow>[] => {
  const client: Column<NonconformityRow> = {
    key: "client",
    header: t("nonconformity.board.case"),
    cell: (row) => row.clientName ?? "",
  };
  return [
    {
      key: "number",
      header: t("nonconformity.number"),
      tight: true,
      cell: (row) => (
        <Link className="link" href={`/cases/${row.caseId}/nonconformities/${row.id}`}>
          {row.number}
        </Link>
      ),
    },
    ...(withClient ? [client] : []),
    {
      key: "grade",
      header: t("nonconformity.gradeHeader"),
      tight: true,
      cell: (row) => <GradeStatus grade={row.grade} />,
    },
    {
      key: "requirement",
      header: t("nonconformity.requirement"),
      cell: (row) => (
        <>
          <span className="text-muted">
            {row.criterion} {row.clause}
          </span>
          <span className="line-clamp-2">{row.statement}</span>
        </>
      ),
    },
    { key: "unit", header: t("nonconformity.unit"), cell: (row) => row.unit },
    {
      key: "state",
      header: t("nonconformity.state"),
      tight: true,
      cell: (row) => <NonconformityState grade={row.grade} status={row.status} />,
    },
    {
      key: "due",
      header: t("nonconformity.due"),
      tight: true,
      cell: (row) => (row.clock === null ? "–" : <PlainDay date={row.clock.date} />),
    },
    {
      key: "left",
      header: t("nonconformity.remaining"),
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
    {
      key: "turn",
      header: t("nonconformity.turn"),
      tight: true,
      cell: (row) => t(`nonconformity.${row.turn}`),
    },
  ];
};

type NonconformityTableProps = Readonly<{
  rows: readonly NonconformityRow[];
  today: string;
  caption: string;
  empty: ReactNode;
}>;

/** The nonconformities of one case. */
export function NonconformityTable({ rows, today, caption, empty }: NonconformityTableProps) {
  const t = useTranslations();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={nonconformityColumns(t, { today, withClient: false })}
    />
  );
}
