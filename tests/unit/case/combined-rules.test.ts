import { expect, test } from "vitest";
import { combinedRules, criteriaOfScheme } from "@/lib/domain/case/combined-rules";
import { everyRulesOfCase, rulesOfCase, rulesOfScheme } from "@/lib/domain/case/rules-of-case";
import { CLOCKS, type Clock, type Length } from "@/rules/clocks/clock-rules";
import { countOf } from "@/rules/clocks/deadline";
import { latestHeld, schemeHistories } from "@/rules/schemes/registry";

const both = {
  scheme: "OLS/GZ-0071",
  edition: "A/2",
  combined: [{ scheme: "QMS", edition: "2025" }],
};

const listsOf = (criteria: ReturnType<typeof rulesOfCase>["criteria"]) =>
  criteria.map(({ list, audited }) => [list.id, audited]);

test("11.1: a combined audit covers the criteria of every system, each once, and what one always audits is not on request", () => {
  expect(listsOf(rulesOfCase({ ...both, combined: [] }).criteria)).toEqual([
    ["GB/T 19012-2019", "always"],
    ["GB/T 19001-2016", "on-request"],
  ]);
  expect(listsOf(rulesOfCase(both).criteria)).toEqual([
    ["GB/T 19012-2019", "always"],
    ["GB/T 19001-2016", "always"],
  ]);
});

test("4.1, 11.1: each certificate names the criteria of its own system", () => {
  const every = everyRulesOfCase(both);
  const criteria = ["GB/T 19012-2019", "GB/T 19001-2016"];
  const named = (scheme: string) => criteriaOfScheme(rulesOfScheme(both, scheme), every, criteria);
  expect(named("OLS/GZ-0071")).toEqual(["GB/T 19012-2019"]);
  expect(named("QMS")).toEqual(["GB/T 19001-2016"]);
  // Not combined, a list that was asked for stands on the one certificate there is.
  const alone = { ...both, combined: [] };
  expect(criteriaOfScheme(rulesOfCase(alone), everyRulesOfCase(alone), criteria)).toEqual(criteria);
});

test("a scheme that is none of the case's has no rules there", () => {
  expect(() => rulesOfScheme(both, "EMS")).toThrow(RangeError);
});

/** Days a length lasts at the least; enough to tell which of two limits comes first. */
const atLeastDays = (length: Length): number => {
  if (length.unit === "days") return length.count;
  if (length.unit === "working-days") return length.count;
  if (length.unit === "months") return length.count * 28;
  return 0;
};

/** What the two stages, the report and the corrections of one audit share; later years go by each certificate's own. */
const SHARED: readonly Clock[] = CLOCKS.filter((clock) =>
  ["stage2-earliest", "stage2-latest", "report-due", "major-due", "minor-due", "verification-end"].includes(
    clock,
  ),
);

test("11.1: whichever scheme leads, no shared clock of it is laxer than that of a scheme after it", () => {
  const newest = schemeHistories.map(latestHeld);
  newest.forEach((leading, index) => {
    for (const other of newest.slice(index + 1))
      for (const clock of SHARED) {
        const [own, theirs] = [leading, other].map(({ clocks }) =>
          atLeastDays(countOf(clocks, clock, false).length),
        );
        const isAsStrict =
          clock === "stage2-earliest" ? (own ?? 0) >= (theirs ?? 0) : (own ?? 0) <= (theirs ?? 0);
        expect([leading.scheme, other.scheme, clock, isAsStrict]).toEqual([
          leading.scheme,
          other.scheme,
          clock,
          true,
        ]);
      }
  });
  expect(newest.length).toBeGreaterThan(3);
});

test("one scheme alone goes by its own rules, untouched", () => {
  const [own] = everyRulesOfCase({ ...both, combined: [] });
  expect(combinedRules([own])).toEqual({ ...own, schemes: ["OLS/GZ-0071"] });
});
