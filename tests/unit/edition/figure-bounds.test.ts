import { expect, test } from "vitest";
import { assessTogether } from "@/lib/domain/edition/assess-together";
import type { Length } from "@/rules/clocks/clock-rules";
import { valuesOf } from "@/rules/schemes/edition-values";
import { latestEdition } from "@/rules/schemes/registry";
import { draftFaults, typedDraft, withFigure } from "@/tests/support/edition-draft";

const OLS = "OLS/GZ-0071";

const factsOf = (path: string, value: number, over: number | null = null) =>
  draftFaults(withFigure(typedDraft(OLS), path, value, over)).map(({ code, facts }) => [code, facts]);

test("a fault of a figure tells its bounds, days as days", () => {
  expect(factsOf("manDays.surveillance.fraction", 4, 3)).toEqual([
    ["edition-fraction-out-of-range", { most: 100 }],
  ]);
  expect(factsOf("manDays.adjustments.reductionMost", 31)).toEqual([
    ["edition-share-not-whole", { share: 31 }],
  ]);
  expect(factsOf("plan.hours.perDay", 25)).toEqual([["edition-figure-out-of-range", { least: 1, most: 24 }]]);
  expect(factsOf("manDays.complexity.most", 0)).toEqual([
    ["edition-range-reversed", { least: 0.5, most: 0 }],
  ]);
  expect(factsOf("manDays.coefficient.most", 70)[0]).toEqual([
    ...["edition-range-reversed", { least: 80, most: 70 }],
  ]);
});

test("6.2: a clock keeps its direction: one that counts back has a length below nothing", () => {
  const back = "clocks.limits.recertification-request.length.count";
  const out = [["edition-figure-out-of-range", { least: -120, most: -1 }]];
  expect([0, 1, -121].map((months) => factsOf(back, months))).toEqual([out, out, out]);
  expect([-1, -120].map((months) => factsOf(back, months))).toEqual([[], []]);
  expect(factsOf("clocks.limits.recertification-decided.length.count", 1)).toEqual([
    ["edition-figure-out-of-range", { least: 0, most: 0 }],
  ]);
});

test("the whole of a share and the last row of a table are still in their range", () => {
  for (const [value, over] of [
    [3, 3],
    [100, 100],
    [1, 100],
  ] as const)
    expect(factsOf("manDays.surveillance.fraction", value, over)).toEqual([]);
  // The last row of the floor has 22 days.
  expect(factsOf("manDays.floor.table.leastPastEnd", 22)).toEqual([]);
});

test("9.2: a fault between two figures stands without a field where the one that mends it was not sent", () => {
  const path = "clocks.limits.certificate-end.length.count";
  const figures = [{ path, value: 48, over: null }];
  expect(draftFaults({ ...typedDraft(OLS), figures })).toEqual([
    {
      ...{ code: "edition-validity-differs", field: undefined, clause: "9.2" },
      facts: { years: 3, months: 36 },
    },
  ]);
});

test("9.2: years and clock say the same only in months and in years less a day, both of them", () => {
  const values = valuesOf(latestEdition(OLS));
  const end = values.clocks.limits["certificate-end"];
  const isDifferent = (change: Partial<typeof end>) => {
    const limits = { ...values.clocks.limits, "certificate-end": { ...end, ...change } };
    return assessTogether({ ...values, clocks: { ...values.clocks, limits } }, () => undefined).length > 0;
  };
  const first = (length: Length) => ({ first: { start: "decision", length, effect: end.effect } }) as const;
  expect(isDifferent({})).toBe(false);
  expect(isDifferent({ length: { unit: "days", count: 36 } })).toBe(true);
  expect(isDifferent({ length: { unit: "months", count: 35 } })).toBe(true);
  expect(isDifferent(first({ unit: "years-less-a-day", count: 3 }))).toBe(false);
  expect(isDifferent(first({ unit: "years-less-a-day", count: 2 }))).toBe(true);
  expect(isDifferent(first({ unit: "months", count: 3 }))).toBe(true);
  const { first: ofFirst, ...without } = end;
  expect(ofFirst).toBeDefined();
  const limits = { ...values.clocks.limits, "certificate-end": without };
  expect(assessTogether({ ...values, clocks: { ...values.clocks, limits } }, () => undefined)).toEqual([
    {
      ...{ code: "edition-validity-differs", clause: "9.2", field: undefined },
      facts: { years: 3, months: 36 },
    },
  ]);
});
