import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SchemaFile } from "./schema-engine";

const SCHEMA_FOLDER = join(process.cwd(), "prisma", "schema");
export const MIGRATIONS_FOLDER = join(process.cwd(), "prisma", "migrations");

/** The models, one file per noun. */
export async function readSchema(folder = SCHEMA_FOLDER): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(names.map((name) => readSchemaFile(join(folder, name))));
}

async function readSchemaFile(path: string): Promise<SchemaFile> {
  return { path, content: await readFile(path, "utf8") };
}

/** The names of the migrations, in the order in which they are applied. */
export async function migrationNames(folder = MIGRATIONS_FOLDER): Promise<string[]> {
  return (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The migrations in the order of their names, in the shape the schema engine asks for. */
export async function readMigrations(folder = MIGRATIONS_FOLDER) {
  const names = await migrationNames(folder);
  return {
    baseDir: folder,
    lockfile: {
      path: "./migration_lock.toml",
      content: await readFile(join(folder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(names.map((name) => readMigration(folder, name))),
  };
}

async function readMigration(folder: string, name: string) {
  const value = await readFile(join(folder, name, "migration.sql"), "utf8");
  return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
}
