import { expect, test } from "vitest";
import { deskForm } from "@/lib/domain/desk/desk-form";
import { isOverdue, sortByUrgency } from "@/lib/domain/desk/urgency";
import { plainDate } from "@/rules/core/plain-date";

const row = (
  id: string,
  stageSince: string,
  clock: string | null = null,
  waiting: readonly (readonly [string | null, boolean])[] = [],
) => ({
  ...{ id, stageSince: plainDate(stageSince), clock: clock === null ? null : { date: plainDate(clock) } },
  waiting: waiting.map(([date, isReaders]) => ({
    ...{ isReaders, date: date === null ? null : plainDate(date) },
  })),
});

const order = (rows: readonly ReturnType<typeof row>[]) => sortByUrgency(rows).map(({ id }) => id);

test("a clock is overdue from the day after its own", () => {
  const on = (today: string) => isOverdue(row("a", "2026-05-01", "2026-06-15"), plainDate(today));
  expect(on("2026-06-15")).toBe(false);
  expect(on("2026-06-16")).toBe(true);
  expect(isOverdue(row("a", "2026-05-01"), plainDate("2026-06-16"))).toBe(false);
});

test("the nearest end stands first, then what has none by how long it has waited", () => {
  const rows = [
    row("waits short", "2026-05-03"),
    row("later", "2026-05-01", "2026-07-01"),
    row("waits long", "2026-05-02"),
    row("sooner", "2026-05-04", "2026-06-01"),
  ];
  const expected = ["sooner", "later", "waits long", "waits short"];
  expect(order(rows)).toEqual(expected);
  expect(order(rows.toReversed())).toEqual(expected);
});

test("a day of the reader's own step counts as the clock does, that of somebody else's does not", () => {
  const rows = [
    row("clock", "2026-05-01", "2026-06-10"),
    row("own step", "2026-05-01", "2026-06-20", [
      [null, true],
      ["2026-06-30", true],
      ["2026-06-09", true],
    ]),
    row("another's", "2026-05-01", null, [["2026-06-01", false]]),
  ];
  expect(order(rows)).toEqual(["own step", "clock", "another's"]);
  expect(order(rows.toReversed())).toEqual(["own step", "clock", "another's"]);
});

test("what ends on one day, or waits since one day, stays as it stood", () => {
  const rows = [row("a", "2026-05-02", "2026-06-10"), row("b", "2026-05-01", "2026-06-10")];
  expect(order(rows)).toEqual(["a", "b"]);
  expect(order(rows.toReversed())).toEqual(["b", "a"]);
  expect(order([row("c", "2026-05-01"), row("d", "2026-05-01")])).toEqual(["c", "d"]);
});

test("a desk is asked for by stage, those that ran out among them; any other word fits none", () => {
  expect(deskForm.parse({})).toEqual({ q: "", stage: "", after: "" });
  const fits = (stage: string) => deskForm.safeParse({ stage }).success;
  expect(["", "review", "certified", "expired", "closed", "mine"].map(fits)).toEqual([
    ...[true, true, true, true, true, false],
  ]);
});
