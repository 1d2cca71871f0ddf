import type { Actor } from "@/lib/domain/access/actor";
import type { ClockDay } from "@/lib/domain/case/nearest-clock";
import { CASE_STANDINGS } from "@/lib/domain/case/case-standing";
import type { CaseListForm } from "@/lib/domain/case/case-list-form";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseScopeSql } from "./case-scope";
import { caseTurnSql, waitsForRoleSql, waitsForSql } from "./case-turn-sql";
import type { Db } from "./db";
import { Prisma } from "./generated/client";
import { contains, keysetCount, keysetPage, natural, type KeysetRows, type SortKey } from "./keyset";

/** `reader`: whose turn is meant by "mine"; `clocks`: of every case that has one, where the form asks for them. */
type Asked = Readonly<{
  form: CaseListForm;
  reader: Pick<Actor, "roles" | "personId">;
  clocks: readonly ClockDay[] | null;
  today: PlainDate;
}>;

/** Where a case (c) stands on a day, as caseStanding tells it. */
const standingSql = (today: PlainDate): Prisma.Sql => Prisma.sql`(CASE
  WHEN c."stage" = 'certified' AND (SELECT max(x."lastDay") FROM "Certificate" x WHERE x."caseId" = c."id")
    < ${today}::date THEN 'expired' ELSE c."stage" END)`;

const SORTS: Readonly<Record<Exclude<CaseListForm["sort"], "turn" | "stage" | "clock">, SortKey>> = {
  number: { sql: Prisma.sql`c."number"`, type: "text" },
  client: { sql: natural(Prisma.sql`k."name"`), type: "text" },
  scheme: { sql: Prisma.sql`c."scheme"`, type: "text" },
  since: { sql: Prisma.sql`c."stageSince"`, type: "date" },
  opened: { sql: Prisma.sql`c."openedOn"`, type: "date" },
};

const sortKey = ({ form: { sort }, today }: Asked): SortKey => {
  if (sort === "turn") return { sql: caseTurnSql(today), type: "text", nullable: true };
  if (sort === "clock") return { sql: Prisma.sql`d."date"`, type: "date", nullable: true };
  if (sort !== "stage") return SORTS[sort];
  const sql = Prisma.sql`array_position(${[...CASE_STANDINGS]}::text[], ${standingSql(today)})`;
  return { sql, type: "int", nullable: true };
};

/** The cases (c) with their clients (k), and with their nearest clocks (d) where those are asked for. */
const fromSql = (clocks: Asked["clocks"]): Prisma.Sql => {
  const cases = Prisma.sql`"CertificationCase" c JOIN "Client" k ON k."id" = c."clientId"`;
  if (clocks === null) return cases;
  const [ids, dates] = [clocks.map(({ id }) => id), clocks.map(({ date }) => date)];
  return Prisma.sql`${cases} LEFT JOIN unnest(${ids}::uuid[], ${dates}::date[]) AS d("id", "date") ON d."id" = c."id"`;
};

const rowsFor = (scope: Db["scope"], { form, reader, clocks, today }: Asked): KeysetRows => {
  const { q, stage, turn, scheme, overdue, from, to } = form;
  const where = [caseScopeSql(scope)];
  if (stage !== "") where.push(Prisma.sql`${standingSql(today)} = ${stage}`);
  if (scheme !== "")
    where.push(Prisma.sql`(c."scheme" = ${scheme} OR EXISTS (
      SELECT 1 FROM "CombinedScheme" s WHERE s."caseId" = c."id" AND s."scheme" = ${scheme}))`);
  if (turn !== "") where.push(turn === "mine" ? waitsForSql(reader, today) : waitsForRoleSql(turn, today));
  // The last day still keeps a clock, as isOverdue tells it.
  if (overdue !== "") where.push(Prisma.sql`d."date" < ${today}::date`);
  if (from !== "") where.push(Prisma.sql`c."openedOn" >= ${from}::date`);
  if (to !== "") where.push(Prisma.sql`c."openedOn" <= ${to}::date`);
  if (q !== "")
    where.push(
      Prisma.sql`(${contains(Prisma.sql`c."number"`, q)} OR ${contains(Prisma.sql`k."name"`, q)} OR k."creditCode" = ${q})`,
    );
  return { from: fromSql(clocks), where, id: Prisma.sql`c."id"` };
};

/** Cases in the actor's scope as lists ask for them; how far each has come is loaded by progressStore. */
export const caseListStore = {
  page: ({ tx, scope }: Db, asked: Asked, limit: number) =>
    keysetPage(tx, { ...rowsFor(scope, asked), key: sortKey(asked) }, { ...asked.form, limit }),

  count: ({ tx, scope }: Db, asked: Asked, most: number) => keysetCount(tx, rowsFor(scope, asked), most),

  /** Cases at an end, certified or closed, in which something waits for the reader on a day. */
  async waitingAtEnd({ tx, scope }: Db, { reader, today }: Pick<Asked, "reader" | "today">, limit: number) {
    const rows = await tx.$queryRaw<readonly Readonly<{ id: string }>[]>(Prisma.sql`
      SELECT c."id" FROM "CertificationCase" c WHERE c."stage" IN ('certified', 'closed')
        AND ${caseScopeSql(scope)} AND ${waitsForSql(reader, today)} ORDER BY c."number" LIMIT ${limit}`);
    return rows.map(({ id }) => id);
  },

  /** How many cases stand where on a day, in the actor's scope. */
  async countByStanding({ tx, scope }: Db, today: PlainDate): Promise<Readonly<Record<string, number>>> {
    const groups = await tx.$queryRaw<readonly Readonly<{ standing: string; count: number }>[]>(Prisma.sql`
      SELECT ${standingSql(today)} AS "standing", count(*)::int AS "count" FROM "CertificationCase" c
      WHERE ${caseScopeSql(scope)} GROUP BY 1`);
    return Object.fromEntries(groups.map(({ standing, count }) => [standing, count]));
  },
};
