import { toDays } from "../core/amount";
import { notice, step, type Notice, type Step } from "../core/answer";
import type { ManDaysQuestion } from "./man-days-question";
import type { ManDaysRules } from "./man-days-rules";
import { tableClause } from "./people-table";

export const peopleStep = (rules: ManDaysRules, people: number): Step =>
  step("effective-personnel", rules.effectivePersonnel.clause, people, "person");

const hasSites = (question: ManDaysQuestion): boolean =>
  question.kind === "stages" ? question.sampledSites > 0 : question.sites.length > 0;

/** The readings an answer rests on. */
export const readings = ({ interpretations }: ManDaysRules, question: ManDaysQuestion): readonly string[] => [
  ...interpretations.always,
  ...(hasSites(question) ? interpretations.sites : []),
  ...(question.adjustments.some((adjustment) => adjustment.days < 0) ? interpretations.reduced : []),
  ...(question.coefficient === null ? [] : interpretations.combined),
  ...(question.audit === "initial" ? [] : interpretations.later),
];

/** A person's figure where the table has one is not used, and nobody shall believe it was. */
export const unusedFigureWarnings = (
  rules: ManDaysRules,
  question: ManDaysQuestion,
  isFromTable: boolean,
): readonly Notice[] =>
  question.manualDays !== null && isFromTable
    ? [notice("manual-days-unused", tableClause(rules), { days: toDays(question.manualDays.days) })]
    : [];
