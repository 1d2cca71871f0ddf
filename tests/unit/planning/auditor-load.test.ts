import { expect, test } from "vitest";
import { auditorLoad, type LoadedPerson, type Sent } from "@/lib/domain/planning/auditor-load";
import { periodsFrom } from "@/lib/domain/planning/periods";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { plainDate } from "@/rules/core/plain-date";

const person: LoadedPerson = {
  ...{ personId: "p1", number: "P-1", name: "秦知远", isFullTime: true },
  ...{ activeFrom: plainDate("2020-01-01"), activeUntil: null },
  registrations: [{ validFrom: plainDate("2024-01-01"), validTo: plainDate("2026-06-30") }],
};

const sent = (date: string, half: "am" | "pm", more: Partial<Sent> = {}): Sent => ({
  ...{ personId: "p1", auditId: "a1", caseId: "c1", caseNumber: "C-1", clientName: "青禾", role: "leader" },
  ...{ date: plainDate(date), half },
  ...more,
});

const on = (who: LoadedPerson, slots: readonly Sent[], from: string, count = 2) =>
  auditorLoad(who, slots, {
    periods: periodsFrom("week", plainDate(from), count),
    calendar: vendoredCalendar,
  });

test("a week of five working days has ten half-days; those sent are counted in their own week", () => {
  const slots = [sent("2026-06-08", "am"), sent("2026-06-08", "pm"), sent("2026-06-16", "am")];
  expect(on(person, slots, "2026-06-10").periods).toEqual([
    { sent: 2, capacity: 10 },
    // Dragon Boat, 19 June 2026, is a Friday.
    { sent: 1, capacity: 8 },
  ]);
});

test("a make-up Saturday is worked, a holiday is not: 调休 counts as the State Council announced it", () => {
  // 1 to 5 May 2026 are off, Saturday the 9th is worked.
  expect(on(person, [], "2026-05-04", 1).periods).toEqual([{ sent: 0, capacity: 8 }]);
});

test("somebody who leaves in the week is there until that day", () => {
  const leaving = { ...person, activeUntil: plainDate("2026-06-09") };
  expect(on(leaving, [], "2026-06-08", 1).periods).toEqual([{ sent: 0, capacity: 4 }]);
});

test("half-days of somebody else are not one's own", () => {
  expect(on(person, [sent("2026-06-08", "am", { personId: "p2" })], "2026-06-08", 1).periods).toEqual([
    { sent: 0, capacity: 10 },
  ]);
});

test("5.4.4.6: two audits on one day are told with both, because the way between them is no audit time", () => {
  const other = { auditId: "a2", caseId: "c2", caseNumber: "C-2", clientName: "澄光" };
  const { conflicts } = on(person, [sent("2026-06-08", "am"), sent("2026-06-08", "pm", other)], "2026-06-08");
  expect(conflicts).toEqual([
    {
      ...{ conflict: "two-audits", date: "2026-06-08" },
      audits: [{ auditId: "a1", caseId: "c1", caseNumber: "C-1", clientName: "青禾" }, other],
    },
  ]);
});

test("a day off, a day after the last one employed and a day without registration are each told", () => {
  const leaving = { ...person, activeUntil: plainDate("2026-07-03") };
  const { conflicts } = on(leaving, [sent("2026-06-14", "am"), sent("2026-07-06", "am")], "2026-06-08", 6);
  expect(conflicts.map(({ conflict, date }) => [date, conflict])).toEqual([
    ["2026-06-14", "rest-day"],
    ["2026-07-06", "not-active"],
    ["2026-07-06", "registration-ends"],
  ]);
});

test("5.4.4.6: an expert stands in no register, so none is missed", () => {
  const { conflicts } = on(person, [sent("2026-07-06", "am", { role: "technical-expert" })], "2026-07-06");
  expect(conflicts).toEqual([]);
});

test("the day somebody begins counts, and so do the first and the last day of a registration and of a week", () => {
  const beginning = { ...person, activeFrom: plainDate("2026-06-10") };
  const slots = [sent("2026-06-14", "am"), sent("2026-06-15", "am")];
  expect(on(beginning, slots, "2026-06-08").periods).toEqual([
    { sent: 1, capacity: 6 },
    { sent: 1, capacity: 8 },
  ]);
  const registrations = [
    { validFrom: plainDate("2026-01-01"), validTo: plainDate("2026-06-08") },
    { validFrom: plainDate("2026-06-10"), validTo: plainDate("2027-01-01") },
  ];
  const days = ["2026-06-08", "2026-06-09", "2026-06-10"].map((date) => sent(date, "am"));
  expect(on({ ...person, registrations }, days, "2026-06-08").conflicts).toMatchObject([
    { conflict: "registration-ends", date: "2026-06-09" },
  ]);
});

test("who leads one audit and is a technical expert of another on the same day needs a registration for the first", () => {
  const slots = [
    sent("2026-07-01", "am"),
    sent("2026-07-01", "pm", { role: "technical-expert", auditId: "a2" }),
  ];
  expect(on(person, slots, "2026-06-29").conflicts.map(({ conflict }) => conflict)).toEqual([
    "registration-ends",
    "two-audits",
  ]);
});

test("what is told of one day is of that day's audits alone", () => {
  const slots = [sent("2026-06-13", "am"), sent("2026-06-15", "am", { auditId: "a2" })];
  expect(on(person, slots, "2026-06-08").conflicts).toEqual([
    {
      ...{ conflict: "rest-day", date: "2026-06-13" },
      audits: [{ auditId: "a1", caseId: "c1", caseNumber: "C-1", clientName: "青禾" }],
    },
  ]);
});
