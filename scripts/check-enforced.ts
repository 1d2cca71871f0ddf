import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { mappedRows, proofsOf } from "@/tests/support/clause-rows";
import type { ClauseProof } from "@/rules/schemes/clause-standing";
import { BROKEN, type Broken, brokenWithout, type Project, projectOf } from "./support/broken-without";

/**
 * `npm run check:enforced [-- unit | integration | all] [CLAUSE …]`: switches off each refusal that the clause map names,
 * one at a time, and runs the test that is named for it; the test must break. The sources on disk stay as they are:
 * a module is patched on its way into the run. Exits with 1 when a test does not notice.
 */
const [which = "unit", ...clauses] = process.argv.slice(2);

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

const run = promisify(execFile);

/** A test with a database in a process of its own: the engine that makes the schema can be started once in each. */
const apart = async (proof: ClauseProof): Promise<Broken> => {
  const { code, test, title } = proof;
  const child = ["--import", "tsx", "scripts/support/run-without.ts", code, test, title];
  const { stdout } = await run(process.execPath, child, { maxBuffer: 2 ** 26 }).catch(() => ({ stdout: "" }));
  const last = stdout.trim().split("\n").at(-1);
  return BROKEN.find((each) => each === last) ?? "not-run";
};

const RUNS: Readonly<Record<Project, (proof: ClauseProof) => Promise<Broken>>> = {
  unit: brokenWithout,
  integration: apart,
};

const counts = new Map<Broken, number>();
for (const { proof, numbers } of runs.values()) {
  const broken = await RUNS[projectOf(proof)](proof);
  counts.set(broken, (counts.get(broken) ?? 0) + 1);
  process.stdout.write(`${WORDS[broken]}: ${proof.code} (${numbers.join(", ")}) in ${proof.test}\n`);
}
const noticed = counts.get("broken") ?? 0;
process.stdout.write(
  `${String(runs.size)} refusals of ${String(asked.length)} proofs switched off, ${String(noticed)} tests broke\n`,
);
process.exitCode = noticed === runs.size && runs.size > 0 ? 0 : 1;
