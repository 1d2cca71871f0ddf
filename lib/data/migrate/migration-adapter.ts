import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory as AdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import { Pool, type PoolConfig, type QueryArrayConfig, type QueryArrayResult } from "pg";

const INTERNAL_CHAR_OID = 18;
const TEXT_OID = 25;

/**
 * PrismaPg 7.10 as the schema engine needs it. Three things are mended:
 * scripts go to PostgreSQL whole (PrismaPg cuts at every semicolon, also inside the body of a function);
 * one-byte "char" columns of the catalogue are let through (PrismaPg refuses them);
 * the shadow database gets the password and its own name (PrismaPg loses the one or the other).
 */
export function migrationAdapter(pool: Pool, connection: PoolConfig): AdapterFactory {
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => adapterOn(pool),
    connectToShadowDb: () => shadowAdapter(pool, connection),
  };
}

async function shadowAdapter(pool: Pool, connection: PoolConfig): Promise<SqlDriverAdapter> {
  const database = `shadow_${randomUUID()}`;
  await pool.query(`CREATE DATABASE "${database}"`);
  const shadow = new Pool({ ...connection, database });
  const dispose = async (): Promise<void> => {
    await shadow.end();
    await pool.query(`DROP DATABASE "${database}"`);
  };
  return Object.assign(await adapterOn(shadow), { dispose });
}

async function adapterOn(pool: Pool): Promise<SqlDriverAdapter> {
  readCharAsText(pool);
  const adapter = await new PrismaPg(pool).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    queryRaw: async (query: SqlQuery) => restoreChar(await queryRaw(query)),
    executeScript: async (script: string) => {
      await pool.query(script);
    },
  });
}

/** Which columns of an answer were "char", kept by its rows: PrismaPg hands those on untouched. */
const charColumns = new WeakMap<object, ReadonlySet<number>>();
const prepared = new WeakSet<Pool>();

function readCharAsText(pool: Pool): void {
  if (prepared.has(pool)) return;
  prepared.add(pool);
  const query: (config: QueryArrayConfig) => Promise<QueryArrayResult | QueryArrayResult[]> =
    pool.query.bind(pool);
  Object.assign(pool, {
    query: async (config: QueryArrayConfig) => {
      const result = await query(config);
      // A script of several statements has several results, and nobody reads them.
      if (!Array.isArray(result)) relabelChar(result);
      return result;
    },
  });
}

function relabelChar({ fields, rows }: QueryArrayResult): void {
  const found = fields.flatMap((field, column) => (field.dataTypeID === INTERNAL_CHAR_OID ? [column] : []));
  if (found.length === 0) return;
  charColumns.set(rows, new Set(found));
  for (const field of fields) {
    if (field.dataTypeID === INTERNAL_CHAR_OID) field.dataTypeID = TEXT_OID;
  }
}

function restoreChar(result: SqlResultSet): SqlResultSet {
  const columns = charColumns.get(result.rows);
  if (!columns) return result;
  const columnTypes = result.columnTypes.map((type, column) =>
    columns.has(column) ? ColumnTypeEnum.Character : type,
  );
  return { ...result, columnTypes };
}
