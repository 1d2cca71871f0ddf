import { writeMigration } from "@/lib/data/migrate/write-migration";
import { withEmbeddedPostgres } from "./support/with-embedded-postgres";

const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Usage: npm run migration -- verb_and_noun   (lower case, underscores)");
  process.exit(2);
}
const path = await withEmbeddedPostgres((serverUrl) => writeMigration(serverUrl, name, new Date()));
console.log(`Wrote ${path}`);
