import { expect, test } from "vitest";
import { movedClocks } from "@/lib/domain/calendar/moved-clocks";
import type { CaseProgress, ProgressDecision } from "@/lib/domain/case/progress-facts";
import { calendarWith, vendoredCalendar } from "@/rules/calendar/calendar";
import type { CalendarYear } from "@/rules/calendar/calendar-year";
import { plainDate } from "@/rules/core/plain-date";
import { aProgress } from "@/tests/support/case-progress";

const announced = (change: Partial<CalendarYear>) =>
  calendarWith([
    {
      ...{ year: 2027, published: true, publishedOn: plainDate("2026-11-04"), source: "示例" },
      ...{ daysOff: [], makeUpDays: [], ...change },
    },
  ]);
const newYear = plainDate("2027-01-01");
/** Friday the 1st is off. */
const oneDayOff = announced({ daysOff: [[newYear, newYear]] });
/** It is off, and Saturday the 2nd makes up for it. */
const madeUp = announced({ daysOff: [[newYear, newYear]], makeUpDays: [plainDate("2027-01-02")] });

const refused = (toldOn: string | null, scheme = "OLS/GZ-0071"): ProgressDecision => ({
  ...{ scheme, outcome: "refuse", decidedOn: plainDate("2026-12-24") },
  ...{ toldClientOn: toldOn === null ? null : plainDate(toldOn), certificateLastDay: null },
});
const closed = (...decisions: readonly ProgressDecision[]): CaseProgress =>
  aProgress({ stage: "closed", decisions });
const TOLD = closed(refused("2026-12-25"));

const moved = (
  progress: CaseProgress,
  today: string,
  [before, after] = [vendoredCalendar, oneDayOff] as const,
) =>
  movedClocks(progress, { today: plainDate(today), before, after }).map((clock) => [
    ...[clock.clock, clock.before, clock.after, clock.isSettled],
  ]);

// Ten working days from Friday 2026-12-25. With nothing announced for 2027: 28–31 December, 1 and 4–8 January.
// With the 1st off: Monday the 11th. With Saturday the 2nd worked for it: Friday the 8th again.
const LATER = ["appeal-limit", "2027-01-08", "2027-01-11", true];

test("14.1: the announcement of a year moves an appeal that counts over it, and makes it certain", () => {
  expect(movedClocks(TOLD, { today: newYear, before: vendoredCalendar, after: oneDayOff })).toEqual([
    {
      ...{ caseId: "1", number: "2026-0001", clientName: "青禾公司", clock: "appeal-limit", of: null },
      ...{ before: "2027-01-08", after: "2027-01-11", isSettled: true },
    },
  ]);
});

test("14.1: a day that stays is told of only where it becomes certain", () => {
  const settled = ["appeal-limit", "2027-01-08", "2027-01-08", true];
  expect(moved(TOLD, "2026-12-28", [vendoredCalendar, madeUp])).toEqual([settled]);
  expect(moved(TOLD, "2026-12-28", [vendoredCalendar, vendoredCalendar])).toEqual([]);
  expect(moved(TOLD, "2026-12-28", [madeUp, madeUp])).toEqual([]);
});

test("14.1: a corrected announcement moves what was certain before, without making it so", () => {
  expect(moved(TOLD, "2026-12-28", [oneDayOff, madeUp])).toEqual([
    ["appeal-limit", "2027-01-11", "2027-01-08", false],
  ]);
  expect(moved(TOLD, "2026-12-28", [oneDayOff, vendoredCalendar])).toEqual([
    ["appeal-limit", "2027-01-11", "2027-01-08", false],
  ]);
});

test("14.1: an appeal that is over by both calendars is told of no more, by one of them it is", () => {
  expect(["2027-01-08", "2027-01-09", "2027-01-11"].map((today) => moved(TOLD, today))).toEqual([
    [LATER],
    [LATER],
    [LATER],
  ]);
  expect(moved(TOLD, "2027-01-12")).toEqual([]);
  const earlier = ["appeal-limit", "2027-01-11", "2027-01-08", false];
  expect(moved(TOLD, "2027-01-11", [oneDayOff, madeUp])).toEqual([earlier]);
  expect(moved(TOLD, "2027-01-12", [oneDayOff, madeUp])).toEqual([]);
});

test("14.1, 11.1: of two refusals each keeps its own appeal, whichever was told first, or is not told yet", () => {
  // Ten working days from Sunday 2027-01-10: 11–15 and 18–22 January.
  const [first, later] = [refused("2026-12-25"), refused("2027-01-10", "QMS")];
  const lines = [LATER, ["appeal-limit", "2027-01-22", "2027-01-22", true]];
  const combined = [{ scheme: "QMS", edition: "2025" }];
  const both = (...decisions: readonly ProgressDecision[]) =>
    moved({ ...closed(...decisions), combined }, "2027-01-11");
  expect(both(first, later)).toEqual(lines);
  expect(both(later, first)).toEqual(lines.toReversed());
  expect(both(first, refused(null, "QMS"))).toEqual([LATER]);
});

test("5.3: a case nobody has accepted yet has no edition, and no clock that could move", () => {
  expect(moved(aProgress({ edition: null }), "2026-12-28")).toEqual([]);
});
