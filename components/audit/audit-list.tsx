import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TableView } from "@/components/list/table-view";
import type { Column } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { AUDIT_KINDS, type AuditKind } from "@/lib/domain/audit/audit-kinds";
import { AUDIT_STATUSES, type AuditStatus } from "@/lib/domain/audit/audit-machine";
import type { TablePlace } from "@/lib/domain/list/table-query";
import { LimitStanding } from "@/components/planning/limit-standing";
import type { AuditLimit } from "@/lib/domain/planning/audit-limit";
import type { PlainDate } from "@/rules/core/plain-date";
import { surveillanceNumber, type AuditWindow } from "@/lib/domain/programme/windows";
import { AuditDays } from "@/components/workflow/audit-days";
import { WindowLink } from "@/components/workflow/window-link";

export type AuditRow = Readonly<{
  id: string;
  caseId: string;
  caseNumber: string;
  clientName: string;
  kind: AuditKind;
  round: number;
  position: number;
  window: AuditWindow | null;
  limit: AuditLimit | null;
  status: AuditStatus;
  determinedHalfDays: number;
  startsOn: string | null;
  endsOn: string | null;
  team: readonly string[];
}>;

/** Audits with days, state and team; each leads to its team and its plan. A list across cases names case and client. */
export const auditColumns = (
  t: ReturnType<typeof useTranslations>,
  { withCase, today }: Readonly<{ withCase: boolean; today: PlainDate }>,
): readonly Column<AuditRow>[] => {
  const ofCase: readonly Column<AuditRow>[] = [
    {
      key: "case",
      header: t("case.number"),
      tight: true,
      cell: (row) => (
        <Link className="link" href={`/cases/${row.caseId}`}>
          {row.caseNumber}
        </Link>
      ),
    },
    { key: "client", header: t("case.client"), cell: (row) => row.clientName },
  ];
  return [
    {
      key: "kind",
      header: t("programme.audit"),
      tight: true,
      order: (row) => AUDIT_KINDS.indexOf(row.kind),
      names: true,
      cell: (row) => (
        <Link className="link" href={`/cases/${row.caseId}/audits/${row.id}`}>
          {t(`programme.kind.${row.kind}`)}
          {` ${surveillanceNumber(row) ?? ""}`.trimEnd()}
          {row.round > 1 && ` ${t("auditList.round", { round: row.round })}`}
        </Link>
      ),
    },
    ...(withCase ? ofCase : []),
    {
      key: "days",
      header: t("auditList.days"),
      tight: true,
      order: (row) => row.startsOn,
      cell: (row) => <Days {...row} />,
    },
    {
      key: "limit",
      header: t("auditList.limit"),
      tight: true,
      order: (row) => row.limit?.date ?? null,
      cell: ({ caseId, limit }) =>
        limit === null ? "" : <LimitStanding caseId={caseId} limit={limit} today={today} />,
    },
    {
      key: "determined",
      header: t("programme.days"),
      align: "end",
      tight: true,
      order: (row) => row.determinedHalfDays,
      cell: (row) => <AuditDays caseId={row.caseId} kind={row.kind} halfDays={row.determinedHalfDays} />,
    },
    {
      key: "status",
      header: t("programme.status"),
      tight: true,
      order: (row) => AUDIT_STATUSES.indexOf(row.status),
      cell: (row) => t(`facts.status.${row.status}`),
    },
    {
      key: "team",
      header: t("team.title"),
      order: (row) => row.team.join(" "),
      cell: (row) => row.team.join(t("common.listSeparator")),
    },
    {
      key: "parts",
      header: t("auditList.parts"),
      tight: true,
      cell: ({ id, caseId }) => (
        <span className="flex gap-3">
          <Link className="link" href={`/cases/${caseId}/audits/${id}/team`}>
            {t("auditList.team")}
          </Link>
          <Link className="link" href={`/cases/${caseId}/audits/${id}/plan`}>
            {t("auditList.plan")}
          </Link>
        </span>
      ),
    },
  ];
};

type AuditListProps = Readonly<{
  caption: string;
  rows: readonly AuditRow[];
  empty: ReactNode;
  place: TablePlace;
  today: PlainDate;
}>;

/** The audits of one case. */
export function AuditList({ caption, rows, empty, place, today }: AuditListProps) {
  const t = useTranslations();
  return (
    <TableView
      place={place}
      filters={[
        {
          ...{ key: "kind", label: t("programme.audit") },
          of: ({ kind }) => kind,
          told: (kind) => t(`programme.kind.${kind}`),
        },
        {
          ...{ key: "status", label: t("programme.status") },
          of: ({ status }) => status,
          told: (status) => t(`facts.status.${status}`),
        },
      ]}
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={auditColumns(t, { withCase: false, today })}
    />
  );
}

type DaysProps = Pick<AuditRow, "caseId" | "kind" | "position" | "startsOn" | "endsOn" | "window">;

function Days({ caseId, kind, position, startsOn, endsOn, window }: DaysProps) {
  const t = useTranslations("auditList");
  if (startsOn === null)
    return (
      <span className="text-muted">
        {window === null
          ? t("noDays")
          : t.rich("dueDays", {
              from: window.from,
              to: window.to,
              due: (shown) => (
                <WindowLink caseId={caseId} audit={{ kind, position }}>
                  {shown}
                </WindowLink>
              ),
            })}
      </span>
    );
  if (endsOn === null || endsOn === startsOn) return <PlainDay date={startsOn} />;
  return (
    <>
      <PlainDay date={startsOn} /> – <PlainDay date={endsOn} />
    </>
  );
}
