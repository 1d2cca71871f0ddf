import { describe, expect, test } from "vitest";
import { limitsHeld, withOperands, type ExplainedFact } from "@/lib/domain/explanation/explanation";
import { explanationHref, FIGURE_NAMES } from "@/lib/domain/explanation/figures.data";
import { STEP_OPERANDS } from "@/lib/domain/explanation/step-operands.data";
import { LOCALES } from "@/lib/i18n/locales";
import { messageKeys } from "@/lib/i18n/merge-messages";
import { loadMessages } from "@/lib/i18n/messages";
import { step } from "@/rules/core/answer";
import { plainDate } from "@/rules/core/plain-date";

const day = (code: string, value: number) => step(code, "5.4.3", value, "day");
const site = (code: string, value: number) => step(code, "5.4.5", value, "site");

const source = { kind: "review", href: "/cases/1/review", on: plainDate("2026-05-13"), which: null } as const;
const reduced: ExplainedFact = {
  ...{ name: "adjustments", source },
  value: { kind: "adjustments", rows: [{ days: -0.45, reason: "单一过程" }] },
};

test("5.4.3: own figure and floor are both told, and the greater of them decides", () => {
  const limits = limitsHeld([day("own", 2), day("floor", 2.5), day("required", 2.5), day("total", 2.5)]);
  expect(limits.map(({ code, isDecisive }) => [code, isDecisive])).toEqual([
    ["own", false],
    ["floor", true],
  ]);
});

test("2.3: where both are equal the own figure decides", () => {
  const limits = limitsHeld([day("own", 7), day("floor", 7), day("required", 7)]);
  expect(limits.find(({ isDecisive }) => isDecisive)?.code).toBe("own");
});

test("5.4.5: at surveillance the share of the initial sample is held against the roots", () => {
  const limits = limitsHeld([
    ...[site("initial-sample", 14), site("share-of-initial", 5), site("floor-sample", 8)],
    site("sample", 8),
  ]);
  expect(limits.map(({ code, value, isDecisive }) => [code, value, isDecisive])).toEqual([
    ["share-of-initial", 5, false],
    ["floor-sample", 8, true],
  ]);
});

test("a table of totals holds its figure against no other", () => {
  expect(limitsHeld([day("table", 2.5), day("own", 2.5), day("floor", 1.75), day("total", 2.5)])).toEqual([]);
});

test("a step is told with what it was made of: values of steps before it, and facts that are there", () => {
  const [, reductions, own] = withOperands(
    [day("base-on-site", 1.5), day("reductions", 0.45), day("own", 1.05)],
    [reduced],
  );
  expect(reductions?.operands).toEqual([{ of: "fact", code: "adjustments", value: null, unit: null }]);
  expect(own?.operands.map(({ code, value }) => [code, value])).toEqual([
    ["base-on-site", 1.5],
    ["reductions", 0.45],
  ]);
});

test("of two limits reckoned one after the other, the second is told from its own start", () => {
  const date = (code: string, value: string) => step(code, "6.1", value, "date");
  const steps = withOperands(
    [
      ...[date("from", "2026-07-06"), date("limit", "2027-07-06")],
      ...[date("from", "2027-07-06"), date("limit", "2028-07-06")],
    ],
    [],
  );
  expect(steps.at(-1)?.operands).toEqual([{ of: "step", code: "from", value: "2027-07-06", unit: "date" }]);
});

test("an address says which figure, and of which audit or clock", () => {
  expect(explanationHref("1", { figure: "total-days" })).toBe("/cases/1/explanations/total-days");
  expect(explanationHref("1", { figure: "clock", of: "report-due@2" })).toBe(
    "/cases/1/explanations/clock?of=report-due%402",
  );
});

describe.each(LOCALES)("in %s", (locale) => {
  const known = loadMessages(locale).then((messages) => new Set(messageKeys(messages)));

  test("every figure, step, operand and fact is said in words", async () => {
    const keys = await known;
    const operands = Object.values(STEP_OPERANDS);
    const asked = [
      ...FIGURE_NAMES.map((figure) => `explanation.figures.${figure}`),
      ...[...Object.keys(STEP_OPERANDS), ...operands.flatMap(({ steps = [] }) => steps)].map(
        (code) => `steps.${code}`,
      ),
      ...operands.flatMap(({ facts = [] }) => facts).map((name) => `explanation.factNames.${name}`),
      "explanation.factNames.sampling-allowed",
      "explanation.factNames.stage1-on-site",
    ];
    expect(asked.filter((key) => !keys.has(key))).toEqual([]);
  });
});
