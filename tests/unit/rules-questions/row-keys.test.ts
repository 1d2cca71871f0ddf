import { expect, test } from "vitest";
import { answerQuestion } from "@/lib/rules-questions/answer-question";
import singleSite from "@/tests/cases/case-1-single-site.json";
import manySites from "@/tests/cases/case-2-many-sites.json";

const OLS = {
  scheme: "OLS/GZ-0071",
  audit: "initial",
  personnel: [{ count: 4, hoursPerDay: 8 }],
  complexity: [],
  sampledSites: 0,
};

test.each([
  [singleSite, { effectivePersonnel: 35, total: 4 }],
  [manySites, { effectivePersonnel: 164, own: 5, total: 8 }],
])(
  "the personnel of a worked case is asked about as the case tells it, with the names of its groups",
  (worked, expected) => {
    const { scheme, personnel, complexity } = worked;
    const sampledSites = worked === manySites ? 7 : 0;
    const question = { scheme, audit: "initial", personnel, complexity, sampledSites };
    expect(answerQuestion("man-days", question)).toMatchObject({ ok: true, ...expected });
  },
);

test("what else a row carries is read over; a misspelt key of its own still shows", () => {
  const draw = {
    ...{ algorithm: "sha256-rank-1", seed: "s", random: 1 },
    sites: [{ id: "a", visitedThisCycle: false, name: "城东项目" }],
  };
  expect(answerQuestion("draw", draw)).toMatchObject({ drawn: ["a"] });
  const misspelt = { ...OLS, personnel: [{ count: 4, hours: 8 }] };
  expect(() => answerQuestion("man-days", misspelt)).toThrow("personnel[0].hoursPerDay: is missing");
  expect(answerQuestion("man-days", { ...OLS, adjustments: [{ days: 1, reson: "r" }] })).toMatchObject({
    refusals: [{ code: "reason-missing" }],
  });
});
