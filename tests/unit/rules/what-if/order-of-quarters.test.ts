import { expect, test } from "vitest";
import { addSums, emptySum } from "@/rules/what-if/quarter-sums";

const sums = (...quarters: readonly (string | null)[]) => quarters.map(emptySum);

test.each([
  [["2026-Q3"], ["2026-Q2"]],
  [["2026-Q2"], ["2026-Q3"]],
  [[null, "2026-Q3"], ["2026-Q2"]],
  [["2026-Q3", "2026-Q2"], [null]],
])("quarters come in their order, audits without a day last: %j and %j", (one, other) => {
  const whole = addSums(sums(...one), sums(...other)).map(({ quarter }) => quarter);
  expect(whole.filter((quarter) => quarter !== null)).toEqual(["2026-Q2", "2026-Q3"]);
  expect(whole.slice(0, 2)).not.toContain(null);
});
