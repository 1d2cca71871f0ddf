import { spawn } from "node:child_process";
import { expect, test } from "vitest";

const TIMEOUT_MS = 30_000;

const run = async (args: readonly string[], input: string) => {
  const child = spawn("npm", ["run", "-s", "rules", "--", ...args], { stdio: "pipe" });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output.stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (output.stderr += chunk));
  // An unknown question is refused before the input is read: writing may then find the pipe closed.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const exit = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    exit,
    stdout: output.stdout,
    lines: output.stderr.split("\n").filter((line) => line.startsWith("rules:")),
  };
};

const EDITION = { scheme: "OLS/GZ-0071", on: "2026-05-13" };

test("one question is answered with one object, exit 0", { timeout: TIMEOUT_MS }, async () => {
  const { exit, stdout } = await run(["edition"], JSON.stringify(EDITION));
  expect(exit).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, edition: "A/2" });
});

test(
  "an array is answered in its order, a refusal is an answer, exit 0",
  { timeout: TIMEOUT_MS },
  async () => {
    const questions = [{ ...EDITION, on: "2025-08-01" }, EDITION];
    const { exit, stdout } = await run(["edition"], JSON.stringify(questions));
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { ok: false, refusals: [{ code: "edition-not-held" }] },
      { ok: true, edition: "A/2" },
    ]);
  },
);

test.each([
  [["edition"], "no json", "rules: question: the input is not JSON"],
  [["edition"], "", "rules: question: the input is not JSON"],
  [["weather"], "{}", 'rules: question: unknown question "weather"'],
  [[], "{}", 'rules: question: unknown question ""'],
  [["edition", "draw"], "{}", 'rules: question: unknown question "edition draw"'],
  [["edition"], JSON.stringify([EDITION, { ...EDITION, on: 5 }]), "rules: [1]: on: must be a string"],
  [["edition"], JSON.stringify({ ...EDITION, "a\nb": 1 }), 'rules: [0]: question: unknown key "a\\nb"'],
  [
    ["man-days"],
    JSON.stringify({ scheme: "EMS", audit: "initial", personnel: [{ count: 4, hoursPerDay: 8 }] }),
    "rules: [0]: category: is missing",
  ],
])(
  "%j with %s: exit 2, nothing on standard output, one line",
  { timeout: TIMEOUT_MS },
  async (args, input, line) => {
    expect(await run(args, input)).toEqual({ exit: 2, stdout: "", lines: [line] });
  },
);

test(
  "lint: what is found in a rule document is an array by line, exit 0",
  { timeout: TIMEOUT_MS },
  async () => {
    const { exit, stdout } = await run(["lint", "tests/unit/rule-lint/documents/planted-energy.md"], "");
    expect(exit).toBe(0);
    const findings: unknown = JSON.parse(stdout);
    expect(findings).toContainEqual({ line: 45, clause: "5.1.1", code: "duplicate-label", text: "(3)" });
    expect(findings).toContainEqual({
      line: 129,
      clause: "6.4",
      code: "synonym",
      text: "复评",
      refersTo: "再认证",
    });
  },
);

test("lint: a document without a fault is an empty array, exit 0", { timeout: TIMEOUT_MS }, async () => {
  const { exit, stdout } = await run(["lint", "tests/unit/rule-lint/documents/clean-tabs.md"], "");
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: "[]\n" });
});

test.each([
  [["lint"], "rules: lint: wants one FILE"],
  [["lint", "nowhere.md"], 'rules: lint: cannot read "nowhere.md"'],
  [["lint", "tests"], 'rules: lint: cannot read "tests"'],
  [
    ["lint", "docs/screenshots/case.png"],
    'rules: lint: "docs/screenshots/case.png" is no rule document: not-a-document',
  ],
])("%j: exit 2, nothing on standard output, one line", { timeout: TIMEOUT_MS }, async (args, line) => {
  expect(await run(args, "")).toEqual({ exit: 2, stdout: "", lines: [line] });
});
