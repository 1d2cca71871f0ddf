import { expect, test } from "vitest";
import { sequenceFaults } from "@/rules/lint/checks/sequence";

const faults = (from: number, ...ordinals: readonly number[]) =>
  sequenceFaults(
    ordinals.map((ordinal) => ({ ordinal, mayRestart: false })),
    from,
  ).map(({ at, kind, ordinals: about }) => [at, kind, about]);

test("a run that counts on by one has no fault, wherever it begins", () => {
  expect(faults(0)).toEqual([]);
  expect(faults(0, 1, 2, 3)).toEqual([]);
  expect(faults(4, 5, 6)).toEqual([]);
});

test("a number left out is told at the one behind it, also at the very beginning", () => {
  expect(faults(0, 2)).toEqual([[0, "missing-label", [1]]]);
  expect(faults(0, 1, 4)).toEqual([[1, "missing-label", [2, 3]]]);
});

test("a number that stands twice, the first too, is told at the second", () => {
  expect(faults(0, 1, 1, 2)).toEqual([[1, "duplicate-label", [1]]]);
  expect(faults(0, 1, 2, 2, 3)).toEqual([[2, "duplicate-label", [2]]]);
});

test("behind a doubled number the run may count on from either of the two, and no farther", () => {
  expect(faults(0, 1, 1, 3)).toEqual([[1, "duplicate-label", [1]]]);
  expect(faults(0, 1, 1, 4)).toEqual([
    [1, "duplicate-label", [1]],
    [2, "missing-label", [2, 3]],
  ]);
  expect(faults(0, 1, 1, 2, 4)).toEqual([
    [1, "duplicate-label", [1]],
    [3, "missing-label", [3]],
  ]);
});

test("a run that may begin anew begins anew at one, and only there", () => {
  const restarting = (...ordinals: readonly number[]) =>
    sequenceFaults(
      ordinals.map((ordinal) => ({ ordinal, mayRestart: true })),
      0,
    ).map(({ at, kind }) => [at, kind]);
  expect(restarting(1, 2, 1, 2)).toEqual([]);
  expect(restarting(1, 2, 2)).toEqual([[2, "duplicate-label"]]);
});

test("no more than thirty numbers left out are told", () => {
  expect(faults(0, 1, 90)[0]?.[2]).toHaveLength(30);
});
