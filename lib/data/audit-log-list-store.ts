import type { AuditLogForm } from "@/lib/domain/audit-log/log-form";
import { auditLogStore, type LogRow } from "./audit-log-store";
import type { Db } from "./db";
import { Prisma } from "./generated/client";
import { contains, keysetCount, keysetPage, type KeysetRows, type SortKey } from "./keyset";

/** Plain columns, each with an index that ends in the row's number: the log has millions of rows. */
const SORTS: Readonly<Record<AuditLogForm["sort"], SortKey>> = {
  at: { sql: Prisma.sql`e."sequence"`, type: "bigint" },
  who: { sql: Prisma.sql`e."actorName"`, type: "text" },
  what: { sql: Prisma.sql`e."event"`, type: "text" },
  object: { sql: Prisma.sql`e."subjectKind"`, type: "text" },
};

/** The day in Beijing begins eight hours before that of the column. */
const midnight = (day: string): Prisma.Sql => Prisma.sql`${`${day}T00:00:00+08:00`}::timestamptz`;

const rowsFor = ({ event, actor, caseNumber, subjectId, from, to }: AuditLogForm): KeysetRows => {
  const where: Prisma.Sql[] = [];
  if (event !== "") where.push(Prisma.sql`starts_with(e."event", ${event})`);
  if (actor !== "") where.push(contains(Prisma.sql`e."actorName"`, actor));
  if (caseNumber !== "")
    where.push(
      Prisma.sql`e."caseId" = (SELECT c."id" FROM "CertificationCase" c WHERE c."number" = ${caseNumber})`,
    );
  if (subjectId !== "") where.push(Prisma.sql`e."subjectId" = ${subjectId}`);
  if (from !== "") where.push(Prisma.sql`e."at" >= ${midnight(from)}`);
  if (to !== "") where.push(Prisma.sql`e."at" < ${midnight(to)} + INTERVAL '1 day'`);
  return { from: Prisma.sql`"AuditLogEntry" e`, where, id: Prisma.sql`e."sequence"`, idType: "bigint" };
};

/** The log of the whole installation as its list asks for it. */
export const auditLogListStore = {
  async page(db: Db, form: AuditLogForm, limit: number) {
    const list = { ...rowsFor(form), key: SORTS[form.sort] };
    const { ids, ...links } = await keysetPage(db.tx, list, { ...form, limit });
    const rows = await auditLogStore.bySequences(db, ids.map(BigInt));
    const byId = new Map<string, LogRow>(rows.map((row) => [row.sequence.toString(), row]));
    return { ...links, rows: ids.flatMap((id) => byId.get(id) ?? []) };
  },

  /** The numbers of the cases that rows of the log belong to. */
  async caseNumbers({ tx }: Db, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const where = { id: { in: [...new Set(caseIds)] } };
    const cases = await tx.certificationCase.findMany({ where, select: { id: true, number: true } });
    return new Map(cases.map(({ id, number }) => [id, number]));
  },

  count: ({ tx }: Db, form: AuditLogForm, most: number) => keysetCount(tx, rowsFor(form), most),
};
