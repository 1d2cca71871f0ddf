import { writeMigration } from "@/lib/data/migrate/write-migration";
import { startTemporaryPostgres } from "./support/temporary-postgres";

const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Usage: npm run migration -- verb_and_noun   (lower case, underscores)");
  process.exit(2);
}
const server = await startTemporaryPostgres();
try {
  console.log(`Wrote ${await writeMigration(server.url("postgres"), name, new Date())}`);
} finally {
  await server.stop();
}
