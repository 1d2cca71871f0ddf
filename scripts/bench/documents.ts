import { renderDocument } from "@/lib/documents/render";
import { longStage2Report } from "@/tests/support/documents/long-report";

/** A report of about fifteen pages: time from model to file and size of the file, after a warm start. */
const LIMITS = { milliseconds: 300, bytes: 300_000 };
const ROUNDS = 7;

const model = { ...longStage2Report, evidence: longStage2Report.evidence.slice(0, 10) };
const cold = performance.now();
let bytes = await renderDocument("stage2-report", model);
console.log(`first report of the process: ${(performance.now() - cold).toFixed(0)} ms`);

const times: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const start = performance.now();
  bytes = await renderDocument("stage2-report", model);
  times.push(performance.now() - start);
}
const median = times.toSorted((one, two) => one - two)[Math.floor(ROUNDS / 2)] ?? Infinity;
const pages =
  Buffer.from(bytes)
    .toString("latin1")
    .match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0;
console.log(
  `pages ${pages}, median ${median.toFixed(0)} ms of ${ROUNDS}, ${(bytes.length / 1000).toFixed(0)} kB`,
);
if (median > LIMITS.milliseconds || bytes.length > LIMITS.bytes) process.exitCode = 1;
