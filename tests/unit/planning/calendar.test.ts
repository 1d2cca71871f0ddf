import { expect, test } from "vitest";
import { entriesOn } from "@/lib/domain/planning/month-entries";
import { planningLoadForm, planningMonthForm } from "@/lib/domain/planning/planning-form";
import { mondayOf, monthPeriod, monthWeeks, nextMonth, periodsFrom } from "@/lib/domain/planning/periods";
import { plainDate } from "@/rules/core/plain-date";

test("a month is shown in weeks from Monday to Sunday, with the days of its neighbours", () => {
  const weeks = monthWeeks("2026-06");
  expect(weeks.map((week) => [week.at(0), week.at(-1)])).toEqual([
    ["2026-06-01", "2026-06-07"],
    ["2026-06-08", "2026-06-14"],
    ["2026-06-15", "2026-06-21"],
    ["2026-06-22", "2026-06-28"],
    ["2026-06-29", "2026-07-05"],
  ]);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  // 1 November 2026 is a Sunday: six weeks.
  expect(monthWeeks("2026-11")).toHaveLength(6);
});

test("weeks begin on Monday, also for a Sunday; months have their own length", () => {
  expect(mondayOf(plainDate("2026-06-14"))).toBe("2026-06-08");
  expect(mondayOf(plainDate("2026-06-08"))).toBe("2026-06-08");
  expect(monthPeriod("2028-02")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  expect([nextMonth("2026-12", 1), nextMonth("2026-01", -1)]).toEqual(["2027-01", "2025-12"]);
  expect(periodsFrom("month", plainDate("2026-12-31"), 2)).toEqual([
    { from: "2026-12-01", to: "2026-12-31" },
    { from: "2027-01-01", to: "2027-01-31" },
  ]);
  expect(periodsFrom("week", plainDate("2026-12-31"), 2)).toEqual([
    { from: "2026-12-28", to: "2027-01-03" },
    { from: "2027-01-04", to: "2027-01-10" },
  ]);
});

const audit = (id: string, more: object = {}) => ({
  ...{ id, caseNumber: `C-${id}`, startsOn: plainDate("2026-06-08"), endsOn: plainDate("2026-06-10") },
  limit: null,
  ...more,
});

const slot = (auditId: string, name: string, date: string, half: "am" | "pm") => ({
  ...{ auditId, name, date: plainDate(date), half },
});

test("an audit stands on the days somebody is sent on, with whole and half days of each", () => {
  const slots = [
    slot("1", "秦知远", "2026-06-08", "am"),
    slot("1", "秦知远", "2026-06-08", "pm"),
    slot("1", "梁书宁", "2026-06-08", "pm"),
    slot("1", "秦知远", "2026-06-10", "am"),
  ];
  const on = (date: string) => entriesOn(plainDate(date), [audit("1")], slots).held;
  expect(on("2026-06-08").map(({ people }) => people)).toEqual([
    [
      { name: "秦知远", when: "day" },
      { name: "梁书宁", when: "pm" },
    ],
  ]);
  expect(on("2026-06-09")).toEqual([]);
  expect(on("2026-06-10").map(({ people }) => people)).toEqual([[{ name: "秦知远", when: "am" }]]);
});

test("an audit whose people are not known stands from its first to its last day; several by case number", () => {
  const held = entriesOn(plainDate("2026-06-09"), [audit("2"), audit("1"), audit("3", { endsOn: null })], []);
  expect(held.held.map((one) => one.audit.id)).toEqual(["1", "2"]);
});

test("6.1: an audit without a day stands on its limit, one with a day does not stand there again", () => {
  const limit = { date: plainDate("2026-06-30") };
  const audits = [audit("1", { startsOn: null, endsOn: null, limit }), audit("2", { limit })];
  expect(entriesOn(plainDate("2026-06-30"), audits, []).limits.map(({ id }) => id)).toEqual(["1"]);
  expect(entriesOn(plainDate("2026-06-29"), audits, []).limits).toEqual([]);
});

const standsOn = (
  from: string,
  to: string | null,
  day: string,
  slots: readonly ReturnType<typeof slot>[] = [],
) => {
  const endsOn = to === null ? null : plainDate(to);
  const [held] = entriesOn(plainDate(day), [audit("1", { startsOn: plainDate(from), endsOn })], slots).held;
  return held === undefined ? null : held.people;
};

test("first and last day count; an audit of one day stands on that day alone; other audits' people are not its own", () => {
  const days = ["2026-06-07", "2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11"];
  const on = (to: string | null) => days.filter((day) => standsOn("2026-06-08", to, day) !== null);
  expect(on("2026-06-10")).toEqual(["2026-06-08", "2026-06-09", "2026-06-10"]);
  expect(on(null)).toEqual(["2026-06-08"]);
  const elsewhere = [slot("2", "梁书宁", "2026-06-09", "am")];
  expect(standsOn("2026-06-08", "2026-06-10", "2026-06-09", elsewhere)).toEqual([]);
  const both = [...elsewhere, slot("1", "秦知远", "2026-06-09", "am")];
  expect(standsOn("2026-06-08", "2026-06-10", "2026-06-09", both)).toEqual([{ name: "秦知远", when: "am" }]);
});

test("an audit with neither day nor limit stands nowhere; on one day the case numbers order the audits", () => {
  const nowhere = audit("1", { startsOn: null, endsOn: null });
  expect(entriesOn(plainDate("2026-06-08"), [nowhere], [])).toEqual({ held: [], limits: [] });
  const three = entriesOn(plainDate("2026-06-08"), [audit("3"), audit("1"), audit("2")], []);
  expect(three.held.map((one) => one.audit.id)).toEqual(["1", "2", "3"]);
});

test("the calendar is asked for by a month of this century, this month without one, and a part of a name", () => {
  expect(planningMonthForm.parse({})).toEqual({ month: "", person: "" });
  for (const month of ["2026-01", "2026-09", "2026-10", "2026-12", "2099-11"])
    expect(planningMonthForm.parse({ month, person: " 秦 " })).toEqual({ month, person: "秦" });
  const wrong = ["2026-00", "2026-13", "1999-01", "202-01", "2026-1", "2026-01-01", "x2026-01", " "];
  expect(wrong.filter((month) => planningMonthForm.safeParse({ month }).success)).toEqual([]);
});

test("load is asked for by weeks from today on unless the address says otherwise", () => {
  expect(planningLoadForm.parse({})).toEqual({ unit: "week", from: "" });
  expect(planningLoadForm.parse({ unit: "month", from: "2026-06-08" })).toEqual({
    unit: "month",
    from: "2026-06-08",
  });
  for (const wrong of [{ unit: "year" }, { from: "2026-02-30" }])
    expect(planningLoadForm.safeParse(wrong).success).toBe(false);
});
