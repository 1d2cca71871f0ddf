import { expect, test } from "vitest";
import { plainDate } from "@/rules/core/plain-date";
import { editionConflicts, editionsOn } from "@/rules/schemes/edition-conflicts";
import type { SchemeHistory } from "@/rules/schemes/scheme-rules";
import { complaintHandling } from "../../../support/rules";

const known = (edition: string, from: string) => ({ edition, effectiveFrom: plainDate(from) });
/** A/2, and the two before it told in no order of time. */
const history: SchemeHistory = {
  scheme: "OLS/GZ-0071",
  unheld: [known("A/1", "2025-11-25"), known("A/0", "2025-07-15")],
  held: [complaintHandling],
};

test("rule-reading 1: an edition begins after the latest of its scheme, in whatever order they are told", () => {
  expect(editionConflicts(history, known("A/3", "2026-04-21"))).toEqual([]);
  expect(editionConflicts(history, known("A/3", "2026-04-20"))).toEqual([
    {
      code: "edition-not-after-predecessor",
      clause: "OLS/GZ-0071",
      facts: { edition: "A/2", effectiveFrom: "2026-04-20" },
    },
  ]);
  expect(editionConflicts(history, known("A/0", "2027-01-01"))).toEqual([
    { code: "edition-name-taken", clause: "OLS/GZ-0071", facts: { edition: "A/0" } },
  ]);
});

test("rule-reading 1: an edition known by its day only may be the latest of its scheme", () => {
  const announced = { ...history, unheld: [known("B/0", "2027-03-01"), ...history.unheld] };
  expect(editionConflicts(announced, known("B/1", "2027-03-01"))).toEqual([
    {
      code: "edition-not-after-predecessor",
      clause: "OLS/GZ-0071",
      facts: { edition: "B/0", effectiveFrom: "2027-03-01" },
    },
  ]);
});

test("rule-reading 1: from the first day on each day has the latest edition that has begun", () => {
  const on = (day: string) => editionsOn(history, plainDate(day));
  expect(on("2025-07-14")).toEqual([]);
  expect(on("2025-07-15")).toEqual(["A/0"]);
  expect(on("2026-04-19")).toEqual(["A/1"]);
  expect(on("2026-04-20")).toEqual(["A/2"]);
});
