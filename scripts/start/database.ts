import { Client } from "pg";

const LEAST_VERSION = 15;
const CONNECT_MS = 10_000;

/** Answers the server's name and version, or says that it is too old. */
export async function requireSupportedServer(databaseUrl: string): Promise<string> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ number: string }>("SELECT current_setting('server_version_num') AS number"),
  );
  const version = Math.floor(Number(rows[0]?.number) / 10_000);
  if (version >= LEAST_VERSION) return `PostgreSQL ${version}`;
  throw new Error(`CertDesk needs PostgreSQL ${LEAST_VERSION} or later; DATABASE_URL leads to ${version}.`);
}

export async function hasDatabase(serverUrl: string, name: string): Promise<boolean> {
  const { rowCount } = await withClient(serverUrl, (client) =>
    client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]),
  );
  return rowCount === 1;
}

export async function createDatabase(serverUrl: string, name: string): Promise<void> {
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE "${name}"`));
}

export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await withClient(serverUrl, (client) => client.query(`DROP DATABASE "${name}" WITH (FORCE)`));
}

export async function withClient<T>(
  connectionString: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString, connectionTimeoutMillis: CONNECT_MS });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
