import { days, halfDaysToDays, subtract, toCoefficient, toDays, toHundredths } from "../core/amount";
import { ok, refused, step, type Answer, type Notice } from "../core/answer";
import { peopleStep, readings, unusedFigureWarnings } from "./basis";
import { commonRefusals } from "./common-refusals";
import { effectivePersonnel } from "./effective-personnel";
import type { Initial } from "./initial";
import { initialByStages, stagesRefusals } from "./initial-by-stages";
import { initialByTotal, totalRefusals } from "./initial-by-total";
import { laterAudit } from "./later-audit";
import type { ManDaysAnswer, ManDaysQuestion, StagesQuestion, TotalQuestion } from "./man-days-question";
import type { ManDaysRules, PeopleTable, StagesManDays, TotalManDays } from "./man-days-rules";
import { onSiteWarnings } from "./on-site-share";
import { peopleTable } from "./people-table";
import { tableValue, type TableValue } from "./table-value";
import { leastOnly, pastTheTable } from "./without-table";

type Asked =
  | { readonly kind: "stages"; readonly rules: StagesManDays; readonly question: StagesQuestion }
  | { readonly kind: "total"; readonly rules: TotalManDays; readonly question: TotalQuestion };

/** The edition and the question are of one shape; that they are not is an error of the caller. */
const asked = (rules: ManDaysRules, question: ManDaysQuestion): Asked => {
  if (rules.kind === "stages" && question.kind === "stages") return { kind: "stages", rules, question };
  if (rules.kind === "total" && question.kind === "total") return { kind: "total", rules, question };
  throw new TypeError(`a question by ${question.kind} to an edition by ${rules.kind}`);
};

type Read = { readonly people: number; readonly table: PeopleTable; readonly value: TableValue };

const shapeRefusals = (of: Asked, people: number | null, read: Read | null): readonly Notice[] =>
  of.kind === "stages"
    ? stagesRefusals(of.rules, of.question, people)
    : totalRefusals(of.rules, of.question, read?.value.days ?? null);

const initialAudit = (of: Asked, { people, table, value }: Read): Initial =>
  of.kind === "stages"
    ? initialByStages(of.rules, of.question, people, value.days)
    : initialByTotal(of.rules, of.question, { table, days: value.days });

/** A later audit rests on an initial one of today, uncombined: the coefficient multiplies its own share of that. */
const aboutInitial = (question: ManDaysQuestion): ManDaysQuestion => {
  if (question.audit === "initial") return question;
  const uncombined = { ...question, coefficient: null };
  return uncombined.kind === "total" ? { ...uncombined, stage1: null } : uncombined;
};

/** The given audit from the initial one of today's facts. */
const determined = (
  rules: ManDaysRules,
  question: ManDaysQuestion & { readonly audit: "initial" | "surveillance" | "recertification" },
  people: number,
  initial: Initial & { readonly ok: true },
  isFromTable: boolean,
): Answer<ManDaysAnswer> => {
  const { audit, coefficient } = question;
  const isInitial = audit === "initial";
  const today = halfDaysToDays(initial.total);
  const clause = isInitial ? rules.rounding.clause : rules[audit].clause;
  const stage1 = isInitial ? initial.stage1 : days(0);
  const total = isInitial ? initial.total : laterAudit(rules[audit], initial.total, coefficient);
  return ok(
    {
      effectivePersonnel: people,
      own: toDays(initial.own),
      floor: toDays(initial.floor),
      binding: initial.binding,
      ...(isInitial ? {} : { initialToday: today }),
      stage1: toDays(stage1),
      onSite: toDays(subtract(toHundredths(total), stage1)),
      total: halfDaysToDays(total),
      manual: !isFromTable,
    },
    {
      steps: [
        peopleStep(rules, people),
        ...initial.steps,
        ...(isInitial ? [] : [step("initial-today", clause, today, "day")]),
        ...(coefficient === null
          ? []
          : [step("coefficient", rules.coefficient.clause, toCoefficient(coefficient), "coefficient")]),
        step("total", clause, halfDaysToDays(total), "day"),
      ],
      warnings: [
        ...onSiteWarnings(rules.onSiteShare, { total, stage1, stage1OnSite: question.stage1OnSite }),
        ...unusedFigureWarnings(rules, question, isFromTable),
      ],
      interpretations: readings(rules, question),
    },
  );
};

/**
 * Audit time in days (5.4.3, 5.4.4.6, 11.1, 12.2, 13.2) with every step and clause; all refusals together, and
 * before the answer that a person has to give the figure. 60 people, initial, nothing else: 5 = 0.5 + 4.5.
 */
export const manDays = (rules: ManDaysRules, question: ManDaysQuestion): Answer<ManDaysAnswer> => {
  const of = asked(rules, aboutInitial(question));
  const people = effectivePersonnel(question.personnel, rules.effectivePersonnel);
  const table = peopleTable(rules, question);
  const byPerson = question.manualDays?.days ?? null;
  const read =
    people === null || table === null ? null : { people, table, value: tableValue(table, people, byPerson) };
  const refusals = [...commonRefusals(rules, question, people, table), ...shapeRefusals(of, people, read)];
  if (read === null || refusals.length > 0) return refused(refusals);

  const { audit } = question;
  if (audit === "additional" || audit === "conversion") return leastOnly(rules, rules[audit], read.people);
  const initial = initialAudit(of, read);
  if (!initial.ok) return pastTheTable(rules, question, read, initial);
  if (initial.refusals.length > 0) return refused(initial.refusals);
  return determined(rules, { ...question, audit }, read.people, initial, read.value.isFromTable);
};
