import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GradeStatus, NonconformityState } from "@/components/nonconformity/grade-status";
import { TableView } from "@/components/list/table-view";
import { Status } from "@/components/ui/status";
import type { Column } from "@/components/ui/data-table";
import { ClockState } from "@/components/workflow/clock";
import type { TablePlace } from "@/lib/domain/list/table-query";
import { NONCONFORMITY_STATUSES } from "@/lib/domain/nonconformity/nonconformity-machine";
import type { NonconformityLine } from "@/lib/domain/nonconformity/nonconformity-view";
import { GRADES } from "@/rules/findings/finding-rules";
import { RuleDay, RuleNumber } from "@/components/workflow/rule-number";
import { nonconformityClockOf } from "@/lib/domain/explanation/clock-name";

export type NonconformityRow = NonconformityLine &
  Readonly<{
    caseId: string;
    clientName?: string;
    /** Numbers of the earlier ones it repeats. */
    repeats?: readonly string[];
  }>;

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
      order: (row) => row.number,
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
      order: (row) => GRADES.indexOf(row.grade),
      cell: (row) => (
        <RuleNumber caseId={row.caseId} of={{ figure: "grade", of: row.id }}>
          <GradeStatus grade={row.grade} />
        </RuleNumber>
      ),
    },
    {
      key: "requirement",
      header: t("nonconformity.requirement"),
      order: (row) => `${row.criterion} ${row.clause}`,
      cell: (row) => (
        <>
          <span className="text-muted">
            {row.criterion} {row.clause}
          </span>
          <span className="line-clamp-2">{row.statement}</span>
          {row.repeats !== undefined && row.repeats.length > 0 && (
            <Status tone="warn">
              {t("nonconformity.recurrence.short", {
                numbers: row.repeats.join(t("common.listSeparator")),
              })}
            </Status>
          )}
        </>
      ),
    },
    { key: "unit", header: t("nonconformity.unit"), order: (row) => row.unit, cell: (row) => row.unit },
    {
      key: "state",
      header: t("nonconformity.state"),
      tight: true,
      order: (row) => NONCONFORMITY_STATUSES.indexOf(row.status),
      cell: (row) => <NonconformityState grade={row.grade} status={row.status} />,
    },
    {
      key: "due",
      header: t("nonconformity.due"),
      tight: true,
      order: (row) => row.clock?.date ?? null,
      cell: (row) =>
        row.clock === null ? (
          "–"
        ) : (
          <RuleDay caseId={row.caseId} of={nonconformityClockOf(row)} date={row.clock.date} />
        ),
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
      order: (row) => t(`nonconformity.${row.turn}`),
      cell: (row) => t(`nonconformity.${row.turn}`),
    },
  ];
};

type NonconformityTableProps = Readonly<{
  rows: readonly NonconformityRow[];
  today: string;
  caption: string;
  empty: ReactNode;
  place: TablePlace;
}>;

/** The nonconformities of one case. */
export function NonconformityTable({ rows, today, caption, empty, place }: NonconformityTableProps) {
  const t = useTranslations();
  return (
    <TableView
      place={place}
      search={{
        label: t("nonconformity.search"),
        of: ({ number, clause, statement, unit }) => [number, clause, statement, unit],
      }}
      filters={[
        {
          ...{ key: "grade", label: t("nonconformity.gradeHeader") },
          of: ({ grade }) => grade,
          told: (grade) => t(`nonconformity.grade.${grade}`),
        },
        {
          ...{ key: "status", label: t("nonconformity.state") },
          of: ({ status }) => status,
          told: (status) => t(`nonconformity.status.${status}`),
        },
      ]}
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={nonconformityColumns(t, { today, withClient: false })}
    />
  );
}
