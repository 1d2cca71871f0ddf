import { Client } from "pg";

/** The worker's own database: what `env().DATABASE_URL` answers, for tests that speak SQL past the product. */
export function databaseUrl(): string {
  const url = process.env["DATABASE_URL"];
  if (url === undefined) throw new Error("only tests of the project `integration` have a database");
  return url;
}

/** Runs SQL on a connection of its own: the way of an attacker who went around the product. */
export async function withSql<T>(work: (client: Client) => Promise<T>, url = databaseUrl()): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Empties every table and starts every sequence anew. DELETE, because a truncation rewrites the files of each
 * table; as a replica, because the append-only triggers and foreign keys would refuse. Migrations insert no
 * rows, so an empty database is the one they leave behind.
 */
export async function resetDatabase(): Promise<void> {
  await withSql((client) => client.query(EMPTY_EVERYTHING));
}

const EMPTY_EVERYTHING = `
DO $$
DECLARE item record;
BEGIN
  SET LOCAL session_replication_role = replica;
  FOR item IN
    SELECT schemaname, tablename FROM pg_tables
    WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations')
       OR (schemaname = 'pgboss' AND tablename IN ('job', 'archive', 'schedule'))
  LOOP
    EXECUTE format('DELETE FROM %I.%I', item.schemaname, item.tablename);
  END LOOP;
  FOR item IN SELECT schemaname, sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER SEQUENCE %I.%I RESTART', item.schemaname, item.sequencename);
  END LOOP;
END $$`;
