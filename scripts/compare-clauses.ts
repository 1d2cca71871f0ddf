import { readFile } from "node:fs/promises";
import { latestEdition, schemeIds } from "@/rules/schemes/registry";
import { clauseDifferences } from "./support/clause-differences";

/**
 * `npm run clauses -- FILE [SCHEME]`: holds the clause map of a scheme (the first registered, unless named) against
 * the text of its rule document: clauses that one of the two lacks, duties the map does not know of, and numbers
 * printed twice. Prints each difference; exits with 1 if there is one.
 */
const [file, scheme = schemeIds[0] ?? ""] = process.argv.slice(2);
if (file === undefined || !schemeIds.includes(scheme)) {
  process.stderr.write(`usage: npm run clauses -- FILE [${schemeIds.join("|")}]\n`);
  process.exit(2);
}
const rules = latestEdition(scheme);
const differences = clauseDifferences(rules, await readFile(file, "utf8"));
for (const difference of differences) process.stdout.write(`${difference}\n`);
process.stdout.write(`${rules.documentNumber} ${rules.edition}: ${String(differences.length)} differences\n`);
process.exitCode = differences.length > 0 ? 1 : 0;
