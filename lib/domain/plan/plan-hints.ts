import type { PlainDate } from "@/rules/core/plain-date";
import type { PlanRules } from "@/rules/plan/plan-rules";
import type { Refusal } from "../outcome";
import type { Slot } from "../team/team-form";
import type { PlanRowForm } from "./plan-form";

const MINUTES_PER_HOUR = 60;
const HALVES_OF_DAY = 2;

/** Somebody of the team as far as hints ask: the codes as they are asked for, of a combined audit with their system. */
export type HintedPerson = Readonly<{
  personId: string;
  name: string;
  isCounted: boolean;
  codes: readonly Readonly<{ code: string; validFrom: PlainDate; validTo: PlainDate | null }>[];
}>;

export type HintQuestion = Readonly<{
  hours: PlanRules["hours"];
  codesClause: string;
  people: readonly HintedPerson[];
  slots: readonly Slot[];
  /** The codes of the scope. */
  scopeCodes: readonly string[];
  /** The scope the client's contract is about, with what was adopted since (5.6.2 c). */
  scope: string;
}>;

type Plan = Readonly<{ scope: string; rows: readonly PlanRowForm[] }>;

const numbersOf = (rows: readonly PlanRowForm[], meant: (row: PlanRowForm) => boolean): readonly string[] =>
  rows.flatMap((row, index) => (meant(row) ? [String(index + 1)] : []));

const holds = ({ codes }: HintedPerson, asked: readonly string[], date: PlainDate): boolean =>
  codes.some(
    ({ code, validFrom, validTo }) =>
      asked.includes(code) && validFrom <= date && (validTo === null || date <= validTo),
  );

const hoursIn = (rows: readonly PlanRowForm[], personId: string): number =>
  rows
    .filter(({ personIds }) => personIds.includes(personId))
    .reduce((sum, { startsAt, endsAt }) => sum + Math.max(endsAt - startsAt, 0), 0) / MINUTES_PER_HOUR;

/** What each auditor who counts has to do: no row at all, or fewer hours than he is sent for (5.4.3, 5.4.4.6). */
const workHints = ({ hours, people, slots }: HintQuestion, { rows }: Plan): readonly Refusal[] =>
  people
    .filter(({ isCounted }) => isCounted)
    .flatMap(({ personId, name }): readonly Refusal[] => {
      const planned = hoursIn(rows, personId);
      const sent = (slots.filter((slot) => slot.personId === personId).length * hours.perDay) / HALVES_OF_DAY;
      if (rows.every(({ personIds }) => !personIds.includes(personId)))
        return [{ code: "plan-auditor-without-row", clause: hours.clause, facts: { person: name } }];
      if (planned >= sent) return [];
      const facts = { person: name, planned, needed: sent };
      return [{ code: "plan-auditor-hours-short", clause: hours.clause, facts }];
    });

/** Rows that nobody in them has a code of the scope for (5.3.1.2). */
const codeHints = ({ codesClause, people, scopeCodes }: HintQuestion, { rows }: Plan): readonly Refusal[] => {
  const unfit = numbersOf(
    rows,
    ({ kind, date, personIds }) =>
      kind === "audit" &&
      personIds.length > 0 &&
      !people.some((person) => personIds.includes(person.personId) && holds(person, scopeCodes, date)),
  );
  if (unfit.length === 0) return [];
  return [{ code: "plan-codes-unfit", clause: codesClause, facts: { rows: unfit, codes: scopeCodes } }];
};

/**
 * What a plan is allowed to be but its leader should know before sending it: who has no row or too few hours, rows
 * without a department, rows nobody in them has a code for, and a scope that is not the contract's (5.4.6.3).
 */
export const planHints = (question: HintQuestion, plan: Plan): readonly Refusal[] => {
  const nameless = numbersOf(plan.rows, ({ kind, unit }) => kind === "audit" && unit.trim() === "");
  return [
    ...workHints(question, plan),
    ...codeHints(question, plan),
    ...(nameless.length === 0
      ? []
      : [{ code: "plan-row-without-unit", clause: "5.4.6.3 b)", facts: { rows: nameless } }]),
    ...(plan.scope.trim() === question.scope.trim()
      ? []
      : [{ code: "plan-scope-differs", clause: "5.4.6.3", facts: { scope: question.scope } }]),
  ];
};
