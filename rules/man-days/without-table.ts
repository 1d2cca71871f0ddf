import { toDays } from "../core/amount";
import { notice, ok, step, type Ok } from "../core/answer";
import { peopleStep, readings } from "./basis";
import type { Initial } from "./initial";
import type { ManDaysAnswer, ManDaysQuestion } from "./man-days-question";
import type { ManDaysRules, MinimumRule, PeopleTable } from "./man-days-rules";

/** Extra certificate (12.2) and conversion (13.2): the rule prints a minimum and no way to determine more. */
export const leastOnly = (rules: ManDaysRules, rule: MinimumRule, people: number): Ok<ManDaysAnswer> => {
  const total = toDays(rule.least);
  return ok(
    { effectivePersonnel: people, stage1: 0, onSite: total, total, manual: false },
    {
      steps: [peopleStep(rules, people), step("total", rule.clause, total, "day")],
      warnings: [notice("minimum-only", rule.clause, { least: total })],
      interpretations: rules.interpretations.always,
    },
  );
};

/** The table has ended and nobody has given a figure: what is known, without floor and total. */
export const pastTheTable = (
  rules: ManDaysRules,
  question: ManDaysQuestion,
  { people, table }: { readonly people: number; readonly table: PeopleTable },
  known: Initial & { readonly ok: false },
): Ok<ManDaysAnswer> =>
  ok(
    {
      effectivePersonnel: people,
      ...(known.own === null ? {} : { own: toDays(known.own) }),
      manual: true,
    },
    {
      steps: [peopleStep(rules, people), ...known.steps],
      warnings: [notice("past-the-table", table.clause, { people, least: toDays(table.leastPastEnd) })],
      interpretations: readings(rules, question),
    },
  );
