import fc from "fast-check";
import { asked, type Asked } from "@/lib/domain/calculator/facts";
import { calculatorStart } from "@/lib/domain/calculator/calculator-start";
import { choiceOf, type EditionChoice } from "@/lib/domain/calculator/edition-choice";
import { CLOCKS } from "@/rules/clocks/clock-rules";
import { plainDate } from "@/rules/core/plain-date";
import { MAN_DAYS_AUDITS } from "@/rules/man-days/man-days-question";

export const TODAY = plainDate("2026-06-09");

export const { choices } = calculatorStart(TODAY);

export const editionOf = (scheme: string, edition: string): EditionChoice => {
  const choice = choiceOf(choices, { scheme, edition });
  if (choice === null) throw new RangeError(`no edition ${edition} of ${scheme}`);
  return choice;
};

const held = choices
  .filter(({ rules }) => rules !== null)
  .map(({ scheme, edition }) => ({ scheme, edition }));

const day = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const people = fc.record({
  count: fc.integer({ min: 0, max: 12_000 }),
  hoursPerDay: fc.constantFrom(8, 4, 7.5, 12, 0),
});
const amount = fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100);
const reason = fc.constantFrom("", "两班交接", "trained staff");
const later = fc.constantFrom("initial", "surveillance", "recertification");

const FACTS = {
  "man-days": fc.record(
    {
      audit: fc.constantFrom(...MAN_DAYS_AUDITS),
      personnel: fc.array(people, { maxLength: 3 }),
      complexity: fc.uniqueArray(
        fc.constantFrom("sensitive-services", "cross-border", "multi-scenario", "high-risk"),
      ),
      category: fc.constantFrom("high", "medium", "low"),
      sampledSites: fc.integer({ min: 0, max: 15 }),
      siteDays: fc.constantFrom(0, 0.5, 1, 1.5, 0.3),
      sites: fc.array(
        fc.record({
          ...{ count: fc.integer({ min: 0, max: 90 }), hoursPerDay: fc.constant(8) },
          reduction: fc.constantFrom(0, 0.2, 0.5, 0.7),
        }),
        { maxLength: 2 },
      ),
      stage1: fc.constantFrom(0, 0.5, 1, 1.3),
      adjustments: fc.array(fc.record({ days: amount, reason }), { maxLength: 3 }),
      coefficient: fc.constantFrom(0.79, 0.8, 0.85, 1, 1.01),
      stage1OnSite: fc.boolean(),
      manualDays: fc.record({ days: fc.constantFrom(23, 40, 22.5), reason, approver: reason }),
    },
    { requiredKeys: ["audit", "personnel", "category", "sampledSites"] },
  ),
  sampling: fc.record({
    audit: later,
    dissimilar: fc.integer({ min: 0, max: 20 }),
    similar: fc.array(fc.record({ count: fc.integer({ min: 0, max: 500 }) }), { maxLength: 3 }),
    provedEffective: fc.boolean(),
  }),
  deadline: fc.record({ clock: fc.constantFrom(...CLOCKS), from: day, first: fc.boolean() }),
  validity: fc.record({
    kind: fc.constantFrom("initial", "recertification"),
    decidedOn: day,
    previousLastDay: day,
  }),
  grade: fc.record({
    audit: later,
    grade: fc.constantFrom("major", "minor", "improvement"),
    criteria: fc.uniqueArray(fc.constantFrom("law-breach", "mark-misuse", "isolated", "no-improvement")),
    minorsOnProcess: fc.integer({ min: 0, max: 7 }),
    reason,
  }),
} as const;

/** Any question of the calculator to any edition that is held, with facts as a person might give them. */
export const anyAsked: fc.Arbitrary<Asked> = fc
  .constantFrom(...(["man-days", "sampling", "deadline", "validity", "grade"] as const))
  .chain((question) =>
    fc
      .record({ edition: fc.constantFrom(...held), facts: FACTS[question] })
      .map(({ edition, facts }) => asked.parse({ ...edition, question, facts })),
  );
