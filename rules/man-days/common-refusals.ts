import { isHalfDay, toCoefficient, toDays, type Percent } from "../core/amount";
import { notice, type Notice } from "../core/answer";
import { findBand } from "../core/bands";
import { isBlank, reasonRefusals } from "./adjustments";
import type { ManDaysQuestion, ManualDays } from "./man-days-question";
import type { CoefficientRule, ManDaysRules, PeopleTable } from "./man-days-rules";

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

/** A figure for people past the table's end: whole half-days, not under the next step, with reason and approver. */
const manualRefusals = (
  manual: ManualDays | null,
  table: PeopleTable,
  people: number | null,
): readonly Notice[] => {
  if (manual === null) return [];
  const isUsed = people !== null && findBand(table.rows, people) === null;
  const facts = { days: toDays(manual.days), least: toDays(table.leastPastEnd) };
  const isFigure = manual.days >= table.leastPastEnd && isHalfDay(manual.days);
  return [
    ...(isFigure || !isUsed ? [] : [notice("manual-days-out-of-range", table.clause, facts)]),
    ...(isBlank(manual.reason) ? [notice("reason-missing", table.clause, { of: "manualDays" })] : []),
    ...(isBlank(manual.approver) ? [notice("approver-missing", table.clause, { of: "manualDays" })] : []),
  ];
};

/** What any question about days is refused for, whatever the edition prints; `people` null: nobody to audit. */
export const commonRefusals = (
  rules: ManDaysRules,
  table: PeopleTable,
  question: ManDaysQuestion,
  people: number | null,
): readonly Notice[] => [
  ...(people === null ? [notice("no-people", rules.effectivePersonnel.clause)] : []),
  ...reasonRefusals(question.adjustments, rules.adjustments),
  ...coefficientRefusals(question.coefficient, rules.coefficient),
  ...manualRefusals(question.manualDays, table, people),
];
