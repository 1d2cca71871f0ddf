import { expect, test } from "vitest";
import { plainDate } from "@/rules/core/plain-date";
import { schemeHistories } from "@/rules/schemes/registry";
import { editionsListed, schemeEditions, type EditionListed } from "@/rules/schemes/scheme-editions";
import { complaintHandling, quality } from "../../../support/rules";

const states = (listed: readonly EditionListed[]) => listed.map(({ edition, state }) => [edition, state]);

const onDay = (today: string, document: string) =>
  states(schemeEditions(plainDate(today)).filter((each) => each.document === document));

test("rule-reading 1: A/2 is in force from 2026-04-20, A/0 and A/1 are known by their days only", () => {
  const { documentNumber } = complaintHandling;
  const earlier = [
    ["A/1", "unheld"],
    ["A/0", "unheld"],
  ];
  expect(onDay("2026-04-19", documentNumber)).toEqual([["A/2", "later"], ...earlier]);
  expect(onDay("2026-04-20", documentNumber)).toEqual([["A/2", "in-force"], ...earlier]);
});

test("rule-reading 1: an edition holds until the day before the next one begins", () => {
  const listed = schemeEditions(plainDate("2026-06-09")).filter(({ scheme }) => scheme === "OLS/GZ-0071");
  expect(listed.map(({ edition, effectiveFrom, until }) => [edition, effectiveFrom, until])).toEqual([
    ["A/2", "2026-04-20", null],
    ["A/1", "2025-11-25", "2026-04-19"],
    ["A/0", "2025-07-15", "2025-11-24"],
  ]);
});

test("before the first day of a scheme none of its editions is in force", () => {
  expect(onDay("2025-12-31", quality.documentNumber)).toEqual([["2025", "later"]]);
});

test("an edition in force makes the one before it an earlier one, and the title is the newest one's", () => {
  const title = { zh: "新名", en: "new title" };
  const next = { ...quality, edition: "2027", effectiveFrom: plainDate("2027-07-01"), title };
  const history = { scheme: "QMS", unheld: [], held: [quality, next] } as const;
  expect(states(editionsListed(history, plainDate("2027-06-30")))).toEqual([
    ["2027", "later"],
    ["2025", "in-force"],
  ]);
  const listed = editionsListed(history, plainDate("2027-07-01"));
  expect(states(listed)).toEqual([
    ["2027", "in-force"],
    ["2025", "earlier"],
  ]);
  expect(listed.map((each) => each.title)).toEqual([title, title]);
});

test("every edition of every scheme is listed", () => {
  const all = schemeHistories.flatMap(({ unheld, held }) => [...unheld, ...held]);
  expect(schemeEditions(plainDate("2026-06-01"))).toHaveLength(all.length);
});
