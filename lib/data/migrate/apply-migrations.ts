import { readMigrations, readSchema } from "./migration-files";
import { EVERYTHING, withSchemaEngine } from "./schema-engine";

/** Brings the database to the newest migration; answers the names of those applied now, oldest first. */
export async function applyMigrations(databaseUrl: string): Promise<readonly string[]> {
  const migrationsList = await readMigrations();
  return withSchemaEngine({ connectionString: databaseUrl }, await readSchema(), async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: EVERYTHING });
    return appliedMigrationNames;
  });
}
