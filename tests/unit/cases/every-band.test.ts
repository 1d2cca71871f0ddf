import { expect, test } from "vitest";
import { toDays } from "@/rules/core/amount";
import type { Band } from "@/rules/core/bands";
import type { ManDaysRules } from "@/rules/man-days/man-days-rules";
import { latestEdition } from "@/rules/schemes/registry";
import { readHandCases, type HandCase } from "../../support/hand-cases/read-hand-cases";
import { auditWord, numberIn, partsOf } from "../../support/hand-cases/words";

/** Each band's first and last number and the numbers just outside: where a row read one off would show. */
const edges = (bands: readonly Band<unknown>[]): readonly number[] => {
  const inside = bands.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const past = bands.flatMap(({ to }) => (to === null ? [] : [to + 1]));
  return [...new Set([...inside, ...past])].toSorted((one, other) => one - other);
};

const asked = (name: string, column: string, rows = readHandCases(name)): readonly number[] =>
  rows.flatMap(({ cell }) => partsOf(cell(column), " ").map(numberIn));

const missing = (bands: readonly Band<unknown>[], numbers: readonly number[]): readonly number[] =>
  edges(bands).filter((edge) => !numbers.includes(edge));

const isGiven = ({ cell }: HandCase): boolean => cell("refusals") === "";
const isInitial = ({ cell }: HandCase): boolean => auditWord(cell("audit")) === "initial";

/** Head counts of initial audits without anything else that could hide the row of the table. */
const headCounts = (name: string): readonly number[] =>
  asked(
    name,
    "effectivePersonnel",
    readHandCases(name).filter((row) => isGiven(row) && isInitial(row)),
  );

const manDaysOf = <K extends ManDaysRules["kind"]>(scheme: string, kind: K) => {
  const { manDays } = latestEdition(scheme);
  const isKind = (rules: ManDaysRules): rules is Extract<ManDaysRules, { kind: K }> => rules.kind === kind;
  if (!isKind(manDays)) throw new Error(`${scheme} determines its days in another way`);
  return manDays;
};

test("5.4.3, 5.4.3.1(1): the hand cases stand on both sides of every line of base and floor", () => {
  const { base, floor } = manDaysOf("OLS/GZ-0071", "stages");
  expect(missing(base.rows, headCounts("man-days-ols"))).toEqual([]);
  expect(missing(floor.table.rows, headCounts("man-days-ols"))).toEqual([]);
});

test("5.4.3.1(3): the hand cases stand on both sides of every range of sampled sites, at either end of the choice", () => {
  const { sites } = manDaysOf("OLS/GZ-0071", "stages");
  const rows = readHandCases("man-days-ols");
  expect(missing(sites.rows, asked("man-days-ols", "sampledSites", rows.filter(isGiven)))).toEqual([]);
  const ends = sites.rows.flatMap(({ from, value }) =>
    [value.least, value.most].map((end) => ({ from, siteDays: toDays(end) })),
  );
  const chosen = rows
    .filter((row) => isGiven(row) && row.cell("siteDays") !== "")
    .map(({ cell }) => ({ from: numberIn(cell("sampledSites")), siteDays: numberIn(cell("siteDays")) }));
  expect(chosen).toEqual(expect.arrayContaining(ends));
});

test("5.4.3.1(1): the hand cases have none, one, two, three and four factors", () => {
  const counts = readHandCases("man-days-ols").map(
    ({ cell }) => new Set(partsOf(cell("complexity"), " ")).size,
  );
  expect([...new Set(counts)].toSorted()).toEqual([0, 1, 2, 3, 4]);
});

test("IAF MD 5: the hand cases stand on both sides of every line of Table QMS 1", () => {
  const { table } = manDaysOf("QMS", "total");
  if ("columns" in table) throw new Error("Table QMS 1 has one column");
  expect(missing(table.rows, headCounts("man-days-qms"))).toEqual([]);
});

test("5.4.5.1.3: the hand cases stand on both sides of every band of the table of samples", () => {
  const { table } = latestEdition("OLS/GZ-0071").sampling;
  const groups = asked("sampling", "similar", readHandCases("sampling").filter(isInitial));
  expect(missing(table?.rows ?? [], groups)).toEqual([]);
  expect(table?.rows.length).toBeGreaterThan(1);
});
