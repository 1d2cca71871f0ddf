import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory, type ErrorRegistry } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool, type PoolConfig } from "pg";
import { migrationAdapter } from "./migration-adapter";

export type SchemaEngine = engineModule.SchemaEngine;
export type SchemaFile = { readonly path: string; readonly content: string };

/** Nothing in the database is left out of a comparison. */
export const EVERYTHING = { externalTables: [], externalEnums: [] };

/**
 * Prisma's schema engine as WebAssembly: migrations run wherever Node runs, without the native engine that
 * Prisma would download. It keeps `_prisma_migrations` as `prisma migrate deploy` does, so either may follow
 * the other on one database.
 */
export async function withSchemaEngine<T>(
  connection: PoolConfig,
  schema: readonly SchemaFile[],
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await loadEngine();
  // A pool of ours: freeing the engine closes none, and its open session would hold the migration lock.
  const pool = new Pool(connection);
  const datamodels = schema.map(({ path, content }): [string, string] => [path, content]);
  const adapter = bindMigrationAwareSqlAdapterFactory(migrationAdapter(pool, connection));
  try {
    const engine = await engineModule.SchemaEngine.new({ datamodels }, ignoreEngineLog, adapter);
    try {
      return await work(engine);
    } finally {
      engine.free();
    }
  } catch (error) {
    throw withDatabaseReason(error, adapter.errorRegistry);
  } finally {
    await pool.end();
  }
}

/** The engine reports a fault of the database by number only; what PostgreSQL said is kept by the adapter. */
function withDatabaseReason(error: unknown, registry: ErrorRegistry): unknown {
  if (!(error instanceof Error)) return error;
  const id = /External error id#(\d+)/.exec(error.message)?.[1];
  if (id === undefined) return error;
  const reason: unknown = registry.consumeError(Number(id))?.error;
  return reason instanceof Error ? new Error(reason.message, { cause: error }) : error;
}

let loaded: Promise<void> | undefined;

function loadEngine(): Promise<void> {
  loaded ??= instantiateEngine();
  return loaded;
}

async function instantiateEngine(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  // The engine leaves the reason of a panic here; without it the reason is lost behind a TypeError.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: panic } });
  const bytes = await readFile(join(dirname(entry), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": hostFunctions() });
  engineModule.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") Reflect.apply(start, undefined, []);
}

/** The engine never clears the ten-second timer of its lock: as it stands, no process could end before. */
function hostFunctions(): WebAssembly.ModuleImports {
  const isTimer = (name: string): boolean => name.startsWith("__wbg_setTimeout_");
  const timer = (callback: () => void, delay: number): NodeJS.Timeout => setTimeout(callback, delay).unref();
  return Object.fromEntries(
    Object.entries(engineModule).map(([name, host]) => [name, isTimer(name) ? timer : host]),
  );
}

/** The engine reports every statement; what matters reaches us as a result or as an error. */
function ignoreEngineLog(): void {
  return undefined;
}

function panic(message: string): never {
  throw new Error(`Prisma's schema engine gave up: ${message}`);
}
