import type { AuditListForm } from "@/lib/domain/audit/audit-list-form";
import { isAuditKind, type AuditKind } from "@/lib/domain/audit/audit-kinds";
import { isAuditStatus, type AuditStatus } from "@/lib/domain/audit/audit-machine";
import { plainDate, type PlainDate } from "@/rules/core/plain-date";
import { caseScope } from "./case-scope";
import type { Db } from "./db";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDateOrNull } from "./parse/dates";

const PAGE = 50;

export type ListedAudit = Readonly<{
  id: string;
  caseId: string;
  caseNumber: string;
  clientName: string;
  kind: AuditKind;
  round: number;
  status: AuditStatus;
  determinedHalfDays: number;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  taskIssuedOn: PlainDate | null;
  /** Leader first, then in the order of the team. */
  team: readonly string[];
}>;

const columns = {
  id: true,
  caseId: true,
  kind: true,
  round: true,
  status: true,
  determinedHalfDays: true,
  startsOn: true,
  endsOn: true,
  taskIssuedOn: true,
  case: { select: { number: true, client: { select: { name: true } } } },
  team: { orderBy: { position: "asc" }, select: { role: true, person: { select: { name: true } } } },
} as const satisfies Prisma.AuditSelect;

const toListed = (row: Prisma.AuditGetPayload<{ select: typeof columns }>): ListedAudit => {
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
    team: [...leaders, ...others].map(({ person }) => person.name),
  };
};

const byStatus = (status: AuditListForm["status"]): Prisma.AuditWhereInput => {
  if (status === "any") return {};
  return { status: status === "" ? { notIn: ["reported", "abandoned"] } : status };
};

/** Audits with a day in the month. */
const inMonth = (month: string): Prisma.AuditWhereInput => {
  if (month === "") return {};
  const [year = 0, number = 1] = month.split("-").map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  return {
    startsOn: { lt: toDateColumn(plainDate(`${next}-01`)) },
    endsOn: { gte: toDateColumn(plainDate(`${month}-01`)) },
  };
};

/** Audits without a day come last; the page starts strictly after the given one. */
const after = (key: string): Prisma.AuditWhereInput => {
  if (key === "") return {};
  const [day = "", id = ""] = key.split(" ");
  if (day === "") return { startsOn: null, id: { gt: id } };
  const startsOn = toDateColumn(plainDate(day));
  return { OR: [{ startsOn: { gt: startsOn } }, { startsOn, id: { gt: id } }, { startsOn: null }] };
};

/** Who is only sent on audits sees the audits they are sent on, not the others of the same case. */
const ownAudits = ({ any, assignedPersonId, clientId }: Db["scope"]): Prisma.AuditWhereInput =>
  any || assignedPersonId === null || clientId !== null
    ? {}
    : { team: { some: { personId: assignedPersonId } } };

/** 审核 across cases, in the actor's scope. */
export const auditListStore = {
  /** By first day, paged by key. */
  async page({ tx, scope }: Db, form: AuditListForm) {
    const { person } = form;
    const rows = await tx.audit.findMany({
      where: {
        AND: [
          { case: caseScope(scope) },
          ownAudits(scope),
          byStatus(form.status),
          inMonth(form.month),
          person === ""
            ? {}
            : { team: { some: { person: { name: { contains: person, mode: "insensitive" } } } } },
          after(form.after),
        ],
      },
      orderBy: [{ startsOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
      take: PAGE + 1,
      select: columns,
    });
    const shown = rows.slice(0, PAGE).map(toListed);
    const last = shown.at(-1);
    return {
      rows: shown,
      next: rows.length > PAGE && last !== undefined ? `${last.startsOn ?? ""} ${last.id}` : null,
    };
  },

  /** Every audit of one case in the order of the three years. */
  async ofCase({ tx, scope }: Db, caseId: string): Promise<readonly ListedAudit[]> {
    const rows = await tx.audit.findMany({
      where: { caseId, case: caseScope(scope) },
      orderBy: [{ position: "asc" }, { round: "asc" }],
      select: columns,
    });
    return rows.map(toListed);
  },
};
