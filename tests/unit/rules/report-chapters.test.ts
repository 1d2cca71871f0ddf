import { expect, test } from "vitest";
import { chapterOf } from "@/rules/reports/report-chapters";
import { schemeHistories } from "@/rules/schemes/registry";
import { gbt19001 } from "@/rules/schemes/criteria/gbt-19001-2016.data";
import { gbt19012 } from "@/rules/schemes/criteria/gbt-19012-2019.data";

test("5.6.1 e): the report evaluates internal audit and management review in a chapter of their own", () => {
  expect(["8.4", "8.5", "8.6", "8.7"].map((clause) => chapterOf(gbt19012, clause))).toEqual([
    ...["operation", "internal-audit", "internal-audit", "improvement"],
  ]);
  expect(["9.1", "9.2", "9.3", "10.2"].map((clause) => chapterOf(gbt19001, clause))).toEqual([
    ...["operation", "internal-audit", "internal-audit", "improvement"],
  ]);
  expect(["6.3", "6.4", "7.6"].map((clause) => chapterOf(gbt19012, clause))).toEqual([
    ...["planning", "support", "operation"],
  ]);
});

test("5.6.1 a): every clause of every list has its chapter; one of no list is a fault", () => {
  for (const { held } of schemeHistories)
    for (const { criteria } of held)
      for (const { list } of criteria)
        for (const { clause } of list.clauses) expect(() => chapterOf(list, clause)).not.toThrow();
  expect(() => chapterOf(gbt19001, "11.1")).toThrow("No chapter");
});
