import { notice, ok, refused, step, type Answer } from "../core/answer";
import type { PlainDate } from "../core/plain-date";
import { noWorkingDays } from "../calendar/calendar";
import { endOf, type LengthEnd } from "../clocks/length";
import type { ValidityRules } from "./validity-rules";

type Recertified = {
  readonly kind: "recertification";
  readonly decidedOn: PlainDate;
  readonly previousLastDay: PlainDate;
};

export type ValidityQuestion = { readonly kind: "initial"; readonly decidedOn: PlainDate } | Recertified;

export type ValidityAnswer = { readonly firstDay: PlainDate; readonly lastDay: PlainDate };

const MONTHS_PER_YEAR = 12;

const given = (
  { clause, interpretations }: ValidityRules,
  decidedOn: PlainDate,
  { limit, steps }: LengthEnd,
): Answer<ValidityAnswer> =>
  ok(
    { firstDay: decidedOn, lastDay: limit },
    {
      steps: [
        step("first-day", clause, decidedOn, "date"),
        ...steps,
        step("last-day", clause, limit, "date"),
      ],
      interpretations,
    },
  );

const afterRecertification = (
  rules: ValidityRules,
  { decidedOn, previousLastDay }: Recertified,
): Answer<ValidityAnswer> => {
  const { clause, years } = rules;
  if (decidedOn > previousLastDay) {
    const facts = { decidedOn, previousLastDay };
    return refused([notice("recertification-too-late", rules.recertification.clause, facts)]);
  }
  const months = { unit: "months", count: years * MONTHS_PER_YEAR } as const;
  const { limit, steps, provisional } = endOf(noWorkingDays, { clause, from: previousLastDay }, months);
  const from = step("previous-last-day", clause, previousLastDay, "date");
  return given(rules, decidedOn, { limit, steps: [from, ...steps], provisional });
};

/**
 * First and last day of a certificate (5.9.5, 9.2). Decided 2026-07-06: until 2029-07-05. A recertification takes
 * the old last day plus three years and is refused when decided after that day.
 */
export const validity = (rules: ValidityRules, question: ValidityQuestion): Answer<ValidityAnswer> => {
  if (question.kind === "recertification") return afterRecertification(rules, question);
  const { decidedOn } = question;
  const { clause, years } = rules;
  const length = { unit: "years-less-a-day", count: years } as const;
  return given(rules, decidedOn, endOf(noWorkingDays, { clause, from: decidedOn }, length));
};
