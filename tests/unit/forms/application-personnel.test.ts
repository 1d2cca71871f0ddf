import { expect, test } from "vitest";
import { personnelGroup } from "@/lib/domain/application/application-form";

test.each([
  [0, false],
  [0.5, true],
  [24, true],
  [24.5, false],
])("5.4.3.1: a group that works %s hours a day: accepted %s", (hoursPerDay, isAccepted) => {
  const read = personnelGroup.safeParse({ group: "夜班", count: 3, hoursPerDay });
  expect(read.success).toBe(isAccepted);
  if (!read.success) expect(read.error.issues.map(({ path }) => path)).toEqual([["hoursPerDay"]]);
});
