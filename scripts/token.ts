/** `npm run -s token -- EMAIL`: makes an API token with all the account's permissions and prints it. */
import { disconnect } from "@/lib/data/prisma";
import { printTokenFor } from "./token/print-token";
import { findRunningDatabase } from "./support/running-database";

const email = process.argv[2];
if (email === undefined) {
  console.error("Usage: npm run -s token -- EMAIL");
  process.exit(2);
}
await findRunningDatabase();
try {
  await printTokenFor(email);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await disconnect();
}
