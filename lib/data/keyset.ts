import { readCursor, writeCursor, type Cursor } from "@/lib/domain/list/cursor";
import type { ListOrder } from "@/lib/domain/list/list-form";
import { isPlainDate } from "@/rules/core/plain-date";
import { Prisma } from "./generated/client";
import type { Transaction } from "./prisma";

type KeyType = "text" | "date" | "int" | "bigint";

type IdType = "uuid" | "bigint" | "text";

/** What rows are put in order by. One that can be NULL says so: rows without a value come last, either way. */
export type SortKey = Readonly<{ sql: Prisma.Sql; type: KeyType; nullable?: boolean }>;

/** Rows before their order: FROM, every condition that must hold, and the id that tells them apart. */
export type KeysetRows = Readonly<{
  from: Prisma.Sql;
  where: readonly Prisma.Sql[];
  id: Prisma.Sql;
  idType?: IdType;
}>;

export type KeysetPage = Readonly<{ ids: readonly string[]; next: string | null; previous: string | null }>;

type Asked = Pick<ListOrder, "direction" | "after" | "before"> & Readonly<{ limit: number }>;

/** Names and numbers as their readers sort them: pinyin, and 8.2 before 10.1. */
export const natural = (sql: Prisma.Sql): Prisma.Sql => Prisma.sql`(${sql}) COLLATE "zh_natural"`;

/** For a part of a text that LIKE looks for: % and _ mean themselves. */
export const literal = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Contains the text, whatever its case. */
export const contains = (sql: Prisma.Sql, text: string): Prisma.Sql =>
  Prisma.sql`${sql} ILIKE ${`%${literal(text)}%`}`;

/** The day in Beijing begins eight hours before that of the column. */
const midnight = (day: string): Prisma.Sql => Prisma.sql`${`${day}T00:00:00+08:00`}::timestamptz`;

/** On that day or later. */
export const fromDay = (sql: Prisma.Sql, day: string): Prisma.Sql => Prisma.sql`${sql} >= ${midnight(day)}`;

/** On that day or before. */
export const untilDay = (sql: Prisma.Sql, day: string): Prisma.Sql =>
  Prisma.sql`${sql} < ${midnight(day)} + INTERVAL '1 day'`;

const conditions = (where: readonly Prisma.Sql[]): Prisma.Sql =>
  where.length === 0 ? Prisma.sql`TRUE` : Prisma.join([...where], " AND ");

const FITS: Readonly<Record<KeyType, (value: string) => boolean>> = {
  text: () => true,
  date: isPlainDate,
  int: (value) => /^-?\d{1,9}$/.test(value),
  bigint: (value) => /^\d{1,18}$/.test(value),
};

const IS_ID: Readonly<Record<IdType, (id: string) => boolean>> = {
  uuid: (id) => id.includes("-"),
  bigint: FITS.bigint,
  text: (id) => !id.includes("-"),
};

/** A place that another order of the list wrote is no place in this one: the list begins anew. */
const placeIn = (written: string, key: SortKey, idType: IdType): Cursor | null => {
  const cursor = readCursor(written);
  if (cursor === null || !IS_ID[idType](cursor.id)) return null;
  if (cursor.key === null) return key.nullable === true ? cursor : null;
  return FITS[key.type](cursor.key) ? cursor : null;
};

/** Strictly beyond the place, on the way the page is read. */
const beyond = (
  place: Cursor,
  key: SortKey,
  idType: IdType,
  way: Readonly<{ up: boolean; back: boolean }>,
) => {
  const [than, type] = [Prisma.raw(way.up ? ">" : "<"), Prisma.raw(key.type)];
  const id = Prisma.sql`${place.id}::${Prisma.raw(idType)}`;
  const value = Prisma.sql`${place.key}::${type}`;
  // One comparison of both together is what an index on the key can answer.
  if (key.nullable !== true) return Prisma.sql`("key", "id") ${than} (${value}, ${id})`;
  if (place.key === null)
    return way.back
      ? Prisma.sql`("key" IS NOT NULL OR "id" ${than} ${id})`
      : Prisma.sql`("key" IS NULL AND "id" ${than} ${id})`;
  const further = Prisma.sql`("key", "id") ${than} (${value}, ${id})`;
  return way.back ? further : Prisma.sql`(${further} OR "key" IS NULL)`;
};

/** By the values themselves: a bare "key" would mean the text that is answered, and 10 would stand before 2. */
const orderOf = (key: SortKey, { up, back }: Readonly<{ up: boolean; back: boolean }>): Prisma.Sql => {
  const towards = up ? "ASC" : "DESC";
  const nulls = key.nullable === true ? (back ? " NULLS FIRST" : " NULLS LAST") : "";
  return Prisma.raw(`listed."key" ${towards}${nulls}, listed."id" ${towards}`);
};

/**
 * One page of ids by key: the rows after (or before) a place, in the order of the list. One row is looked ahead,
 * so that a link leads on only where there is more. Scope and filters stand in `where`.
 */
export const keysetPage = async (
  tx: Transaction,
  { from, where, id, idType = "uuid", key }: KeysetRows & Readonly<{ key: SortKey }>,
  { direction, after, before, limit }: Asked,
): Promise<KeysetPage> => {
  const back = before !== "";
  const place = placeIn(back ? before : after, key, idType);
  const way = { back: back && place !== null, up: (direction === "asc") !== (back && place !== null) };
  const rows = await tx.$queryRaw<readonly Readonly<{ id: string; key: string | null }>[]>`
    SELECT "id"::text AS "id", "key"::text AS "key"
    FROM (SELECT ${id} AS "id", ${key.sql} AS "key" FROM ${from} WHERE ${conditions(where)}) AS listed
    WHERE ${place === null ? Prisma.sql`TRUE` : beyond(place, key, idType, way)}
    ORDER BY ${orderOf(key, way)}
    LIMIT ${limit + 1}`;
  const found = rows.slice(0, limit);
  const shown = way.back ? found.toReversed() : found;
  const [first, last] = [shown[0], shown.at(-1)];
  const [isMore, isBehind] = [rows.length > limit, place !== null];
  const isNext = way.back ? isBehind : isMore;
  const isPrevious = way.back ? isMore : isBehind;
  return {
    ids: shown.map((row) => row.id),
    next: isNext && last !== undefined ? writeCursor(last) : null,
    previous: isPrevious && first !== undefined ? writeCursor(first) : null,
  };
};

/** How many rows there are, counted no further than `most`: a tab says "999+" and does not read a whole log. */
export const keysetCount = async (
  tx: Transaction,
  { from, where }: Pick<KeysetRows, "from" | "where">,
  most: number,
): Promise<number> => {
  const [row] = await tx.$queryRaw<readonly Readonly<{ count: number }>[]>`
    SELECT count(*)::int AS "count" FROM (SELECT 1 FROM ${from} WHERE ${conditions(where)} LIMIT ${most}) AS counted`;
  return row?.count ?? 0;
};

/** Rows that were loaded by their ids, in the order of the ids. One that the scope held back is left out. */
export const inOrderOf = <Row extends Readonly<{ id: string }>>(
  ids: readonly string[],
  rows: readonly Row[],
): readonly Row[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};
