import { expect, test } from "vitest";
import { clauseEntries, clauseEntry } from "@/rules/clauses/clause-index";
import { clauseTree, statusCounts, type ClauseTree } from "@/rules/clauses/clause-tree";

const treeOf = (number: string): ClauseTree => {
  const entry = clauseEntry(number);
  if (entry === null) throw new RangeError(`no clause ${number}`);
  return clauseTree(entry);
};

test("5.4.3.1: its notes are its points, its numbered steps stand under it", () => {
  const [initial, ...later] = treeOf("5.4.3").below;
  expect(initial?.points.map(({ number }) => number)).toEqual(["5.4.3.1 注1", "5.4.3.1 注2", "5.4.3.1 注3"]);
  expect(initial?.below.map(({ clause }) => clause.number)).toEqual([
    "5.4.3.1(1)",
    "5.4.3.1(2)",
    "5.4.3.1(3)",
    "5.4.3.1(4)",
  ]);
  expect(later.map(({ clause, below }) => [clause.number, below])).toEqual([
    ["5.4.3.2", []],
    ["5.4.3.3", []],
  ]);
});

test("the tree of a document holds each of its clauses and points once, and every status is counted", () => {
  const own = clauseEntries.filter(({ document }) => document === "OLS/GZ-0071");
  const numbers = ({ clause, points, below }: ClauseTree): readonly string[] => [
    clause.number,
    ...points.map(({ number }) => number),
    ...below.flatMap(numbers),
  ];
  const tree = treeOf("OLS/GZ-0071");
  expect(numbers(tree).toSorted()).toEqual(own.map(({ number }) => number).toSorted());
  const counts = statusCounts(tree);
  expect(counts.every(({ count }) => count > 0)).toBe(true);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(
    own.filter(({ standing }) => standing !== null).length,
  );
});

test("a standard audited against has no status to count", () => {
  expect(statusCounts(treeOf("GB/T 19012-2019"))).toEqual([]);
});
