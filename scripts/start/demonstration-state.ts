import { withClient } from "./database";

/** foreign: a database with tables that npm start did not make. */
export type DemonstrationState = "fresh" | "half-made" | "complete" | "foreign";

const MARKS = {
  "half-made": "certdesk demonstration: half-made",
  complete: "certdesk demonstration",
} as const;

/** The mark is a comment on the table of migrations: no table of the product knows of demonstrations. */
export async function demonstrationState(databaseUrl: string): Promise<DemonstrationState> {
  const found = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ tables: boolean; mark: string | null }>(
      `SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = 'public') AS tables,
              obj_description(to_regclass('public._prisma_migrations')) AS mark`,
    );
    return rows[0];
  });
  if (!found?.tables) return "fresh";
  if (found.mark === MARKS.complete) return "complete";
  return found.mark === MARKS["half-made"] ? "half-made" : "foreign";
}

export async function markDemonstration(databaseUrl: string, state: keyof typeof MARKS): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(`COMMENT ON TABLE public._prisma_migrations IS '${MARKS[state]}'`),
  );
}
