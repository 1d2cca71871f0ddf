import { expect, test } from "vitest";
import { frozenManDays, frozenSampling } from "@/lib/domain/explanation/frozen-answer";

const frozen = (unit: string) => ({ code: "own", clause: "5.4.3.1", value: 2.5, unit });
const basis = {
  steps: [frozen("day")],
  warnings: [{ code: "many-factors", clause: "5.4.3.1", facts: { count: 3 } }],
  interpretations: ["half-days"],
};
const manDays = { effectivePersonnel: 34.5, stage1: 0.5, onSite: 2, total: 2.5, ...basis };
const group = { n: 22, table: 5, floor: 5, sample: 5 };
const sampling = { sample: 7, groups: [group], ...basis };

test("5.4.4.6: an answer about man-days is read as the review froze it", () => {
  expect(frozenManDays.parse(manDays)).toEqual(manDays);
});

test("5.4.5: an answer about sites is read as the review froze it", () => {
  expect(frozenSampling.parse(sampling)).toEqual(sampling);
});

test("5.4.4.6: an answer frozen before warnings were kept has none", () => {
  const { steps, interpretations } = basis;
  expect(frozenManDays.parse({ effectivePersonnel: 34.5, steps, interpretations })).toEqual({
    ...{ effectivePersonnel: 34.5, steps, interpretations, warnings: [] },
  });
});

test("5.4.5: an answer frozen before groups were kept has none", () => {
  const { steps, interpretations } = basis;
  expect(frozenSampling.parse({ sample: 7, steps, interpretations })).toEqual({
    ...{ sample: 7, steps, interpretations, warnings: [], groups: [] },
  });
});

test.each(["day", "person", "site", "coefficient", "date", "fraction", "category", "month", "working-day"])(
  "5.4.4.6: a frozen step may be told in the unit %s",
  (unit) => {
    expect(frozenManDays.parse({ ...manDays, steps: [frozen(unit)] }).steps).toEqual([frozen(unit)]);
  },
);

test("5.4.4.6: a frozen step may say a word, and none is told in a unit the rules do not have", () => {
  const category = { code: "category", clause: "5.4.3.1", value: "high", unit: "category" };
  expect(frozenManDays.parse({ ...manDays, steps: [category] }).steps).toEqual([category]);
  expect(frozenManDays.safeParse({ ...manDays, steps: [frozen("hour")] }).success).toBe(false);
  expect(frozenManDays.safeParse({ ...manDays, steps: [{ ...frozen("day"), value: null }] }).success).toBe(
    false,
  );
});

test.each([
  ["a word", "high"],
  ["a number", 3],
  ["yes or no", true],
  ["words", ["cross-border", "high-risk"]],
  ["numbers", [2, 5]],
])("5.4.4.6: a frozen warning may rest on %s", (_, fact) => {
  const warnings = [{ code: "many-factors", clause: "5.4.3.1", facts: { fact } }];
  expect(frozenManDays.parse({ ...manDays, warnings }).warnings).toEqual(warnings);
});

test.each(["effectivePersonnel", "steps", "interpretations"])(
  "5.4.4.6: an answer about man-days without its %s was not frozen by us",
  (name) => {
    const read = frozenManDays.safeParse({ ...manDays, [name]: undefined });
    expect(read.error?.issues.map(({ path }) => path)).toEqual([[name]]);
  },
);

test.each(["sample", "steps", "interpretations"])(
  "5.4.5: an answer about sites without its %s was not frozen by us",
  (name) => {
    const read = frozenSampling.safeParse({ ...sampling, [name]: undefined });
    expect(read.error?.issues.map(({ path }) => path)).toEqual([[name]]);
  },
);

test.each(["n", "table", "floor", "sample"])("5.4.5: a frozen group of sites tells its %s", (name) => {
  const groups = [{ ...group, [name]: undefined }];
  const read = frozenSampling.safeParse({ ...sampling, groups });
  expect(read.error?.issues.map(({ path }) => path)).toEqual([["groups", 0, name]]);
});

test.each(["code", "clause", "value", "unit"])("5.4.4.6: a frozen step tells its %s", (name) => {
  const steps = [{ ...frozen("day"), [name]: undefined }];
  const read = frozenManDays.safeParse({ ...manDays, steps });
  expect(read.error?.issues.map(({ path }) => path)).toEqual([["steps", 0, name]]);
});

test.each(["code", "clause", "facts"])("5.4.4.6: a frozen warning tells its %s", (name) => {
  const warnings = [{ code: "many-factors", clause: "5.4.3.1", facts: {}, [name]: undefined }];
  const read = frozenManDays.safeParse({ ...manDays, warnings });
  expect(read.error?.issues.map(({ path }) => path)).toEqual([["warnings", 0, name]]);
});
