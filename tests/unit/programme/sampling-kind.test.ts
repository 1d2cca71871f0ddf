import { expect, test } from "vitest";
import { samplingKind } from "@/lib/domain/programme/sampling-kind";

const group = { group: 1 };

test.each([
  ["no site beside the client's own", { total: 0, groups: [] }, true, "one-site"],
  ["no site, and the central function not confirmed", { total: 0, groups: [] }, false, "one-site"],
  ["sampling is not allowed", { total: 24, groups: [] }, false, "every-site"],
  ["two sites unlike each other", { total: 2, groups: [] }, true, "unlike-sites"],
  ["two unlike and 22 similar ones", { total: 7, groups: [group] }, true, "drawn"],
] as const)("5.4.5: a lot is told only where one was drawn: %s", (_, visit, maySample, expected) => {
  expect(samplingKind(visit, maySample)).toBe(expected);
});
