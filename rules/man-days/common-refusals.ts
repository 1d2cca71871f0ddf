import { isHalfDay, toCoefficient, toDays, type Percent } from "../core/amount";
import { notice, type Notice } from "../core/answer";
import { findBand } from "../core/bands";
import type { Clause } from "../core/clause";
import { isBlank, reasonRefusals } from "./adjustments";
import type { ManDaysQuestion, ManualDays } from "./man-days-question";
import type { CoefficientRule, ManDaysRules, PeopleTable } from "./man-days-rules";
import { manDaysCategories, tableClause } from "./people-table";

/** A combined audit takes 0.80–1.00 of its time (11.1). */
const coefficientRefusals = (coefficient: Percent | null, rule: CoefficientRule): readonly Notice[] => {
  if (coefficient === null || (rule.least <= coefficient && coefficient <= rule.most)) return [];
  const facts = {
    coefficient: toCoefficient(coefficient),
    least: toCoefficient(rule.least),
    most: toCoefficient(rule.most),
  };
  return [notice("coefficient-out-of-range", rule.clause, facts)];
};

/** A figure for people past the table's end is whole half-days and not under the next step. */
const manualFigureRefusals = (
  manual: ManualDays,
  table: PeopleTable | null,
  people: number | null,
): readonly Notice[] => {
  if (table === null || people === null || findBand(table.rows, people) !== null) return [];
  if (manual.days >= table.leastPastEnd && isHalfDay(manual.days)) return [];
  const facts = { days: toDays(manual.days), least: toDays(table.leastPastEnd) };
  return [notice("manual-days-out-of-range", table.clause, facts)];
};

/** A person's figure has its reason and its approver, used or not. */
const manualRefusals = (manual: ManualDays, clause: Clause): readonly Notice[] => [
  ...(isBlank(manual.reason) ? [notice("reason-missing", clause, { of: "manualDays" })] : []),
  ...(isBlank(manual.approver) ? [notice("approver-missing", clause, { of: "manualDays" })] : []),
];

/**
 * What any question about days is refused for, whatever the edition prints; `people` null: nobody to audit, `table`
 * null: no category of the table was chosen.
 */
export const commonRefusals = (
  rules: ManDaysRules,
  question: ManDaysQuestion,
  people: number | null,
  table: PeopleTable | null,
): readonly Notice[] => [
  ...(table === null
    ? [notice("category-missing", tableClause(rules), { categories: manDaysCategories(rules) })]
    : []),
  ...(people === null ? [notice("no-people", rules.effectivePersonnel.clause)] : []),
  ...reasonRefusals(question.adjustments, rules.adjustments),
  ...coefficientRefusals(question.coefficient, rules.coefficient),
  ...(question.manualDays === null
    ? []
    : [
        ...manualFigureRefusals(question.manualDays, table, people),
        ...manualRefusals(question.manualDays, tableClause(rules)),
      ]),
];
