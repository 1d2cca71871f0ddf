import { noWorkingDays } from "@/rules/calendar/calendar";
import { isExpired } from "@/rules/certificates/running-out";
import { deadline } from "@/rules/clocks/deadline";
import { calendarYear, surveillance } from "@/rules/clocks/surveillance";
import type { Clause } from "@/rules/core/clause";
import { addMonths, plainDate, yearOf, type PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

/** So many months before its day a matter of a certificate is due, and so long after its end an expired one is told. */
export const MONTHS_AHEAD = 3;

/** What the keeping of a certificate rests on, whether it was granted here or carried over. */
export type KeptCertificate = Readonly<{
  decidedOn: PlainDate;
  /** null: none since the decision, which the first one counts from (6.1). */
  lastSurveillanceEnd: PlainDate | null;
  lastDay: PlainDate;
}>;

export type CertificateMatter = Readonly<{
  key:
    | "surveillance-due"
    | "surveillance-overdue"
    | "suspension-due"
    | "calendar-year-due"
    | "calendar-year-missed"
    | "recertification-due"
    | "expired";
  date: PlainDate;
  clause: Clause;
}>;

const KEYS = {
  running: "surveillance-due",
  overdue: "surveillance-overdue",
  "due-for-suspension": "suspension-due",
} as const;

const isNear = (date: PlainDate, today: PlainDate): boolean => today >= addMonths(date, -MONTHS_AHEAD);

/** A surveillance that would come after the last day is the recertification's (6.1, 6.2). */
const surveillanceMatters = (
  { clocks }: SchemeRules,
  { decidedOn, lastSurveillanceEnd, lastDay }: KeptCertificate,
  today: PlainDate,
): readonly CertificateMatter[] => {
  const first = lastSurveillanceEnd === null;
  const { due, limit, state } = surveillance(clocks, {
    ...{ from: lastSurveillanceEnd ?? decidedOn, first, today },
  });
  if (due > lastDay || !isNear(due, today)) return [];
  const isMissed = state === "due-for-suspension";
  const { clause } = isMissed ? clocks.missedSurveillance : clocks.limits["surveillance-due"];
  return [{ key: KEYS[state], date: isMissed ? limit : due, clause }];
};

const MATTER_OF_YEAR = { warned: "calendar-year-due", overdue: "calendar-year-missed" } as const;

/**
 * The surveillance of each calendar year (6.1): this year's from 1 October on, last year's once missed, until one is
 * held. The year a certificate ends in is that of its recertification and asks for none.
 */
export const calendarYearMatters = (
  { clocks: { calendarYear: rule } }: SchemeRules,
  { decidedOn, lastSurveillanceEnd, lastDay }: KeptCertificate,
  today: PlainDate,
): readonly CertificateMatter[] => {
  const thisYear = yearOf(today);
  return [thisYear - 1, thisYear].flatMap((year): readonly CertificateMatter[] => {
    if (lastSurveillanceEnd !== null && yearOf(lastSurveillanceEnd) > year) return [];
    const { clause, state } = calendarYear(rule, {
      ...{ year, today, initialDecisionOn: decidedOn, recertificationYears: [yearOf(lastDay)] },
      surveillanceEnds: lastSurveillanceEnd === null ? [] : [lastSurveillanceEnd],
    });
    if (state !== "warned" && state !== "overdue") return [];
    return [{ key: MATTER_OF_YEAR[state], date: plainDate(`${year}-12-31`), clause }];
  });
};

/**
 * What a certificate asks of the body on a day (6.1, 6.2, 8.1(5), 9.2). Decided on 2026-07-06: from 2027-04-06 its
 * first surveillance is due, from 2027-07-07 it is due for suspension.
 */
export const certificateMatters = (
  rules: SchemeRules,
  kept: KeptCertificate,
  today: PlainDate,
): readonly CertificateMatter[] => {
  const { lastDay } = kept;
  if (isExpired(lastDay, today))
    return today <= addMonths(lastDay, MONTHS_AHEAD)
      ? [{ key: "expired", date: lastDay, clause: rules.validity.clause }]
      : [];
  const request = deadline(rules.clocks, noWorkingDays, {
    clock: "recertification-request",
    from: lastDay,
    first: false,
  });
  return [
    ...surveillanceMatters(rules, kept, today),
    ...calendarYearMatters(rules, kept, today),
    ...(isNear(request.limit, today)
      ? [
          {
            key: "recertification-due" as const,
            date: request.limit,
            clause: rules.clocks.limits["recertification-request"].clause,
          },
        ]
      : []),
  ];
};
