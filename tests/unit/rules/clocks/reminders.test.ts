import { expect, test } from "vitest";
import { remindersOf } from "@/rules/clocks/reminders";
import { plainDate } from "@/rules/core/plain-date";

test("a ladder whose rungs were written in no order is told of in the order of its days", () => {
  const rungs = [1, -3, 0].map((count) => ({ of: "limit", unit: "days", count }) as const);
  const run = { from: plainDate("2026-06-09"), limit: plainDate("2026-06-16") };
  expect(remindersOf(rungs, run).map(({ on }) => on)).toEqual(["2026-06-13", "2026-06-16", "2026-06-17"]);
});
