import fc from "fast-check";
import { expect, test } from "vitest";
import { noWorkingDays, vendoredCalendar } from "@/rules/calendar/calendar";
import { days, percent } from "@/rules/core/amount";
import { plainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { differencesBetween, isDifferent } from "@/rules/what-if/differences";
import { judge } from "@/rules/what-if/judge";
import type { WhatIfFacts } from "@/rules/what-if/what-if-facts";
import { syntheticCertificate } from "@/scripts/bench/synthetic-certificates";
import { complaintHandling, environment, quality } from "@/tests/support/rules";

const TODAY = plainDate("2027-06-30");

/** 86 full-time people at one site, a surveillance next: 7 days by the floor, a third of them 2.33 → 2.5. */
const facts: WhatIfFacts = {
  today: TODAY,
  audit: "surveillance",
  days: {
    personnel: [{ count: 86, hoursPerDay: 8 }],
    outside: [{ count: 86, hoursPerDay: 8 }],
    complexity: [],
    adjustments: [],
    coefficient: null,
    stage1OnSite: false,
    siteDays: null,
    sites: [],
  },
  sites: { isSampled: true, dissimilar: 0, similar: [], provedEffective: true },
  clocks: [],
};

const withDays = (change: Partial<NonNullable<WhatIfFacts["days"]>>): WhatIfFacts => {
  if (facts.days === null) throw new Error("facts with days");
  return { ...facts, days: { ...facts.days, ...change } };
};

const stages = (rules: SchemeRules) => {
  if (rules.manDays.kind !== "stages") throw new Error("an edition by stages");
  return rules.manDays;
};

/** A/2 with half of an initial audit at surveillance, reductions to 20 % and an outer limit of 14 months. */
const stricter: SchemeRules = {
  ...complaintHandling,
  manDays: {
    ...stages(complaintHandling),
    surveillance: { ...complaintHandling.manDays.surveillance, fraction: [1, 2] },
    adjustments: { ...complaintHandling.manDays.adjustments, reductionMost: percent(0.2) },
  },
  clocks: {
    ...complaintHandling.clocks,
    limits: {
      ...complaintHandling.clocks.limits,
      "surveillance-limit": {
        ...complaintHandling.clocks.limits["surveillance-limit"],
        length: { unit: "months", count: 14 },
      },
    },
  },
};

const judged = (rules: SchemeRules, asked: WhatIfFacts) => judge(rules, vendoredCalendar, asked);
const between = (one: SchemeRules, other: SchemeRules, asked: WhatIfFacts) =>
  differencesBetween(judged(one, asked), judged(other, asked));

test("5.4.3.2: 86 people take 2.5 days of surveillance by a third, and 3.5 by a half", () => {
  expect(judged(complaintHandling, facts)).toMatchObject({ standing: "given", total: 2.5, sites: 0 });
  expect(between(complaintHandling, stricter, facts)).toEqual({
    days: { before: 2.5, after: 3.5, by: 1 },
    standing: null,
    sites: null,
    clocks: [],
  });
});

test("the same edition makes no difference, whatever the certificate", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), (index) => {
      const asked = syntheticCertificate(index);
      expect(isDifferent(between(complaintHandling, complaintHandling, asked))).toBe(false);
    }),
  );
});

test("exchanging the two editions turns every difference round", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), (index) => {
      const asked = syntheticCertificate(index);
      const [there, back] = [
        between(complaintHandling, stricter, asked),
        between(stricter, complaintHandling, asked),
      ];
      expect((back.days?.by ?? 0) + (there.days?.by ?? 0)).toBe(0);
      expect(back.clocks.map(({ limit }) => [limit.after, limit.before])).toEqual(
        there.clocks.map(({ limit }) => [limit.before, limit.after]),
      );
    }),
  );
});

test("5.4.3.1(2): reductions that were allowed and no longer are, are a change of standing", () => {
  const reduced = withDays({
    personnel: [{ count: 4, hoursPerDay: 8 }],
    adjustments: [{ days: days(-0.4), reason: "以往审核结果稳定" }],
  });
  expect(between(complaintHandling, stricter, reduced)).toMatchObject({
    days: null,
    standing: { before: "given", after: "refused" },
  });
  expect(judged(stricter, reduced).days).toMatchObject({
    ok: false,
    refusals: [{ code: "reduction-over-limit" }],
  });
});

test("past the end of the table, and where sites are counted singly, a person determines the days", () => {
  const many = withDays({ personnel: [{ count: 20_000, hoursPerDay: 8 }] });
  expect(judged(complaintHandling, many)).toMatchObject({ standing: "by-person", total: null });
  const sampled: WhatIfFacts = {
    ...facts,
    sites: { isSampled: true, dissimilar: 0, similar: [9], provedEffective: true },
  };
  expect(judged(quality, sampled)).toMatchObject({
    standing: "by-person",
    total: null,
    days: null,
    sites: 2,
  });
  // Three sites of 12 people, 2.5 each: 7 + 7.5 = 14.5, a third is 4.83 → 5.
  const site = { personnel: [{ count: 12, hoursPerDay: 8 }], reduction: percent(0) };
  const counted = { ...withDays({ sites: [site, site, site] }), sites: sampled.sites };
  expect(judged(quality, counted)).toMatchObject({ standing: "given", total: 5 });
  expect(judged(quality, facts)).toMatchObject({ standing: "given", total: 2.5 });
});

test("an edition by categories asks for one", () => {
  expect(judged(environment, facts)).toMatchObject({ standing: "refused" });
  // 86 people at low complexity: 5.5; a third is 1.83 → 2.
  expect(judged(environment, withDays({ complexity: ["low"] }))).toMatchObject({
    standing: "given",
    total: 2,
  });
});

test("what is not on file is not judged", () => {
  const bare: WhatIfFacts = { ...facts, days: null, sites: null };
  expect(judged(complaintHandling, bare)).toMatchObject({
    standing: "unknown",
    total: null,
    days: null,
    sites: null,
  });
  expect(judged(complaintHandling, { ...facts, sites: null })).toMatchObject({
    standing: "unknown",
    sites: null,
  });
});

test("5.4.5.2.1: where sampling is not allowed every site is visited, and counts in the days", () => {
  const all: WhatIfFacts = {
    ...withDays({ personnel: [{ count: 4, hoursPerDay: 8 }] }),
    audit: "initial",
    sites: { isSampled: false, dissimilar: 7, similar: [], provedEffective: false },
  };
  // 0.5 + 1.5, seven sites at most one day: 3.
  expect(judged(complaintHandling, all)).toMatchObject({ total: 3, sites: 7, sampling: null });
  const drawn = { ...all, sites: { isSampled: true, dissimilar: 0, similar: [20], provedEffective: false } };
  // 20 similar sites: 5 of them, up to half a day: 2.5.
  expect(judged(complaintHandling, drawn)).toMatchObject({ total: 2.5, sites: 5 });
});

test("a figure chosen for the sites stands while the sample is the one it was chosen for", () => {
  const sites = { isSampled: true, dissimilar: 0, similar: [20], provedEffective: false };
  const chosen = (sampledSites: number): WhatIfFacts => ({
    ...withDays({ personnel: [{ count: 4, hoursPerDay: 8 }], siteDays: { days: days(0), sampledSites } }),
    audit: "initial",
    sites,
  });
  expect(judged(complaintHandling, chosen(5)).total).toBe(2);
  expect(judged(complaintHandling, chosen(4)).total).toBe(2.5);
});

test("a larger sample is told in sites", () => {
  const twice: SchemeRules = {
    ...complaintHandling,
    sampling: {
      ...complaintHandling.sampling,
      floor: { ...complaintHandling.sampling.floor, initial: { root: [2, 1], dissimilar: [1, 1] } },
    },
  };
  const asked: WhatIfFacts = {
    ...facts,
    audit: "initial",
    sites: { isSampled: true, dissimilar: 0, similar: [20], provedEffective: false },
  };
  expect(between(complaintHandling, twice, asked).sites).toEqual({ before: 5, after: 9, by: 4 });
});

test("6.1: a shorter outer limit moves its day and makes a certificate due for suspension", () => {
  const asked: WhatIfFacts = {
    ...facts,
    clocks: [
      { clock: "surveillance-limit", of: null, from: plainDate("2026-04-15"), first: false, stoppedOn: null },
      { clock: "surveillance-due", of: null, from: plainDate("2026-04-15"), first: false, stoppedOn: null },
      { clock: "major-due", of: "NC-01", from: plainDate("2027-06-01"), first: false, stoppedOn: TODAY },
    ],
  };
  const found = between(complaintHandling, stricter, asked);
  expect(found.clocks).toEqual([
    {
      ...{ clock: "surveillance-limit", of: null },
      limit: { before: "2027-07-15", after: "2027-06-15" },
      state: { before: "running", after: "overdue" },
    },
  ]);
  expect(isDifferent(found)).toBe(true);
});

test("judgements of different facts are not compared", () => {
  const one = judge(complaintHandling, noWorkingDays, syntheticCertificate(1));
  expect(() => differencesBetween(one, { ...one, clocks: [] })).toThrow(
    new RangeError("judgements of different facts"),
  );
});
