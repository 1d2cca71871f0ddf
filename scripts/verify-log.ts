/** `npm run -s verify-log`: re-computes the audit log of DATABASE_URL; names the first bad row and exits 1. */
import { verifyAuditLog } from "@/lib/audit-log/verify";
import { disconnect } from "@/lib/data/prisma";
import { findRunningDatabase } from "./support/running-database";

const WORDS = {
  gap: "a row before it is missing",
  "broken-link": "it does not follow the row before it",
  altered: "it was altered after it was written",
} as const;

await findRunningDatabase();
try {
  const { rows, lastHash, bad } = await verifyAuditLog();
  if (bad === null) {
    console.log(`The audit log is whole: ${rows} rows, last hash ${lastHash}.`);
  } else {
    console.error(`Row ${bad.sequence} of the audit log is bad: ${WORDS[bad.fault]}.`);
    process.exitCode = 1;
  }
} finally {
  await disconnect();
}
