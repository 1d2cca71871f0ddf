import {
  subtract,
  toCoefficient,
  toDays,
  toHundredths,
  type HalfDays,
  type Hundredths,
} from "../core/amount";
import { notice, step, type Notice, type Step } from "../core/answer";
import { exact, isLess, share } from "../core/rounding";
import type { ManDaysQuestion } from "./man-days-question";
import type { ManDaysRules, PeopleTable } from "./man-days-rules";

/** The table by effective personnel an edition stands on: its floor, or its own. */
export const peopleTable = (rules: ManDaysRules): PeopleTable =>
  rules.kind === "stages" ? rules.floor.table : rules.table;

export const peopleStep = (rules: ManDaysRules, people: number): Step =>
  step("effective-personnel", rules.effectivePersonnel.clause, people, "person");

/** The readings an answer rests on. */
export const readings = ({ interpretations }: ManDaysRules, question: ManDaysQuestion): readonly string[] => [
  ...interpretations.always,
  ...(question.adjustments.some((adjustment) => adjustment.days < 0) ? interpretations.reduced : []),
  ...(question.coefficient === null ? [] : interpretations.combined),
  ...(question.audit === "initial" ? [] : interpretations.later),
];

/** On site under its share of the total, stage 1 counting when it is held there: 0.5 off site + 1.5 is 75 %. */
export const onSiteWarnings = (
  rules: ManDaysRules,
  question: ManDaysQuestion,
  total: HalfDays,
  stage1: Hundredths,
): readonly Notice[] => {
  const all = toHundredths(total);
  const onSite = question.stage1OnSite ? all : subtract(all, stage1);
  const { clause, least } = rules.onSiteShare;
  if (!isLess(exact(onSite), share(exact(all), least))) return [];
  const facts = { onSite: toDays(onSite), total: toDays(all), least: toCoefficient(least) };
  return [notice("on-site-share-low", clause, facts)];
};

/** A person's figure where the table has one is not used, and nobody shall believe it was. */
export const unusedFigureWarnings = (
  rules: ManDaysRules,
  question: ManDaysQuestion,
  isFromTable: boolean,
): readonly Notice[] =>
  question.manualDays !== null && isFromTable
    ? [notice("manual-days-unused", peopleTable(rules).clause, { days: toDays(question.manualDays.days) })]
    : [];
