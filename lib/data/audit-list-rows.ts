import { isAuditKind, type AuditKind } from "@/lib/domain/audit/audit-kinds";
import { isAuditStatus, type AuditStatus } from "@/lib/domain/audit/audit-machine";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { auditLimit, type AuditLimit } from "@/lib/domain/planning/audit-limit";
import { decidedSystems } from "@/lib/domain/programme/decided-systems";
import { jointWindows, windowOf, type AuditWindow } from "@/lib/domain/programme/windows";
import type { PlainDate } from "@/rules/core/plain-date";
import { combinedColumns } from "./case-store";
import type { Prisma } from "./generated/client";
import { toPlainDate, toPlainDateOrNull } from "./parse/dates";

export type ListedAudit = Readonly<{
  id: string;
  caseId: string;
  caseNumber: string;
  clientName: string;
  kind: AuditKind;
  round: number;
  position: number;
  status: AuditStatus;
  determinedHalfDays: number;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  taskIssuedOn: PlainDate | null;
  /** When it is to be held, once the decision tells (6.1, 6.2). */
  window: AuditWindow | null;
  /** The day after which the rule takes something away, while the audit has not begun (5.1, 6.1, 9.2). */
  limit: AuditLimit | null;
  /** Leader first, then in the order of the team. */
  team: readonly string[];
}>;

/** What a list shows of an audit. */
export const auditColumns = {
  id: true,
  caseId: true,
  kind: true,
  round: true,
  position: true,
  status: true,
  determinedHalfDays: true,
  startsOn: true,
  endsOn: true,
  taskIssuedOn: true,
  case: {
    select: {
      number: true,
      stage: true,
      scheme: true,
      edition: true,
      combined: combinedColumns,
      client: { select: { name: true } },
      decisionRound: true,
      decisions: {
        where: { outcome: "grant" },
        orderBy: { id: "asc" },
        select: { scheme: true, round: true, decidedOn: true },
      },
      audits: {
        where: { kind: { in: ["stage1", "surveillance"] }, status: { not: "abandoned" } },
        orderBy: { round: "desc" },
        select: { kind: true, status: true, endsOn: true },
      },
    },
  },
  team: { orderBy: { position: "asc" }, select: { role: true, person: { select: { name: true } } } },
} as const satisfies Prisma.AuditSelect;

type Row = Prisma.AuditGetPayload<{ select: typeof auditColumns }>;

/** The systems whose certificates the case keeps; null before the decision. */
const systemsOf = ({ case: of }: Row) => {
  const granted = of.decisions
    .filter(({ round }) => round === of.decisionRound)
    .map(({ scheme, decidedOn }) => ({ scheme, decidedOn: toPlainDate(decidedOn) }));
  return granted.length === 0 ? null : decidedSystems(of, granted, null);
};

const isOver = ({ status }: Readonly<{ status: string }>): boolean =>
  status === "closed" || status === "reported";

/** When it is to be held, and the day that takes something away. */
const datesOf = (row: Row, status: AuditStatus): Pick<ListedAudit, "window" | "limit"> => {
  const systems = systemsOf(row);
  const { kind, position, case: of } = row;
  const stage1 = of.audits.find((audit) => audit.kind === "stage1");
  const held = of.audits.filter((audit) => audit.kind === "surveillance" && isOver(audit));
  return {
    window: systems && windowOf(jointWindows(systems), row),
    // Without an edition nothing is accepted, and no rule sets a limit yet.
    limit:
      of.edition === null
        ? null
        : auditLimit({
            audit: { kind, position, status },
            hasEnded: of.stage === "closed",
            leading: rulesOfCase(of),
            systems: systems ?? [],
            stage1End: stage1 !== undefined && isOver(stage1) ? toPlainDateOrNull(stage1.endsOn) : null,
            lastSurveillanceEnd:
              held
                .flatMap(({ endsOn }) => toPlainDateOrNull(endsOn) ?? [])
                .toSorted()
                .at(-1) ?? null,
          }),
  };
};

export const toListedAudit = (row: Row): ListedAudit => {
  const { kind, status, case: of, team, ...rest } = row;
  if (!isAuditKind(kind) || !isAuditStatus(status))
    throw new RangeError(`Audit ${row.id} holds ${kind}, ${status}`);
  const leaders = team.filter(({ role }) => role === "leader");
  const others = team.filter(({ role }) => role !== "leader");
  return {
    ...rest,
    kind,
    status,
    caseNumber: of.number,
    clientName: of.client.name,
    startsOn: toPlainDateOrNull(row.startsOn),
    endsOn: toPlainDateOrNull(row.endsOn),
    taskIssuedOn: toPlainDateOrNull(row.taskIssuedOn),
    ...datesOf(row, status),
    team: [...leaders, ...others].map(({ person }) => person.name),
  };
};
