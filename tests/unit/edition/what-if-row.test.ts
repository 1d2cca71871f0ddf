import { expect, test } from "vitest";
import type { PortfolioSubject } from "@/lib/domain/edition/portfolio-subject";
import { addWhatIf, judgeSubjects, NOTHING_JUDGED, type WhatIfSums } from "@/lib/domain/edition/what-if-row";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { days, percent } from "@/rules/core/amount";
import { plainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { WhatIfFacts } from "@/rules/what-if/what-if-facts";
import { complaintHandling } from "@/tests/support/rules";

/** A/2 with half of an initial audit at surveillance, due after `months` months. */
const stricter = (months: number): SchemeRules => {
  const { manDays, clocks } = complaintHandling;
  if (manDays.kind !== "stages") throw new Error("an edition by stages");
  const due = clocks.limits["surveillance-due"];
  return {
    ...complaintHandling,
    manDays: { ...manDays, surveillance: { ...manDays.surveillance, fraction: [1, 2] } },
    clocks: {
      ...clocks,
      limits: {
        ...clocks.limits,
        "surveillance-due": { ...due, length: { unit: "months", count: months } },
      },
    },
  };
};

const facts = (people: number | null, clocks: WhatIfFacts["clocks"] = []): WhatIfFacts => {
  const personnel = [{ count: people ?? 0, hoursPerDay: 8 }];
  return {
    ...{ today: plainDate("2027-05-01"), audit: "surveillance", clocks },
    sites: people === null ? null : { isSampled: true, dissimilar: 0, similar: [], provedEffective: true },
    days:
      people === null
        ? null
        : {
            ...{ personnel, outside: personnel, complexity: [], adjustments: [], coefficient: null },
            ...{ stage1OnSite: false, siteDays: null, sites: [] },
          },
  };
};

const subject = (id: string, change: Partial<PortfolioSubject>): PortfolioSubject => ({
  ...{ key: `case ${id}`, kind: "case", id, number: `2026-000${id}`, clientName: "青禾公司" },
  ...{ keepsEdition: false, on: null, facts: facts(null), ...change },
});

/** The last audit ended on 30 June 2026: due on 30 June 2027, or after 9 months on 30 March, which is past. */
const ended = plainDate("2026-06-30");
const due = { clock: "surveillance-due" as const, of: null, from: ended, first: false, stoppedOn: null };

const asked = (subjects: readonly PortfolioSubject[], after: SchemeRules) =>
  judgeSubjects(subjects, { before: complaintHandling, after, calendar: vendoredCalendar });

const counts = { days: 0, standing: 0, sites: 0, clocks: 0, states: 0 };

test("5.4.3.2: 86 people take 2.5 days of surveillance by a third and 3.5 by a half: one row, summed in its quarter", () => {
  const one = subject("1", { on: plainDate("2027-06-30"), facts: facts(86) });
  expect(asked([one], stricter(12))).toEqual({
    rows: [
      {
        ...{ key: "case 1", kind: "case", id: "1", number: "2026-0001", clientName: "青禾公司" },
        ...{ audit: "surveillance", keepsEdition: false, on: "2027-06-30" },
        days: { before: 2.5, after: 3.5, by: 1 },
        standing: { before: "given", after: "given" },
        sites: { before: 0, after: 0 },
        ...{ clocks: [], differs: ["days"] },
      },
    ],
    sums: {
      ...{ judged: 1, changed: 1, counts: { ...counts, days: 1 } },
      quarters: [{ quarter: "2027-Q2", audits: 1, before: 2.5, after: 3.5, without: 0 }],
    },
  });
});

test("6.1: a clock that ends sooner is told with its limit and its state, days that are not on file with nothing", () => {
  const one = subject("2", { kind: "carried", keepsEdition: true, facts: facts(null, [due]) });
  const { rows, sums } = asked([one], stricter(9));
  expect(rows).toEqual([
    {
      ...{ key: "case 2", kind: "carried", id: "2", number: "2026-0002", clientName: "青禾公司" },
      ...{ audit: "surveillance", keepsEdition: true, on: null },
      days: { before: null, after: null, by: null },
      standing: { before: "unknown", after: "unknown" },
      sites: { before: null, after: null },
      clocks: [
        {
          ...{ clock: "surveillance-due", of: null, limit: { before: "2027-06-30", after: "2027-03-30" } },
          state: { before: "running", after: "overdue" },
        },
      ],
      differs: ["clocks", "states"],
    },
  ]);
  expect(sums).toEqual({
    ...{ judged: 1, changed: 1, counts: { ...counts, clocks: 1, states: 1 } },
    quarters: [{ quarter: null, audits: 0, before: 0, after: 0, without: 1 }],
  });
});

test("a clock that moves and stands as it stood differs in its day alone", () => {
  const far = { ...due, from: plainDate("2027-04-30") };
  const { rows, sums } = asked([subject("3", { facts: facts(null, [far]) })], stricter(13));
  expect(rows.map(({ differs }) => differs)).toEqual([["clocks"]]);
  expect(sums.counts).toEqual({ ...counts, clocks: 1 });
});

test("what both editions judge alike has no row and counts in the sums", () => {
  const alike = subject("4", { on: plainDate("2027-07-01"), facts: facts(86) });
  expect(asked([alike], complaintHandling)).toEqual({
    rows: [],
    sums: {
      ...{ judged: 1, changed: 0, counts },
      quarters: [{ quarter: "2027-Q3", audits: 1, before: 2.5, after: 2.5, without: 0 }],
    },
  });
});

test("several cases are summed by quarter, each difference under its own name", () => {
  const [more, clock, alike] = [
    subject("5", { on: plainDate("2027-03-31"), facts: facts(86) }),
    subject("6", { on: plainDate("2027-04-01"), facts: facts(86, [due]) }),
    subject("7", { on: plainDate("2027-04-02"), facts: facts(null) }),
  ];
  const { rows, sums } = asked([more, clock, alike], stricter(9));
  expect(rows.map(({ id, differs }) => [id, differs])).toEqual([
    ["5", ["days"]],
    ["6", ["days", "clocks", "states"]],
  ]);
  expect(sums).toEqual({
    ...{ judged: 3, changed: 2, counts: { ...counts, days: 2, clocks: 1, states: 1 } },
    quarters: [
      { quarter: "2027-Q1", audits: 1, before: 2.5, after: 3.5, without: 0 },
      { quarter: "2027-Q2", audits: 1, before: 2.5, after: 3.5, without: 1 },
    ],
  });
});

test("5.4.5.1.3: a sample that takes every site is told with the sites it took before", () => {
  const { sampling } = complaintHandling;
  if (sampling.table === null) throw new Error("a table of sites");
  const rows = sampling.table.rows.map((row) => ({ ...row, value: 9 }));
  const after = { ...complaintHandling, sampling: { ...sampling, table: { ...sampling.table, rows } } };
  const sites = { isSampled: true, dissimilar: 0, similar: [9], provedEffective: true };
  const told = asked([subject("8", { facts: { ...facts(null), audit: "initial", sites } })], after);
  expect(told.rows.map(({ audit, differs, sites: seen }) => ({ audit, differs, ...seen }))).toEqual([
    { audit: "initial", differs: ["sites"], before: 3, after: 9 },
  ]);
  expect(told.sums.counts).toEqual({ ...counts, sites: 1 });
});

test("5.4.3.1(2): days that are given by one edition and refused by the other differ in standing", () => {
  const { manDays } = complaintHandling;
  if (manDays.kind !== "stages") throw new Error("an edition by stages");
  const adjustments = { ...manDays.adjustments, reductionMost: percent(0.2) };
  const after: SchemeRules = { ...complaintHandling, manDays: { ...manDays, adjustments } };
  const few = facts(4);
  if (few.days === null) throw new Error("facts with days");
  const reduced = [{ days: days(-0.4), reason: "以往审核结果稳定" }];
  const one = subject("9", { facts: { ...few, days: { ...few.days, adjustments: reduced } } });
  const told = asked([one], after);
  expect(told.rows.map(({ differs, standing }) => ({ differs, ...standing }))).toEqual([
    { differs: ["standing"], before: "given", after: "refused" },
  ]);
  expect(told.rows[0]?.days).toMatchObject({ after: null, by: null });
  expect(told.sums.counts).toEqual({ ...counts, standing: 1 });
  expect(told.sums.quarters).toEqual([{ quarter: null, audits: 0, before: 0, after: 0, without: 1 }]);
});

test("two parts of a portfolio are added figure by figure", () => {
  const quarter = (audits: number) => ({ quarter: "2027-Q1", audits, before: 2, after: 3, without: 1 });
  const one: WhatIfSums = {
    ...{ judged: 10, changed: 6, counts: { days: 1, standing: 2, sites: 3, clocks: 4, states: 5 } },
    quarters: [quarter(1)],
  };
  const other: WhatIfSums = {
    ...{ judged: 100, changed: 60, counts: { days: 10, standing: 20, sites: 30, clocks: 40, states: 50 } },
    quarters: [quarter(2)],
  };
  expect(addWhatIf(one, other)).toEqual({
    ...{ judged: 110, changed: 66, counts: { days: 11, standing: 22, sites: 33, clocks: 44, states: 55 } },
    quarters: [{ quarter: "2027-Q1", audits: 3, before: 4, after: 6, without: 2 }],
  });
  expect(addWhatIf(NOTHING_JUDGED, one)).toEqual(one);
  expect(NOTHING_JUDGED).toEqual({ judged: 0, changed: 0, counts, quarters: [] });
});
