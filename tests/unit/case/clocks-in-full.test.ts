import { expect, test } from "vitest";
import { caseClocks } from "@/lib/domain/case/case-clocks";
import { nearestClock } from "@/lib/domain/case/nearest-clock";
import { nextSteps } from "@/lib/domain/case/next-step";
import type { CaseProgress, ProgressDecision } from "@/lib/domain/case/progress-facts";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { plainDate } from "@/rules/core/plain-date";
import { aProgress } from "@/tests/support/case-progress";

const clocksOn = (progress: CaseProgress, today: string) =>
  caseClocks(progress, rulesOfCase(progress), { today: plainDate(today), calendar: vendoredCalendar });

const keysOn = (progress: CaseProgress, today: string) =>
  clocksOn(progress, today).map(({ key, date, kind }) => [key, date, kind]);

const granted = (scheme = "OLS/GZ-0071"): ProgressDecision => ({
  ...{ scheme, outcome: "grant", toldClientOn: null, decidedOn: plainDate("2026-07-06") },
  certificateLastDay: plainDate("2029-07-05"),
});
const certified = (change: Partial<CaseProgress> = {}) =>
  aProgress({ stage: "certified", decisions: [granted()], ...change });
const COMBINED = [{ scheme: "QMS", edition: "2025" }];

const ofTheEnd = [
  ["recertification-request", "2029-04-05", "due"],
  ["certificate-end", "2029-07-05", "due"],
  ["recertification-decided", "2029-07-05", "due"],
];

test("6.1: due day and outer limit of the first surveillance are one day, and told once", () => {
  expect(keysOn(certified(), "2026-07-08")).toEqual([["surveillance-due", "2027-07-06", "due"], ...ofTheEnd]);
});

test("6.1, 6.2: a surveillance due on the last day is still one, a day later the recertification takes its place", () => {
  const watched = (on: string) => certified({ lastSurveillanceEnd: plainDate(on) });
  expect(keysOn(watched("2028-07-05"), "2028-07-06")).toEqual([
    ["surveillance-due", "2029-07-05", "due"],
    ["surveillance-limit", "2029-10-05", "due"],
    ...ofTheEnd,
  ]);
  expect(keysOn(watched("2028-07-06"), "2028-07-07")).toEqual(ofTheEnd);
});

test("9.2: a certificate that has run out has ended, and asks nothing of anybody any more", () => {
  expect(keysOn(certified(), "2029-07-06")).toEqual([["certificate-end", "2029-07-05", "end"]]);
});

test("11.1: of two systems each certificate names its own clocks, counted and cited by its own rule", () => {
  const both = certified({ combined: COMBINED, decisions: [granted(), granted("QMS")] });
  const surveillance = clocksOn(both, "2027-10-01").filter(({ name }) => name.startsWith("surveillance"));
  expect(surveillance.map(({ key, of, clause }) => [key, of, clause])).toEqual([
    ["surveillance-due:OLS/GZ-0071", "OLS/GZ-0071", "6.1"],
    ["surveillance-due:QMS", "QMS", "CNCA-QMS-01:2025"],
  ]);
  const years = clocksOn(both, "2027-10-01").filter(({ name }) => name === "calendar-year");
  expect(years.map(({ key }) => key)).toEqual([
    ...["calendar-year:2027-12-31:OLS/GZ-0071", "calendar-year:2027-12-31:QMS"],
  ]);
});

test("14.1: the clock of an appeal ends with its last day", () => {
  const refused = { ...granted(), outcome: "refuse", certificateLastDay: null };
  // Ten working days from Monday 2026-07-06: 7–10 and 13–17 July are nine, the tenth is Monday the 20th.
  const told = certified({ decisions: [{ ...refused, toldClientOn: plainDate("2026-07-06") }] });
  expect(keysOn(told, "2026-07-20")).toEqual([["appeal-limit", "2026-07-20", "due"]]);
  expect(keysOn(told, "2026-07-21")).toEqual([]);
});

test("of the clocks that run the first to end is shown, wherever it stands, and of two on one day the first named", () => {
  const clocks = clocksOn(certified({ lastSurveillanceEnd: plainDate("2027-05-20") }), "2027-06-01");
  const dates = clocks.map(({ date }) => date);
  expect(dates.toSorted()[0]).toBe("2028-05-20");
  for (const order of [clocks, clocks.toReversed()]) expect(nearestClock(order)?.date).toBe("2028-05-20");
  const [end, decided] = clocks.slice(-2);
  if (end === undefined || decided === undefined) throw new Error("The certificate has no end");
  expect(nearestClock([end, decided])?.key).toBe("certificate-end");
  expect(nearestClock([decided, end])?.key).toBe("recertification-decided");
});

test("a case that is closed asks nobody for a step", () => {
  expect(nextSteps(aProgress({ stage: "closed" }), plainDate("2026-06-10"))).toEqual([]);
});

test("6.1, 11.1: of two certificates the one whose day comes first asks for the audit they share, whichever leads", () => {
  const [ols, qms] = [granted(), granted("QMS")];
  const earlier = { decidedOn: plainDate("2026-06-06"), certificateLastDay: plainDate("2029-06-05") };
  const askedOn = (...decisions: readonly ProgressDecision[]) =>
    nextSteps(certified({ combined: COMBINED, decisions }), plainDate("2027-05-01"))
      .filter(({ key }) => key === "arrange-surveillance")
      .map(({ date }) => date);
  expect(askedOn(ols, { ...qms, ...earlier })).toEqual(["2027-06-06"]);
  expect(askedOn({ ...ols, ...earlier }, qms)).toEqual(["2027-06-06"]);
  expect(askedOn(ols, qms)).toEqual(["2027-07-06"]);
});
