import { expect, test } from "vitest";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { plainDate } from "@/rules/core/plain-date";
import { differencesBetween, isDifferent } from "@/rules/what-if/differences";
import { judge, type Judgement } from "@/rules/what-if/judge";
import { complaintHandling } from "@/tests/support/rules";

/** A last audit on 2026-04-15: the outer limit is 2027-07-15 (6.1), not reached on 2027-06-30. */
const judged: Judgement = judge(complaintHandling, vendoredCalendar, {
  today: plainDate("2027-06-30"),
  audit: "surveillance",
  days: null,
  sites: null,
  clocks: [
    { clock: "surveillance-limit", of: null, from: plainDate("2026-04-15"), first: false, stoppedOn: null },
  ],
});

const without: Judgement = { ...judged, standing: "refused", total: null, sites: null };
const given: Judgement = { ...judged, standing: "given", total: 2.5, sites: 3 };

test("a figure that only one of the editions gives is no difference in days or sites, but one of standing", () => {
  expect(differencesBetween(without, given)).toEqual({
    days: null,
    standing: { before: "refused", after: "given" },
    sites: null,
    clocks: [],
  });
  expect(differencesBetween(given, without)).toEqual({
    days: null,
    standing: { before: "given", after: "refused" },
    sites: null,
    clocks: [],
  });
});

test("one limit that runs out by one edition and is waited for by the other is a difference", () => {
  const waiting: Judgement = {
    ...judged,
    clocks: judged.clocks.map(({ of, reading }) => ({ of, reading: { ...reading, state: "waiting" } })),
  };
  const found = differencesBetween(judged, waiting);
  expect(found.clocks).toEqual([
    {
      ...{ clock: "surveillance-limit", of: null },
      limit: { before: "2027-07-15", after: "2027-07-15" },
      state: { before: "running", after: "waiting" },
    },
  ]);
  expect(isDifferent(found)).toBe(true);
});
