import type { Actor } from "@/lib/domain/access/actor";
import { CASE_STAGES } from "@/lib/domain/case/case-machine";
import type { CaseListForm } from "@/lib/domain/case/case-list-form";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseScope, caseScopeSql } from "./case-scope";
import { caseTurnSql, waitsForRoleSql, waitsForSql } from "./case-turn-sql";
import type { Db } from "./db";
import { Prisma } from "./generated/client";
import { contains, keysetCount, keysetPage, natural, type KeysetRows, type SortKey } from "./keyset";

/** `reader`: whose turn is meant by "mine"; `late`: the only cases that count, if not null. */
type Asked = Readonly<{
  form: CaseListForm;
  reader: Pick<Actor, "roles" | "personId">;
  late: readonly string[] | null;
  today: PlainDate;
}>;

const SORTS: Readonly<Record<Exclude<CaseListForm["sort"], "turn">, SortKey>> = {
  number: { sql: Prisma.sql`c."number"`, type: "text" },
  client: { sql: natural(Prisma.sql`k."name"`), type: "text" },
  scheme: { sql: Prisma.sql`c."scheme"`, type: "text" },
  stage: {
    sql: Prisma.sql`array_position(${[...CASE_STAGES]}::text[], c."stage")`,
    type: "int",
    nullable: true,
  },
  since: { sql: Prisma.sql`c."stageSince"`, type: "date" },
  opened: { sql: Prisma.sql`c."openedOn"`, type: "date" },
};

const sortKey = ({ form: { sort }, today }: Asked): SortKey =>
  sort === "turn" ? { sql: caseTurnSql(today), type: "text", nullable: true } : SORTS[sort];

const rowsFor = (scope: Db["scope"], { form, reader, late, today }: Asked): KeysetRows => {
  const { q, stage, turn, scheme, from, to } = form;
  const where = [caseScopeSql(scope)];
  if (stage !== "") where.push(Prisma.sql`c."stage" = ${stage}`);
  if (scheme !== "") where.push(Prisma.sql`c."scheme" = ${scheme}`);
  if (turn !== "") where.push(turn === "mine" ? waitsForSql(reader, today) : waitsForRoleSql(turn, today));
  if (late !== null) where.push(Prisma.sql`c."id" = ANY(${[...late]}::uuid[])`);
  if (from !== "") where.push(Prisma.sql`c."openedOn" >= ${from}::date`);
  if (to !== "") where.push(Prisma.sql`c."openedOn" <= ${to}::date`);
  if (q !== "")
    where.push(
      Prisma.sql`(${contains(Prisma.sql`c."number"`, q)} OR ${contains(Prisma.sql`k."name"`, q)} OR k."creditCode" = ${q})`,
    );
  return {
    from: Prisma.sql`"CertificationCase" c JOIN "Client" k ON k."id" = c."clientId"`,
    where,
    id: Prisma.sql`c."id"`,
  };
};

/** Cases in the actor's scope as lists ask for them; how far each has come is loaded by progressStore. */
export const caseListStore = {
  page: ({ tx, scope }: Db, asked: Asked, limit: number) =>
    keysetPage(tx, { ...rowsFor(scope, asked), key: sortKey(asked) }, { ...asked.form, limit }),

  count: ({ tx, scope }: Db, asked: Asked, most: number) => keysetCount(tx, rowsFor(scope, asked), most),

  /** Certified cases in which something waits for the reader on a day. */
  async certifiedWaiting(
    { tx, scope }: Db,
    { reader, today }: Pick<Asked, "reader" | "today">,
    limit: number,
  ) {
    const rows = await tx.$queryRaw<readonly Readonly<{ id: string }>[]>(Prisma.sql`
      SELECT c."id" FROM "CertificationCase" c WHERE c."stage" = 'certified' AND ${caseScopeSql(scope)}
        AND ${waitsForSql(reader, today)} ORDER BY c."number" LIMIT ${limit}`);
    return rows.map(({ id }) => id);
  },

  /** How many cases stand at each stage, in the actor's scope. */
  async countByStage({ tx, scope }: Db): Promise<Readonly<Record<string, number>>> {
    const groups = await tx.certificationCase.groupBy({
      by: ["stage"],
      where: caseScope(scope),
      _count: { _all: true },
    });
    return Object.fromEntries(groups.map((group) => [group.stage, group._count._all]));
  },
};
