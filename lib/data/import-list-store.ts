import { z } from "zod";
import type { ImportListForm } from "@/lib/domain/import/import-list-form";
import { auditLogStore } from "./audit-log-store";
import type { Db } from "./db";
import { Prisma } from "./generated/client";
import {
  contains,
  fromDay,
  inOrderOf,
  keysetCount,
  keysetPage,
  natural,
  untilDay,
  type KeysetRows,
  type SortKey,
} from "./keyset";
import { fromJsonColumn } from "./parse/json-column";

/** The log is the only record of a run: what it wrote are clients and people like any other. */
const SORTS: Readonly<Record<ImportListForm["sort"], SortKey>> = {
  at: { sql: Prisma.sql`e."sequence"`, type: "bigint" },
  who: { sql: natural(Prisma.sql`e."actorName"`), type: "text" },
  file: { sql: natural(Prisma.sql`f."name"`), type: "text", nullable: true },
  written: { sql: Prisma.sql`(e."after"->>'written')::int`, type: "int", nullable: true },
};

const rowsFor = ({ q, from, to }: ImportListForm): KeysetRows => {
  const where = [Prisma.sql`e."event" = 'import.run'`];
  if (from !== "") where.push(fromDay(Prisma.sql`e."at"`, from));
  if (to !== "") where.push(untilDay(Prisma.sql`e."at"`, to));
  if (q !== "")
    where.push(
      Prisma.sql`(${contains(Prisma.sql`f."name"`, q)} OR ${contains(Prisma.sql`e."actorName"`, q)})`,
    );
  return {
    from: Prisma.sql`"AuditLogEntry" e LEFT JOIN "StoredFile" f ON f."id"::text = e."subjectId"`,
    where,
    id: Prisma.sql`e."sequence"`,
    idType: "bigint",
  };
};

const written = z.object({ written: z.number() });

/** Imports that were run, as their list asks for them. */
export const importListStore = {
  async page(db: Db, form: ImportListForm, limit: number) {
    const list = { ...rowsFor(form), key: SORTS[form.sort] };
    const { ids, ...links } = await keysetPage(db.tx, list, { ...form, limit });
    const entries = await auditLogStore.bySequences(db, ids.map(BigInt));
    const files = await db.tx.storedFile.findMany({
      where: { id: { in: entries.map(({ subjectId }) => subjectId) } },
      select: { id: true, name: true },
    });
    const names = new Map(files.map(({ id, name }) => [id, name]));
    const rows = entries.map((entry) => ({
      id: entry.sequence.toString(),
      at: entry.at.toISOString(),
      who: entry.actorName,
      file: names.get(entry.subjectId) ?? null,
      written: fromJsonColumn(written, entry.after).written,
    }));
    return { ...links, rows: inOrderOf(ids, rows) };
  },

  count: ({ tx }: Db, form: ImportListForm, most: number) => keysetCount(tx, rowsFor(form), most),
};
