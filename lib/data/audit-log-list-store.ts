import type { AuditLogForm, CaseHistoryForm } from "@/lib/domain/audit-log/log-form";
import { auditLogStore, type LogRow } from "./audit-log-store";
import { caseStore } from "./case-store";
import type { Db } from "./db";
import { Prisma } from "./generated/client";
import {
  contains,
  fromDay,
  keysetCount,
  type KeysetPage,
  keysetPage,
  type KeysetRows,
  type SortKey,
  untilDay,
} from "./keyset";

/** Plain columns, each with an index that ends in the row's number: the log has millions of rows. */
const SORTS: Readonly<Record<AuditLogForm["sort"], SortKey>> = {
  at: { sql: Prisma.sql`e."sequence"`, type: "bigint" },
  who: { sql: Prisma.sql`e."actorName"`, type: "text" },
  what: { sql: Prisma.sql`e."event"`, type: "text" },
  object: { sql: Prisma.sql`e."subjectKind"`, type: "text" },
};

type Asked = Pick<AuditLogForm, "actor" | "from" | "to">;

const rowsOf = (first: readonly Prisma.Sql[], { actor, from, to }: Asked): KeysetRows => {
  const where = [...first];
  if (actor !== "") where.push(contains(Prisma.sql`e."actorName"`, actor));
  if (from !== "") where.push(fromDay(Prisma.sql`e."at"`, from));
  if (to !== "") where.push(untilDay(Prisma.sql`e."at"`, to));
  return { from: Prisma.sql`"AuditLogEntry" e`, where, id: Prisma.sql`e."sequence"`, idType: "bigint" };
};

const rowsFor = (form: AuditLogForm): KeysetRows => {
  const { event, caseNumber, subjectId } = form;
  const where: Prisma.Sql[] = [];
  if (event !== "") where.push(Prisma.sql`starts_with(e."event", ${event})`);
  if (caseNumber !== "")
    where.push(
      Prisma.sql`e."caseId" = (SELECT c."id" FROM "CertificationCase" c WHERE c."number" = ${caseNumber})`,
    );
  if (subjectId !== "") where.push(Prisma.sql`e."subjectId" = ${subjectId}`);
  return rowsOf(where, form);
};

const loaded = async (db: Db, { ids, ...links }: KeysetPage) => {
  const rows = await auditLogStore.bySequences(db, ids.map(BigInt));
  const byId = new Map<string, LogRow>(rows.map((row) => [row.sequence.toString(), row]));
  return { ...links, rows: ids.flatMap((id) => byId.get(id) ?? []) };
};

/** The log as its lists ask for it. */
export const auditLogListStore = {
  /** Of the whole installation. */
  async page(db: Db, form: AuditLogForm, limit: number) {
    const list = { ...rowsFor(form), key: SORTS[form.sort] };
    return loaded(db, await keysetPage(db.tx, list, { ...form, limit }));
  },

  /** Of one case in scope. */
  async ofCase(db: Db, form: CaseHistoryForm, limit: number) {
    await caseStore.head(db, form.caseId);
    const rows = rowsOf([Prisma.sql`e."caseId" = ${form.caseId}::uuid`], form);
    return loaded(db, await keysetPage(db.tx, { ...rows, key: SORTS.at }, { ...form, limit }));
  },

  /** The numbers of the cases that rows of the log belong to. */
  async caseNumbers({ tx }: Db, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const where = { id: { in: [...new Set(caseIds)] } };
    const cases = await tx.certificationCase.findMany({ where, select: { id: true, number: true } });
    return new Map(cases.map(({ id, number }) => [id, number]));
  },

  count: ({ tx }: Db, form: AuditLogForm, most: number) => keysetCount(tx, rowsFor(form), most),
};
