import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, plainDate, type PlainDate } from "@/rules/core/plain-date";
import { editionConflicts, editionsOn } from "@/rules/schemes/edition-conflicts";
import { latestEdition, schemeHistories, schemeHistory } from "@/rules/schemes/registry";
import type { SchemeHistory } from "@/rules/schemes/scheme-rules";

const FIRST = plainDate("2026-01-01");
const DAYS = 2_200;

/** A draft as it is released: into the history when nothing speaks against it, else not at all. */
const released = (
  history: SchemeHistory,
  draft: Readonly<{ edition: string; effectiveFrom: PlainDate }>,
): SchemeHistory =>
  editionConflicts(history, draft).length > 0
    ? history
    : { ...history, held: [...history.held, { ...latestEdition(history.scheme), ...draft }] };

const drafts = fc.array(
  fc.record({
    edition: fc.constantFrom("A/2", "A/3", "A/4", "2025", "2026", "B/0"),
    effectiveFrom: fc.integer({ min: -400, max: DAYS }).map((days) => addDays(FIRST, days)),
  }),
  { maxLength: 8 },
);

test("rule-reading 1: whatever drafts are released, no day since 2026 has two editions, and none loses its one", () => {
  fc.assert(
    fc.property(fc.constantFrom(...schemeHistories), drafts, (history, made) => {
      const after = made.reduce(released, history);
      const first = [...after.unheld, ...after.held]
        .map(({ effectiveFrom }) => effectiveFrom)
        .reduce((one, other) => (other < one ? other : one));
      // Only the days on which something begins, and those around them, can differ.
      const begins = [...after.unheld, ...after.held].map(({ effectiveFrom }) => effectiveFrom);
      const days = [
        FIRST,
        addDays(FIRST, DAYS),
        ...begins.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]),
      ];
      for (const on of days) expect(editionsOn(after, on)).toHaveLength(on < first ? 0 : 1);
      const names = [...after.unheld, ...after.held].map(({ edition }) => edition);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test("rule-reading 1: every day since 2026-01-01 has one edition of each scheme, or none before the first", () => {
  for (const history of schemeHistories)
    for (let count = 0; count < DAYS; count += 1)
      expect(editionsOn(history, addDays(FIRST, count)).length, history.scheme).toBeLessThanOrEqual(1);
  expect(editionsOn(schemeHistory("EMS") ?? schemeHistories[0] ?? never(), plainDate("2026-02-28"))).toEqual(
    [],
  );
  expect(editionsOn(schemeHistory("EMS") ?? never(), plainDate("2026-03-01"))).toEqual(["2026"]);
});

test("two editions from one day would both stand: that is what a release is refused for", () => {
  const history = schemeHistory("QMS") ?? never();
  const twice = {
    ...history,
    held: [...history.held, { ...latestEdition("QMS"), edition: "2025b" }],
  } as const;
  expect(editionsOn({ ...twice, held: [latestEdition("QMS"), ...twice.held.slice(1)] }, FIRST)).toEqual([
    "2025",
    "2025b",
  ]);
  expect(
    editionConflicts(history, { edition: "2025b", effectiveFrom: FIRST }).map(({ code }) => code),
  ).toEqual(["edition-not-after-predecessor"]);
});

const never = (): never => {
  throw new RangeError("no such scheme");
};
