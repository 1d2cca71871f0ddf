import type { AuditListForm } from "@/lib/domain/audit/audit-list-form";
import { AUDIT_KINDS, isAuditKind, type AuditKind } from "@/lib/domain/audit/audit-kinds";
import { AUDIT_STATUSES, isAuditStatus, type AuditStatus } from "@/lib/domain/audit/audit-machine";
import { decidedSystems } from "@/lib/domain/programme/decided-systems";
import { jointWindows, windowOf, type AuditWindow } from "@/lib/domain/programme/windows";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseScope, caseScopeSql } from "./case-scope";
import { combinedColumns } from "./case-store";
import type { Db } from "./db";
import { Prisma } from "./generated/client";
import {
  contains,
  inOrderOf,
  keysetCount,
  keysetPage,
  natural,
  type KeysetRows,
  type SortKey,
} from "./keyset";
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
  /** Leader first, then in the order of the team. */
  team: readonly string[];
}>;

const columns = {
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
    },
  },
  team: { orderBy: { position: "asc" }, select: { role: true, person: { select: { name: true } } } },
} as const satisfies Prisma.AuditSelect;

const windowIn = (row: Prisma.AuditGetPayload<{ select: typeof columns }>): AuditWindow | null => {
  const { decisions, decisionRound } = row.case;
  const granted = decisions
    .filter(({ round }) => round === decisionRound)
    .map(({ scheme, decidedOn }) => ({ scheme, decidedOn: toPlainDate(decidedOn) }));
  if (granted.length === 0) return null;
  const systems = decidedSystems(row.case, granted, null);
  return systems && windowOf(jointWindows(systems), row);
};

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
    window: windowIn(row),
    team: [...leaders, ...others].map(({ person }) => person.name),
  };
};

const SORTS: Readonly<Record<AuditListForm["sort"], SortKey>> = {
  days: { sql: Prisma.sql`a."startsOn"`, type: "date", nullable: true },
  kind: {
    sql: Prisma.sql`array_position(${[...AUDIT_KINDS]}::text[], a."kind")`,
    type: "int",
    nullable: true,
  },
  case: { sql: Prisma.sql`c."number"`, type: "text" },
  client: { sql: natural(Prisma.sql`k."name"`), type: "text" },
  determined: { sql: Prisma.sql`a."determinedHalfDays"`, type: "int" },
  status: {
    sql: Prisma.sql`array_position(${[...AUDIT_STATUSES]}::text[], a."status")`,
    type: "int",
    nullable: true,
  },
  // The leader stands for the team.
  team: {
    sql: natural(Prisma.sql`SELECT p."name" FROM "TeamMember" m JOIN "Person" p ON p."id" = m."personId"
      WHERE m."auditId" = a."id" AND m."role" = 'leader' ORDER BY m."position", m."id" LIMIT 1`),
    type: "text",
    nullable: true,
  },
};

/** Audits with a day in the month. */
const inMonth = (month: string): Prisma.Sql =>
  Prisma.sql`a."startsOn" < ${`${month}-01`}::date + INTERVAL '1 month' AND a."endsOn" >= ${`${month}-01`}::date`;

const inTeam = (condition: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM "TeamMember" m JOIN "Person" p ON p."id" = m."personId"
    WHERE m."auditId" = a."id" AND ${condition})`;

/** Who is only sent on audits sees the audits they are sent on, not the others of the same case. */
const ownAudits = ({ any, assignedPersonId, clientId }: Db["scope"]): Prisma.Sql =>
  any || assignedPersonId === null || clientId !== null
    ? Prisma.sql`TRUE`
    : inTeam(Prisma.sql`p."id" = ${assignedPersonId}::uuid`);

const rowsFor = (scope: Db["scope"], form: AuditListForm): KeysetRows => {
  const { q, person, kind, month, status } = form;
  const where = [caseScopeSql(scope), ownAudits(scope)];
  if (status === "") where.push(Prisma.sql`a."status" NOT IN ('reported', 'abandoned')`);
  else if (status !== "any") where.push(Prisma.sql`a."status" = ${status}`);
  if (kind !== "") where.push(Prisma.sql`a."kind" = ${kind}`);
  if (month !== "") where.push(inMonth(month));
  if (person !== "") where.push(inTeam(contains(Prisma.sql`p."name"`, person)));
  if (q !== "")
    where.push(Prisma.sql`(${contains(Prisma.sql`c."number"`, q)} OR ${contains(Prisma.sql`k."name"`, q)})`);
  return {
    from: Prisma.sql`"Audit" a JOIN "CertificationCase" c ON c."id" = a."caseId" JOIN "Client" k ON k."id" = c."clientId"`,
    where,
    id: Prisma.sql`a."id"`,
  };
};

/** 审核 across cases, in the actor's scope. */
export const auditListStore = {
  async page({ tx, scope }: Db, form: AuditListForm, limit: number) {
    const { ids, ...links } = await keysetPage(
      tx,
      { ...rowsFor(scope, form), key: SORTS[form.sort] },
      { ...form, limit },
    );
    const rows = await tx.audit.findMany({
      where: { id: { in: [...ids] }, case: caseScope(scope) },
      select: columns,
    });
    return { ...links, rows: inOrderOf(ids, rows.map(toListed)) };
  },

  count: ({ tx, scope }: Db, form: AuditListForm, most: number) =>
    keysetCount(tx, rowsFor(scope, form), most),

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
