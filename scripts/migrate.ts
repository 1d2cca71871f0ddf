import { applyMigrations } from "@/lib/data/migrate/apply-migrations";

const databaseUrl = process.env["DATABASE_URL"];
if (databaseUrl === undefined) {
  console.error("DATABASE_URL is not set: which database shall be migrated?");
  process.exit(2);
}
const applied = await applyMigrations(databaseUrl);
console.log(applied.length === 0 ? "Nothing to migrate." : `Applied:\n${applied.join("\n")}`);
