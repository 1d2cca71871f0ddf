/**
 * Every kind of official document as PDF and as Word, from model to bytes: `npm run bench:documents`. Median and 95th
 * percentile of the time, size of the file; a stage 2 report of fifteen pages has limits of its own.
 */
import { longStage2Report } from "@/tests/support/documents/long-report";
import { sample, samples } from "@/tests/support/documents/samples";

const ROUNDS = 20;
const LIMITS = { milliseconds: 300, kilobytes: 300, pages: 15 };

type Measured = Readonly<{ median: number; p95: number; kilobytes: number; bytes: Uint8Array }>;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Infinity;

const measure = async (render: () => Promise<Uint8Array>): Promise<Measured> => {
  let bytes = await render();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    bytes = await render();
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((one, two) => one - two);
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95), kilobytes: bytes.length / 1000, bytes };
};

const told = (measured: Measured | null): string =>
  measured === null
    ? "".padStart(30)
    : `${measured.median.toFixed(0).padStart(6)} ms ${measured.p95.toFixed(0).padStart(6)} ms ${measured.kilobytes.toFixed(0).padStart(6)} kB`.padStart(
        30,
      );

const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0;

const evidence = longStage2Report.evidence.slice(0, 10);
const report = sample("stage2-report", { ...longStage2Report, evidence });

console.log(
  `${"".padEnd(36)}${"PDF: median, p95, size".padStart(30)}${"Word: median, p95, size".padStart(30)}`,
);
for (const { kind, render, renderWord } of samples) {
  const pdf = await measure(render);
  const word = renderWord === null ? null : await measure(renderWord);
  console.log(`${kind.padEnd(36)}${told(pdf)}${told(word)}`);
}

const pdf = await measure(report.render);
const word = report.renderWord === null ? null : await measure(report.renderWord);
const pages = pagesIn(pdf.bytes);
console.log(`stage 2 report of ${pages} pages:${told(pdf)}${told(word)}`);
const isOver = [pdf, word].some(
  (one) => one !== null && (one.median > LIMITS.milliseconds || one.kilobytes > LIMITS.kilobytes),
);
if (isOver || pages < LIMITS.pages) process.exitCode = 1;
