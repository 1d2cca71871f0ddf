import { expect, test } from "vitest";
import { xray } from "@/lib/domain/xray/xray";
import { xrayFile } from "@/lib/domain/xray/xray-file";
import { CLEAN_REPORTS } from "@/tests/support/xray/clean/clean-reports";

const CHARACTERS = 70_000;
const OTHERS = 60;
/** Wide of the two seconds a writer waits: other tests run beside. */
const MOST_MS = 8000;

const textOf = (name: string): string => {
  const { evaluations = [], notes = [] } = CLEAN_REPORTS[name] ?? {};
  return [...evaluations, ...notes].map(({ text = "" }) => text).join("\n");
};
const names = Object.keys(CLEAN_REPORTS);
const all = names.map(textOf).join("\n");

test("5.5.9.2: seventy thousand characters beside sixty other reports are read at once", () => {
  const text = all.repeat(Math.ceil(CHARACTERS / all.length)).slice(0, CHARACTERS);
  const file = xrayFile.parse({
    ...CLEAN_REPORTS["paper box maker"],
    evaluations: [{ section: "realisation", grade: "conforms", clauses: ["8"], text }],
    otherReports: Array.from({ length: OTHERS }, (_, at) => ({
      number: `O-${String(at)}`,
      text: textOf(names[at % names.length] ?? "").replaceAll("年", `年${String(at)}`),
    })),
  });
  const from = performance.now();
  xray(file);
  expect(performance.now() - from).toBeLessThan(MOST_MS);
});

test.each([
  ["digits without an end", "1".repeat(CHARACTERS)],
  ["one character for ever", "率".repeat(CHARACTERS)],
  ["items and no total", "甲类6件、".repeat(CHARACTERS / 5)],
  ["names and no ending", "岚州栖霞纸盒".repeat(CHARACTERS / 6)],
  ["denials side by side", "无任何的相关的".repeat(CHARACTERS / 7)],
])("5.5.9.2: %s does not hold the reader up", (_, text) => {
  const file = xrayFile.parse({
    systems: ["质量管理体系"],
    audit: { from: "2026-03-02", to: "2026-03-03" },
    periodFrom: "2025-01-01",
    texts: [{ part: "maturity", text }],
    evaluations: [{ section: "realisation", text }],
  });
  const from = performance.now();
  xray(file);
  expect(performance.now() - from).toBeLessThan(MOST_MS);
});
