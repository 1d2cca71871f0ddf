import { expect, test } from "vitest";
import {
  editionOf,
  limitsHeld,
  nextStep,
  readingsOf,
  withOperands,
  type AnyStep,
} from "@/lib/domain/explanation/explanation";
import { complaintHandling } from "@/tests/support/rules";

const day = (code: string, value: number | string): AnyStep => nextStep(code, "5.4.3", value, "day");
const site = (code: string, value: number): AnyStep => nextStep(code, "5.4.5", value, "site");
const told = (steps: readonly AnyStep[]) =>
  limitsHeld(steps).map(({ code, value, unit, isDecisive }) => [code, value, unit, isDecisive]);

test("5.6.2 c): the product goes on from a rule's answer with steps of its own", () => {
  expect(nextStep("settled-addition", "5.6.2 c)", 0.5, "day")).toEqual({
    ...{ code: "settled-addition", clause: "5.6.2 c)", value: 0.5, unit: "day" },
  });
});

test("5.4.4.6: a step is told with the last value of the steps before it, and never with a later one", () => {
  const steps = [day("own", 2), day("floor", 1.5), day("own", 2.5), day("required", 2.5), day("floor", 9)];
  expect(withOperands(steps, [])[3]).toEqual({
    ...{ code: "required", clause: "5.4.3", value: 2.5, unit: "day" },
    operands: [
      { of: "step", code: "own", value: 2.5, unit: "day" },
      { of: "step", code: "floor", value: 1.5, unit: "day" },
    ],
  });
});

test("5.4.4.6: steps that go on from others are told with those, which are not told again", () => {
  const before = [day("on-site-part", 2), day("all-systems", 3)];
  const steps = withOperands([day("stage2-as-settled", 3.5)], [{ name: "settlements" }], before);
  expect(steps).toEqual([
    {
      ...{ code: "stage2-as-settled", clause: "5.4.3", value: 3.5, unit: "day" },
      operands: [
        { of: "step", code: "on-site-part", value: 2, unit: "day" },
        { of: "step", code: "all-systems", value: 3, unit: "day" },
      ],
    },
  ]);
});

test("5.4.4.6: with nothing before it a step is told by itself, and a step we do not know of nothing", () => {
  const facts = [{ name: "adjustments" }];
  expect(
    withOperands([day("total", 3), day("no-such-step", 3)], facts).map(({ operands }) => operands),
  ).toEqual([[], []]);
});

test("5.4.4.6: a step names the facts it was made of that are there, and no other", () => {
  const facts = [{ name: "found-people" }, { name: "complexity" }];
  expect(
    withOperands([nextStep("effective-personnel", "5.4.3.1", 34.5, "person")], facts)[0]?.operands,
  ).toEqual([{ of: "fact", code: "found-people", value: null, unit: null }]);
});

test.each(["criterion", "grade"] as const)(
  "5.5.8.1: a step in the unit %s is told without a unit",
  (unit) => {
    const steps = [
      nextStep("criterion", "5.5.8.1", "systematic", unit),
      nextStep("grade-chosen", "5.5.8.1", "major", "grade"),
    ];
    expect(withOperands(steps, [{ name: "minors-on-process" }])[1]?.operands).toEqual([
      { of: "step", code: "criterion", value: "systematic", unit: null },
      { of: "fact", code: "minors-on-process", value: null, unit: null },
    ]);
  },
);

test("5.4.3: the limits are told with their values and units, whichever of them decides", () => {
  expect(told([day("own", 3), day("floor", 2.5), day("required", 3)])).toEqual([
    ["own", 3, "day", true],
    ["floor", 2.5, "day", false],
  ]);
});

test("2.3: of two equal limits only the first decides", () => {
  expect(told([day("own", 3), day("floor", 3), day("required", 3)])).toEqual([
    ["own", 3, "day", true],
    ["floor", 3, "day", false],
  ]);
});

test("5.4.5: at the initial audit the sample is held against the roots", () => {
  expect(told([site("initial-sample", 7), site("floor-sample", 5), site("sample", 7)])).toEqual([
    ["initial-sample", 7, "site", true],
    ["floor-sample", 5, "site", false],
  ]);
});

test("5.4.3: a figure that no step takes the greater of is held against none", () => {
  expect(told([day("own", 3), day("floor", 2.5)])).toEqual([]);
  expect(told([site("initial-sample", 7), site("floor-sample", 5)])).toEqual([]);
  expect(told([])).toEqual([]);
});

test("5.4.3: one limit alone is held against none", () => {
  expect(told([day("own", 3), day("required", 3)])).toEqual([]);
});

test("5.4.3: a limit that is a word, or in no unit of the rules, is no limit", () => {
  expect(told([day("own", "3"), day("floor", 2.5), day("required", 3)])).toEqual([]);
  expect(told([nextStep("own", "5.5.8.1", 3, "grade"), day("floor", 2.5), day("required", 3)])).toEqual([]);
  expect(told([day("own", 3), nextStep("floor", "5.5.8.1", 2.5, "criterion"), day("required", 3)])).toEqual(
    [],
  );
});

test("5.4.4.6: an edition is named by what a page says of it, and nothing else of it is sent", () => {
  const { scheme, documentNumber, title, effectiveFrom } = complaintHandling;
  expect(editionOf(complaintHandling)).toEqual({
    ...{ scheme, edition: complaintHandling.edition, documentNumber, title, effectiveFrom },
  });
  expect(editionOf(complaintHandling)).toMatchObject({ scheme: "OLS/GZ-0071", edition: "A/2" });
});

test("5.4.4.6: of the readings of an edition those that were used are told, in its order", () => {
  const reading = (id: string) => ({ id, clause: "6.1", zh: `甲${id}`, en: `A ${id}` });
  const [first, second, third] = [reading("one"), reading("two"), reading("three")];
  const [known] = complaintHandling.interpretations;
  if (known === undefined) throw new Error("The edition has readings");
  const rules = {
    ...complaintHandling,
    interpretations: [first, second, third].map((one) => ({ ...known, ...one })),
  };
  expect(readingsOf(rules, ["three", "one", "no-such"])).toEqual([first, third]);
  expect(readingsOf(rules, [])).toEqual([]);
});
