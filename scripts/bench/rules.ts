/**
 * Ten thousand different man-days questions through the command line, start included, and each of them alone within
 * one process: `npm run bench:rules`. The expected answers of the sample are worked by hand from the rule, not by the
 * product.
 */
import { spawn } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import { answerQuestion } from "@/lib/rules-questions/answer-question";

const QUESTIONS = 10_000;
const LIMIT_MS = 2_000;
/** A server answers warm: the engine has seen this code before it is timed. */
const WARM_ROUNDS = 3;
const P99_LIMIT_US = 50;

const FACTORS = ["sensitive-services", "cross-border", "multi-scenario", "high-risk"];
const AUDITS = ["initial", "surveillance", "recertification"];

/** Different by head count, hours, factors, sites and kind of audit; the head count alone makes each one new. */
const question = (index: number): object => ({
  scheme: "OLS/GZ-0071",
  audit: AUDITS[index % AUDITS.length],
  personnel: [
    { count: index + 1, hoursPerDay: 8 },
    { count: index % 7, hoursPerDay: 4.5 },
  ],
  complexity: FACTORS.slice(0, index % (FACTORS.length + 1)),
  sampledSites: index % 13,
  adjustments: index % 2 === 0 ? [] : [{ days: -0.3, reason: "以往审核结果稳定" }],
  ...(index % 4 === 0 ? { coefficient: 0.9 } : {}),
});

/** [index, expected part of the answer] */
const BY_HAND: readonly (readonly [number, Readonly<Record<string, unknown>>])[] = [
  // 1 person; own 2.0, floor 1.5; 2.0 × 0.9 = 1.8 → 2.0
  [0, { effectivePersonnel: 1, own: 2, floor: 1.5, binding: "own", total: 2 }],
  // 2 + 0.56 → 3 people; 0.5 + 1.5 + one factor 0.5 + 1 site 0.5 − 0.3 = 2.7; 2.5 would be under 3.0 − 0.45 → 3.0
  [1, { effectivePersonnel: 3, own: 2.7, floor: 1.5, initialToday: 3, total: 1 }],
  // 10 000 + 3 × 4.5 / 8 = 10 001.69 → 10 002 people: floor 22; initial
  [9_999, { effectivePersonnel: 10_002, floor: 22, binding: "floor", total: 22 }],
  // 100 people + 1 × 4.5 / 8 → 101: floor 7; initial
  [99, { effectivePersonnel: 101, floor: 7, binding: "floor", stage1: 0.5, total: 7 }],
];

const answersFromChild = async (input: string): Promise<unknown> => {
  const child = spawn("npm", ["run", "-s", "rules", "--", "man-days"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(input);
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (exit !== 0) throw new Error(`the command line exited with ${String(exit)}`);
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
};

const matches = (answer: unknown, expected: Readonly<Record<string, unknown>>): boolean =>
  typeof answer === "object" &&
  answer !== null &&
  isDeepStrictEqual(
    Object.fromEntries(Object.entries(answer).filter(([key]) => Object.hasOwn(expected, key))),
    expected,
  );

/** What one determination takes, from the question as read to its answer with steps: the times of all, in order. */
const singleTimes = (questions: readonly object[]): readonly number[] =>
  questions
    .map((each) => {
      const begun = process.hrtime.bigint();
      answerQuestion("man-days", each);
      return Number(process.hrtime.bigint() - begun) / 1_000;
    })
    .toSorted((one, other) => one - other);

/** The nearest rank: so many of a hundred took no longer. */
const percentile = (sorted: readonly number[], of: number): number => {
  const value = sorted[Math.ceil((sorted.length * of) / 100) - 1];
  if (value === undefined) throw new Error("nothing was timed");
  return value;
};

const questions = Array.from({ length: QUESTIONS }, (_, index) => question(index));
const input = JSON.stringify(questions);
const start = performance.now();
const answers = await answersFromChild(input);
const elapsed = performance.now() - start;

if (!Array.isArray(answers) || answers.length !== QUESTIONS) throw new Error("not one answer a question");
const wrong = BY_HAND.filter(([index, expected]) => !matches(answers[index], expected));
for (const [index] of wrong) console.error(`question ${index}: ${JSON.stringify(answers[index])}`);

const seconds = (elapsed / 1000).toFixed(2);
console.log(`${QUESTIONS} man-days questions in ${seconds} s, start included (limit ${LIMIT_MS / 1000} s)`);
console.log(`${BY_HAND.length - wrong.length} of ${BY_HAND.length} answers as worked by hand`);

for (let round = 0; round < WARM_ROUNDS; round += 1) singleTimes(questions);
const times = singleTimes(questions);
const p99 = percentile(times, 99);
const figures = [50, 99, 99.9].map((of) => `p${of} ${percentile(times, of).toFixed(1)} µs`).join(", ");
console.log(`one determination in process: ${figures} (limit p99 ${P99_LIMIT_US} µs)`);
process.exitCode = wrong.length === 0 && elapsed <= LIMIT_MS && p99 <= P99_LIMIT_US ? 0 : 1;
