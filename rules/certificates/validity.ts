import { notice, ok, refused, step, type Answer } from "../core/answer";
import type { PlainDate } from "../core/plain-date";
import { noWorkingDays } from "../calendar/calendar";
import { endOf, type LengthEnd } from "../clocks/length";
import type { ValidityRules } from "./validity-rules";

export type ValidityQuestion =
  | { readonly kind: "initial"; readonly decidedOn: PlainDate }
  | { readonly kind: "recertification"; readonly decidedOn: PlainDate; readonly previousLastDay: PlainDate };

export type ValidityAnswer = { readonly firstDay: PlainDate; readonly lastDay: PlainDate };

const MONTHS_PER_YEAR = 12;

const lastDay = ({ clause, years }: ValidityRules, question: ValidityQuestion): LengthEnd =>
  question.kind === "initial"
    ? endOf(noWorkingDays, { clause, from: question.decidedOn }, { unit: "years-less-a-day", count: years })
    : endOf(
        noWorkingDays,
        { clause, from: question.previousLastDay },
        { unit: "months", count: years * MONTHS_PER_YEAR },
      );

/**
 * First and last day of a certificate (5.9.5, 9.2). Decided 2026-07-06: until 2029-07-05. A recertification takes
 * the old last day plus three years and is refused when decided after that day.
 */
export const validity = (rules: ValidityRules, question: ValidityQuestion): Answer<ValidityAnswer> => {
  const { decidedOn } = question;
  if (question.kind === "recertification" && decidedOn > question.previousLastDay) {
    const facts = { decidedOn, previousLastDay: question.previousLastDay };
    return refused([notice("recertification-too-late", rules.recertification.clause, facts)]);
  }
  const { limit: last, steps } = lastDay(rules, question);
  return ok(
    { firstDay: decidedOn, lastDay: last },
    {
      steps: [
        step("first-day", rules.clause, decidedOn, "date"),
        ...(question.kind === "recertification"
          ? [step("previous-last-day", rules.clause, question.previousLastDay, "date")]
          : []),
        ...steps,
        step("last-day", rules.clause, last, "date"),
      ],
      interpretations: rules.interpretations,
    },
  );
};
