import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lintRule } from "@/rules/lint/lint";

const FOLDER = "tests/unit/rule-lint/documents";
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, "utf8");
const clean = readdirSync(FOLDER).filter((name) => name.startsWith("clean-"));

test("there is a clean document of each way to write a rule", () => {
  expect(clean).toHaveLength(6);
});

test.each(clean)("%s: nothing is found in a document without a fault", (name) => {
  expect(lintRule(read(name))).toEqual([]);
});

/** Planted by hand in each document: line and code of each fault, and nothing else may be found. */
const ENERGY = [
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
const ENVIRONMENT = [
  [58, "duplicate-label"],
  [64, "missing-label"],
  [66, "foreign-word"],
  [74, "dangling-reference"],
  [99, "band-gap"],
  [101, "band-overlap"],
  [113, "band-gap"],
  [145, "synonym"],
  [150, "residue"],
  [183, "synonym"],
  [185, "synonym"],
  [198, "duplicate-label"],
  [205, "misfit-reference"],
  [218, "residue"],
  [222, "conflicting-limits"],
  [224, "residue"],
  [224, "undefined-abbreviation"],
  [236, "dangling-reference"],
];
const PROPERTY_SERVICE = [
  [78, "missing-label"],
  [106, "foreign-word"],
  [117, "dangling-reference"],
  [120, "dangling-reference"],
  [128, "synonym"],
  [140, "band-overlap"],
  [142, "band-gap"],
  [148, "missing-label"],
  [164, "empty-heading"],
  [174, "misfit-reference"],
  [180, "synonym"],
  [191, "duplicate-label"],
  [218, "band-gap"],
  [240, "dangling-reference"],
  [254, "synonym"],
  [264, "conflicting-limits"],
  [269, "missing-label"],
  [273, "synonym"],
  [279, "misfit-reference"],
  [279, "residue"],
  [287, "undefined-abbreviation"],
  [303, "missing-label"],
  [305, "missing-label"],
  [309, "dangling-reference"],
];
const GREEN_MALL = [
  [23, "missing-label"],
  [50, "duplicate-label"],
  [55, "missing-label"],
  [57, "empty-heading"],
  [60, "dangling-reference"],
  [68, "undefined-abbreviation"],
  [70, "conflicting-limits"],
  [79, "duplicate-label"],
  [81, "synonym"],
  [91, "synonym"],
  [94, "foreign-word"],
  [95, "residue"],
  [95, "residue"],
  [103, "synonym"],
];

test.each([
  ["planted-energy.md", ENERGY],
  ["planted-environment.txt", ENVIRONMENT],
  ["planted-property-service.md", PROPERTY_SERVICE],
  ["planted-green-mall.txt", GREEN_MALL],
])("%s: every planted fault is found, and nothing but them", (name, planted) => {
  expect(lintRule(read(name)).map(({ line, code }) => [line, code])).toEqual(planted);
});
