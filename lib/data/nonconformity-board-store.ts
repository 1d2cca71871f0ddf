import { GRADES, type Grade } from "@/rules/findings/finding-rules";
import type { Length } from "@/rules/clocks/clock-rules";
import type { PlainDate } from "@/rules/core/plain-date";
import type { NonconformityBoardForm } from "@/lib/domain/nonconformity/nonconformity-board-form";
import { NONCONFORMITY_STATUSES } from "@/lib/domain/nonconformity/nonconformity-machine";
import { TURNS } from "@/lib/domain/nonconformity/nonconformity-view";
import { caseScope, caseScopeSql } from "./case-scope";
import { combinedColumns } from "./case-store";
import type { Db } from "./db";
import { Prisma } from "./generated/client";
import {
  contains,
  inOrderOf,
  keysetCount,
  literal,
  keysetPage,
  natural,
  type KeysetRows,
  type SortKey,
} from "./keyset";
import { nonconformityColumns, toNonconformity } from "./nonconformity-rows";

/** How long each edition gives from the closing meeting, by grade. */
export type Limits = readonly Readonly<{ scheme: string; edition: string; grade: Grade; length: Length }>[];

type Asked = Readonly<{ form: NonconformityBoardForm; limits: Limits; today: PlainDate }>;

const after = ({ unit, ...length }: Length): Prisma.Sql => {
  if (unit === "days" && "count" in length) return Prisma.sql`m."heldOn" + ${length.count}::int`;
  if (unit === "months" && "count" in length)
    return Prisma.sql`(m."heldOn" + make_interval(months => ${length.count}::int))::date`;
  throw new RangeError(`A limit in ${unit} cannot be reckoned by the database`);
};

/** The limit of each (n), as nonconformityClock tells it: tests/integration/list holds the two against each other. */
const due = (limits: Limits): Prisma.Sql =>
  Prisma.sql`(CASE ${Prisma.join(
    limits.map(
      ({ scheme, edition, grade, length }) =>
        Prisma.sql`WHEN c."scheme" = ${scheme} AND c."edition" = ${edition} AND n."grade" = ${grade} THEN ${after(length)}`,
    ),
    " ",
  )} END)`;

/** A major stops at its verification, a minor at the accepted answer. */
const running = Prisma.sql`(CASE n."grade" WHEN 'major' THEN n."verifiedOn" ELSE n."acceptedOn" END) IS NULL`;

const turn = Prisma.sql`(CASE n."status" ${Prisma.join(
  Object.entries(TURNS).map(([status, who]) => Prisma.sql`WHEN ${status} THEN ${who}`),
  " ",
)} END)`;

const inOrder = (values: readonly string[], sql: Prisma.Sql): SortKey => ({
  sql: Prisma.sql`array_position(${[...values]}::text[], ${sql})`,
  type: "int",
  nullable: true,
});

const sortKey = (sort: NonconformityBoardForm["sort"], limits: Limits): SortKey => {
  switch (sort) {
    case "number":
      return { sql: Prisma.sql`n."number"`, type: "text" };
    case "client":
      return { sql: natural(Prisma.sql`k."name"`), type: "text" };
    case "grade":
      return inOrder(GRADES, Prisma.sql`n."grade"`);
    case "requirement":
      return { sql: natural(Prisma.sql`n."clause"`), type: "text" };
    case "unit":
      return { sql: natural(Prisma.sql`n."unit"`), type: "text" };
    case "state":
      return inOrder(NONCONFORMITY_STATUSES, Prisma.sql`n."status"`);
    case "due":
      return { sql: due(limits), type: "date", nullable: true };
    case "turn":
      return { sql: turn, type: "text", nullable: true };
  }
};

/** Raised by somebody of that name, or in an audit that is led by one. */
const audited = (name: string): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM "Person" p WHERE ${contains(Prisma.sql`p."name"`, name)}
    AND (p."id" = n."raisedByPersonId" OR EXISTS (SELECT 1 FROM "TeamMember" l
      WHERE l."auditId" = n."auditId" AND l."personId" = p."id" AND l."role" = 'leader')))`;

/** Of cases that go on and not verified, unless another state is asked for. */
const byStatus = (status: NonconformityBoardForm["status"]): Prisma.Sql => {
  if (status === "any") return Prisma.sql`TRUE`;
  if (status === "verified") return Prisma.sql`n."status" = 'verified'`;
  const state = status === "" ? Prisma.sql`n."status" <> 'verified'` : Prisma.sql`n."status" = ${status}`;
  return Prisma.sql`${state} AND c."stage" <> 'closed'`;
};

/** Handed over at a closing meeting, no improvement, of an audit that was not abandoned. */
const rowsFor = (scope: Db["scope"], { form, limits, today }: Asked): KeysetRows => {
  const where = [
    caseScopeSql(scope),
    Prisma.sql`n."grade" IN ('major', 'minor') AND a."status" <> 'abandoned'`,
    byStatus(form.status),
  ];
  if (form.grade !== "") where.push(Prisma.sql`n."grade" = ${form.grade}`);
  if (form.turn !== "") where.push(Prisma.sql`${turn} = ${form.turn}`);
  if (form.overdue !== "") where.push(Prisma.sql`${due(limits)} < ${today}::date AND ${running}`);
  if (form.auditor !== "") where.push(audited(form.auditor));
  if (form.clause !== "")
    where.push(Prisma.sql`(n."clause" = ${form.clause} OR n."clause" LIKE ${`${literal(form.clause)}.%`})`);
  if (form.q !== "")
    where.push(
      Prisma.sql`(${contains(Prisma.sql`n."number"`, form.q)} OR ${contains(Prisma.sql`k."name"`, form.q)})`,
    );
  return {
    from: Prisma.sql`"Nonconformity" n JOIN "Audit" a ON a."id" = n."auditId"
      JOIN "Meeting" m ON m."auditId" = a."id" AND m."kind" = 'closing'
      JOIN "CertificationCase" c ON c."id" = n."caseId" JOIN "Client" k ON k."id" = c."clientId"`,
    where,
    id: Prisma.sql`n."id"`,
  };
};

/** Nonconformities across cases, in the actor's scope. */
export const nonconformityBoardStore = {
  async page({ tx, scope }: Db, asked: Asked, limit: number) {
    const list = { ...rowsFor(scope, asked), key: sortKey(asked.form.sort, asked.limits) };
    const { ids, ...links } = await keysetPage(tx, list, { ...asked.form, limit });
    const rows = await tx.nonconformity.findMany({
      where: { id: { in: [...ids] }, case: caseScope(scope) },
      select: {
        ...nonconformityColumns,
        case: {
          select: {
            scheme: true,
            edition: true,
            combined: combinedColumns,
            client: { select: { name: true } },
          },
        },
      },
    });
    const listed = rows.map(({ case: of, ...row }) => ({
      id: row.id,
      file: toNonconformity(row),
      scheme: of.scheme,
      edition: of.edition,
      combined: of.combined,
      clientName: of.client.name,
    }));
    return { ...links, rows: inOrderOf(ids, listed) };
  },

  count: ({ tx, scope }: Db, asked: Asked, most: number) => keysetCount(tx, rowsFor(scope, asked), most),
};
