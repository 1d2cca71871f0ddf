import { expect, test } from "vitest";
import {
  changesIn,
  compareLines,
  explanationDifference,
  factDifferences,
} from "@/lib/domain/calculator/difference";
import { explain } from "@/lib/domain/calculator/explain";
import { asked } from "@/lib/domain/calculator/facts";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { editionOf } from "@/tests/support/calculator";

const line = (code: string, value: number) => ({ code, value });
const changes = (...[before, after]: Parameters<typeof compareLines>) =>
  compareLines(before, after).map(({ code, change }) => `${code} ${change}`);

test("a line is the same, changed, new or gone; what is gone stands where it stood", () => {
  expect(
    changes(
      [line("people", 4), line("base", 2), line("own", 2), line("total", 2)],
      [line("people", 11), line("own", 2), line("floor", 2.5), line("total", 2.5)],
    ),
  ).toEqual(["people changed", "base gone", "own same", "floor added", "total changed"]);
});

test("lines of one code are told apart by their place: of two stretches of days off one is left", () => {
  const [first, second] = [line("days-off", 1), line("days-off", 2)];
  expect(compareLines([first, second], [first])).toEqual([
    { code: "days-off", change: "same", before: first, after: first },
    { code: "days-off", change: "gone", before: second, after: null },
  ]);
});

test("of three lines of one code each keeps its own place", () => {
  const rows = [line("days-off", 1), line("days-off", 2), line("days-off", 3)];
  const told = compareLines(rows, rows).map(({ before, after }) => [before?.value, after?.value]);
  expect(told).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});

test("what is gone stands behind the line it stood behind, wherever that stands now", () => {
  expect(changes([line("a", 1), line("b", 2)], [line("x", 0), line("a", 1)])).toEqual([
    ...["x added", "a same", "b gone"],
  ]);
});

test("nothing before, nothing after: all new, all gone, nothing at all", () => {
  expect(changes([], [line("a", 1), line("b", 2)])).toEqual(["a added", "b added"]);
  expect(changes([line("a", 1), line("b", 2)], [])).toEqual(["a gone", "b gone"]);
  expect(changes([], [])).toEqual([]);
});

const days = (count: number, facts: object = {}) => {
  const personnel = [{ count, hoursPerDay: 8 }];
  const edition = { scheme: "OLS/GZ-0071", edition: "A/2" };
  return explain(
    editionOf("OLS/GZ-0071", "A/2"),
    vendoredCalendar,
    asked.parse({ ...edition, question: "man-days", facts: { audit: "initial", personnel, ...facts } }),
  );
};

test("5.4.3: from 60 to 126 people six steps move, and stage 1 stays", () => {
  const { steps, figures } = explanationDifference(days(60), days(126));
  expect(steps.filter(({ change }) => change === "changed").map(({ code }) => code)).toEqual([
    "effective-personnel",
    "base-on-site",
    "own",
    "floor",
    "required",
    "total",
  ]);
  expect(changesIn(steps)).toBe(6);
  expect(figures.find(({ code }) => code === "total")).toMatchObject({
    before: { value: 5 },
    after: { value: 8 },
  });
  expect(figures.find(({ code }) => code === "stage1")?.change).toBe("same");
});

test("of a refused answer nothing is left to compare", () => {
  const { steps } = explanationDifference(days(60), days(60, { coefficient: 0.5 }));
  expect(steps.length).toBe(11);
  expect(steps.every(({ change }) => change === "gone")).toBe(true);
});

test("where nothing was computed before every figure and every step is new", () => {
  const { figures, steps } = explanationDifference(null, days(60));
  expect(figures.map(({ code }) => code)).toEqual([
    ...["total", "stage1", "on-site", "own", "floor", "binding", "effective-personnel"],
  ]);
  expect([...figures, ...steps].every(({ change }) => change === "added")).toBe(true);
  expect(explanationDifference(null, null)).toEqual({ figures: [], steps: [] });
});

test("two sets of facts differ by the facts that differ, in the order they are asked", () => {
  expect(
    factDifferences({ audit: "initial", sites: [], coefficient: 0.8 }, { audit: "surveillance", sites: [] }),
  ).toEqual([
    { key: "audit", before: "initial", after: "surveillance" },
    { key: "coefficient", before: 0.8, after: undefined },
  ]);
});
