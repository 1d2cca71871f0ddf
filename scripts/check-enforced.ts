import { relative } from "node:path";
import { mappedRows, proofsOf } from "@/tests/support/clause-rows";
import type { ClauseProof } from "@/rules/schemes/clause-standing";
import { brokenWithout, type Broken } from "./support/broken-without";

/**
 * `npm run check:enforced [-- unit | integration | all] [CLAUSE …]`: switches off each refusal that the clause map names,
 * one at a time, and runs the test that is named for it; the test must break. The sources on disk stay as they are:
 * a module is patched on its way into the run. Exits with 1 when a test does not notice.
 */
const [which = "unit", ...clauses] = process.argv.slice(2);

const projectOf = ({ test }: ClauseProof): "unit" | "integration" =>
  relative("tests/unit", test).startsWith("..") ? "integration" : "unit";

const asked = mappedRows()
  .filter(({ number }) => clauses.length === 0 || clauses.includes(number))
  .flatMap((row) => proofsOf(row).map((proof) => ({ number: row.number, proof })))
  .filter(({ proof }) => which === "all" || projectOf(proof) === which);

/** One run for what several clauses name alike. */
const runs = new Map<string, { readonly proof: ClauseProof; readonly numbers: readonly string[] }>();
for (const { number, proof } of asked) {
  const key = JSON.stringify(proof);
  runs.set(key, { proof, numbers: [...(runs.get(key)?.numbers ?? []), number] });
}

const WORDS: Readonly<Record<Broken, string>> = {
  broken: "breaks",
  unnoticed: "DOES NOT NOTICE",
  "not-run": "DID NOT RUN",
  "not-refused-anywhere": "NO SUCH REFUSAL IN THE CODE",
};

const counts = new Map<Broken, number>();
for (const { proof, numbers } of runs.values()) {
  const broken = await brokenWithout(proof, projectOf(proof));
  counts.set(broken, (counts.get(broken) ?? 0) + 1);
  process.stdout.write(`${WORDS[broken]}: ${proof.code} (${numbers.join(", ")}) in ${proof.test}\n`);
}
const noticed = counts.get("broken") ?? 0;
process.stdout.write(
  `${String(runs.size)} refusals of ${String(asked.length)} proofs switched off, ${String(noticed)} tests broke\n`,
);
process.exitCode = noticed === runs.size && runs.size > 0 ? 0 : 1;
