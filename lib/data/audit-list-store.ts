import type { AuditListForm } from "@/lib/domain/audit/audit-list-form";
import { AUDIT_KINDS } from "@/lib/domain/audit/audit-kinds";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import { bandDays } from "@/lib/domain/planning/audit-limit";
import { addDays, type PlainDate } from "@/rules/core/plain-date";
import { auditLimitSql } from "./audit-limit-sql";
import { auditColumns, toListedAudit, type ListedAudit } from "./audit-list-rows";
import { caseScope, caseScopeSql } from "./case-scope";
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
  limit: { sql: auditLimitSql, type: "date", nullable: true },
  // The leader stands for the team.
  team: {
    sql: natural(Prisma.sql`SELECT p."name" FROM "TeamMember" m JOIN "Person" p ON p."id" = m."personId"
      WHERE m."auditId" = a."id" AND m."role" = 'leader' ORDER BY m."position", m."id" LIMIT 1`),
    type: "text",
    nullable: true,
  },
};

/** Audits with a day in the month. */
export const inMonth = (month: string): Prisma.Sql =>
  Prisma.sql`a."startsOn" < ${`${month}-01`}::date + INTERVAL '1 month' AND a."endsOn" >= ${`${month}-01`}::date`;

export const inTeam = (condition: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM "TeamMember" m JOIN "Person" p ON p."id" = m."personId"
    WHERE m."auditId" = a."id" AND ${condition})`;

/** Who is only sent on audits sees the audits they are sent on, not the others of the same case. */
export const ownAudits = ({ any, assignedPersonId, clientId }: Db["scope"]): Prisma.Sql =>
  any || assignedPersonId === null || clientId !== null
    ? Prisma.sql`TRUE`
    : inTeam(Prisma.sql`p."id" = ${assignedPersonId}::uuid`);

/** So many days before the limit or fewer, or after it. */
const nearLimit = (limit: Exclude<AuditListForm["limit"], "">, today: PlainDate): Prisma.Sql =>
  limit === "overdue"
    ? Prisma.sql`${auditLimitSql} < ${today}::date`
    : Prisma.sql`${auditLimitSql} <= ${addDays(today, bandDays(limit))}::date`;

type Asked = Readonly<{ form: AuditListForm; today: PlainDate }>;

const rowsFor = (scope: Db["scope"], { form, today }: Asked): KeysetRows => {
  const { q, person, kind, month, status, limit } = form;
  const where = [caseScopeSql(scope), ownAudits(scope)];
  if (status === "") where.push(Prisma.sql`a."status" NOT IN ('reported', 'abandoned')`);
  else if (status !== "any") where.push(Prisma.sql`a."status" = ${status}`);
  if (kind !== "") where.push(Prisma.sql`a."kind" = ${kind}`);
  if (month !== "") where.push(inMonth(month));
  if (limit !== "") where.push(nearLimit(limit, today));
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
  async page({ tx, scope }: Db, asked: Asked, limit: number) {
    const { form } = asked;
    const list = { ...rowsFor(scope, asked), key: SORTS[form.sort] };
    const { ids, ...links } = await keysetPage(tx, list, { ...form, limit });
    const rows = await tx.audit.findMany({
      where: { id: { in: [...ids] }, case: caseScope(scope) },
      select: auditColumns,
    });
    return { ...links, rows: inOrderOf(ids, rows.map(toListedAudit)) };
  },

  count: ({ tx, scope }: Db, asked: Asked, most: number) => keysetCount(tx, rowsFor(scope, asked), most),

  /** Every audit of one case in the order of the three years. */
  async ofCase({ tx, scope }: Db, caseId: string): Promise<readonly ListedAudit[]> {
    const rows = await tx.audit.findMany({
      where: { caseId, case: caseScope(scope) },
      orderBy: [{ position: "asc" }, { round: "asc" }],
      select: auditColumns,
    });
    return rows.map(toListedAudit);
  },
};
