import { MIGRATIONS_FOLDER, readMigrations, readSchema } from "./migration-files";
import { EVERYTHING, withSchemaEngine } from "./schema-engine";

/** Brings the database to the newest migration; answers the names of those applied now, oldest first. */
export async function applyMigrations(
  databaseUrl: string,
  folder = MIGRATIONS_FOLDER,
): Promise<readonly string[]> {
  const migrationsList = await readMigrations(folder);
  return withSchemaEngine({ connectionString: databaseUrl }, await readSchema(), async (engine) => {
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: EVERYTHING,
    });
    // A script runs whole or not at all, so a failed one left nothing and may be tried again once mended.
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: EVERYTHING });
    return appliedMigrationNames;
  });
}
