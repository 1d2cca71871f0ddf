import { expect, test } from "vitest";
import { figureOfAudit, windowFigure } from "@/lib/domain/explanation/audit-figure";
import {
  clockOfAudit,
  isEveryClock,
  nonconformityClockOf,
  ofSystem,
} from "@/lib/domain/explanation/clock-name";
import { explanationHref } from "@/lib/domain/explanation/figures.data";
import { figureOfStep } from "@/lib/domain/explanation/step-figure";

test.each([
  ["stage1", "stage1-days"],
  ["stage2", "stage2-days"],
  ["surveillance", "surveillance-days"],
  ["recertification", "recertification-days"],
] as const)("5.4.3: the days of an audit of the kind %s are the figure %s", (kind, figure) => {
  expect(figureOfAudit(kind)).toEqual({ figure });
});

test.each(["special", "supplementary"] as const)(
  "6.6: people give an audit of the kind %s its days",
  (kind) => {
    expect(figureOfAudit(kind)).toBeNull();
  },
);

test("5.1: stage 2 may begin until its own clock ends", () => {
  expect(windowFigure({ kind: "stage2", position: 2 })).toEqual({ figure: "clock", of: "stage2-latest" });
});

test("6.1: the first and the second surveillance have windows of their own", () => {
  const window = (position: number) => windowFigure({ kind: "surveillance", position });
  expect([window(3), window(4)]).toEqual([
    { figure: "window", of: "surveillance1" },
    { figure: "window", of: "surveillance2" },
  ]);
});

test("6.2: the recertification has its window; stage 1 and a special audit have none", () => {
  expect(windowFigure({ kind: "recertification", position: 5 })).toEqual({
    figure: "window",
    of: "recertification",
  });
  expect(windowFigure({ kind: "stage1", position: 1 })).toBeNull();
  expect(windowFigure({ kind: "special", position: 6 })).toBeNull();
});

test("5.4.4.6: a clock of the rules is told from a day that people set", () => {
  expect(["report-due", "certificate-end", "stage2-earliest"].map(isEveryClock)).toEqual([true, true, true]);
  expect(["supplement-due", "planned-start", ""].map(isEveryClock)).toEqual([false, false, false]);
});

test("5.5.8.2: the clock of a nonconformity is that of its grade, from the closing of its own audit", () => {
  expect(nonconformityClockOf({ grade: "major", auditId: "a7" })).toEqual({
    figure: "clock",
    of: "major-due@a7",
  });
  expect(nonconformityClockOf({ grade: "minor", auditId: "a7" })).toEqual({
    figure: "clock",
    of: "minor-due@a7",
  });
  expect(clockOfAudit("report-due", "a2")).toBe("report-due@a2");
});

test("11.1: of a combined audit a clock names its system, of a case with one it does not", () => {
  expect(ofSystem("surveillance-due", null)).toBe("surveillance-due");
  expect(ofSystem("surveillance-due", "QMS")).toBe("surveillance-due:QMS");
});

test.each([
  ["answer-stage1-findings", "stage1-findings"],
  ["verify-stage1-findings", "stage1-findings"],
  ["arrange-surveillance", "surveillance-due"],
  ["watch-surveillance", "surveillance-due"],
  ["weigh-suspension", "surveillance-limit"],
  ["arrange-recertification", "recertification-request"],
])("5.4.2.1 c), 6.1, 6.2, 8.1(5): the day of the step %s is the clock %s", (key, of) => {
  expect(figureOfStep({ key, date: "2027-07-06" })).toEqual({ figure: "clock", of });
  expect(figureOfStep({ key, date: null })).toEqual({ figure: "clock", of });
});

test("9.2: an expired certificate is closed on its last day", () => {
  expect(figureOfStep({ key: "close-expired", date: "2029-07-05" })).toEqual({ figure: "last-day" });
});

test.each(["arrange-this-year", "make-up-last-year"])(
  "6.1: the step %s waits for the end of a calendar year, which its day names",
  (key) => {
    const of = "calendar-year:2027-12-31";
    expect(figureOfStep({ key, date: "2027-12-31" })).toEqual({ figure: "clock", of });
    expect(figureOfStep({ key, date: null })).toBeNull();
  },
);

test("5.4.4.6: a step whose day people set has no figure behind it", () => {
  expect(figureOfStep({ key: "settle-facts", date: "2026-06-09" })).toBeNull();
});

test("11.1: an address carries whatever names the figure, in the way of addresses", () => {
  expect(explanationHref("c1", { figure: "last-day", of: "OLS/GZ-0071" })).toBe(
    "/cases/c1/explanations/last-day?of=OLS%2FGZ-0071",
  );
  expect(explanationHref("c1", { figure: "last-day" })).toBe("/cases/c1/explanations/last-day");
});
