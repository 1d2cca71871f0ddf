import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lintRule } from "@/rules/lint/lint";

const FOLDER = "tests/unit/rule-lint/documents";
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, "utf8");
const clean = readdirSync(FOLDER).filter((name) => name.startsWith("clean-"));

test("there is a clean document of each way to write a rule", () => {
  expect(clean).toHaveLength(5);
});

test.each(clean)("%s: nothing is found in a document without a fault", (name) => {
  expect(lintRule(read(name))).toEqual([]);
});

/** Planted by hand in the document: line and code of each fault, and nothing else may be found. */
const PLANTED = [
  [34, "undefined-abbreviation"],
  [45, "duplicate-label"],
  [46, "foreign-word"],
  [52, "missing-label"],
  [67, "band-gap"],
  [67, "below-superior-table"],
  [76, "band-overlap"],
  [78, "empty-heading"],
  [86, "dangling-reference"],
  [86, "synonym"],
  [93, "residue"],
  [95, "residue"],
  [95, "residue"],
  [101, "residue"],
  [103, "conflicting-limits"],
  [127, "misfit-reference"],
  [129, "synonym"],
  [141, "conflicting-limits"],
  [143, "residue"],
  [145, "conflicting-limits"],
  [149, "undefined-abbreviation"],
  [149, "undefined-abbreviation"],
  [157, "dangling-reference"],
];

test("in a rule of another scheme every planted fault is found, and nothing but them", () => {
  expect(lintRule(read("planted-energy.md")).map(({ line, code }) => [line, code])).toEqual(PLANTED);
});
