import { expect, test } from "vitest";
import { editionOf, valuesOf } from "@/rules/schemes/edition-values";
import { complaintHandling, environment, quality } from "../../../support/rules";

test("an edition is its values and the words of its document, and nothing beside them", () => {
  for (const rules of [complaintHandling, quality, environment])
    expect(editionOf(valuesOf(rules), rules)).toEqual(rules);
});

test("the values of an edition leave its clauses, readings and criteria out", () => {
  const words = ["clauses", "interpretations", "criteria"];
  expect(Object.keys(valuesOf(quality)).toSorted()).toEqual(
    Object.keys(quality)
      .filter((key) => !words.includes(key))
      .toSorted(),
  );
});

test("new values stand on the words of the edition they were made from", () => {
  const next = { ...valuesOf(quality), edition: "2030" };
  const { edition, clauses, interpretations, criteria } = editionOf(next, quality);
  expect(edition).toBe("2030");
  expect({ clauses, interpretations, criteria }).toEqual({
    clauses: quality.clauses,
    interpretations: quality.interpretations,
    criteria: quality.criteria,
  });
});
