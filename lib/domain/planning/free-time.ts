import type { Calendar } from "@/rules/calendar/calendar";
import { isWorkingDay } from "@/rules/calendar/working-days";
import { addDays, type PlainDate } from "@/rules/core/plain-date";
import { HALVES, type Half } from "../team/team-form";
import { codeAsked, codesHeld, type Auditor } from "../team/team-file";
import type { Sent } from "./auditor-load";

/** Why somebody cannot be sent on a day, whoever asks. */
export type Absence = "not-active" | "registration-ends";

export type DayOfPerson = Readonly<{
  date: PlainDate;
  absence: Absence | null;
  /** Half-days on which nothing is booked yet; none while absent. */
  free: readonly Half[];
  /** Numbers of the cases that take the others. */
  takenBy: readonly string[];
}>;

export type FreeTime = Readonly<{
  personId: string;
  number: string;
  name: string;
  canLead: boolean;
  /** Codes of the scope held on the first of the days, as they are asked for. */
  codes: readonly string[];
  days: readonly DayOfPerson[];
  freeHalfDays: number;
}>;

type Wanted = Readonly<{
  schemes: readonly string[];
  scopeCodes: readonly string[];
  days: readonly PlainDate[];
  /** The audit that is asked for: its own half-days take nobody's time from it. */
  auditId: string;
}>;

/** So many working days from a day on, itself included where it is one. */
export const workingDaysFrom = (calendar: Calendar, from: PlainDate, count: number): readonly PlainDate[] => {
  const days: PlainDate[] = [];
  for (let day = from; days.length < count; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) days.push(day);
  return days;
};

const absenceOn = (person: Auditor, date: PlainDate): Absence | null => {
  const { activeFrom, activeUntil, registrations } = person;
  if (date < activeFrom || (activeUntil !== null && activeUntil < date)) return "not-active";
  // Experts stand in no register, so nothing of theirs can end.
  const isOutOfRegister =
    registrations.length > 0 && !registrations.some((held) => held.validFrom <= date && date <= held.validTo);
  return isOutOfRegister ? "registration-ends" : null;
};

const dayOf = (person: Auditor, sent: readonly Sent[], date: PlainDate): DayOfPerson => {
  const own = sent.filter((one) => one.personId === person.personId && one.date === date);
  const absence = absenceOn(person, date);
  const free = HALVES.filter((half) => !own.some((one) => one.half === half));
  return {
    ...{ date, absence, free: absence === null ? free : [] },
    takenBy: [...new Set(own.map(({ caseNumber }) => caseNumber))],
  };
};

/** Codes of the scope that somebody holds on a day (5.3.1.2). */
const codesOn = (
  { codes }: Auditor,
  { schemes, scopeCodes }: Wanted,
  date: PlainDate | undefined,
): readonly string[] => {
  if (date === undefined) return [];
  const wanted = schemes.flatMap((scheme) => scopeCodes.map((code) => codeAsked(schemes, scheme, code)));
  const held = codesHeld(schemes, codes).filter(
    ({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo),
  );
  return wanted.filter((code) => held.some((one) => one.code === code));
};

/** Who could be sent when: whoever holds most codes of the scope first, then whoever has most time. */
export const freeTimeOf = (
  people: readonly Auditor[],
  sent: readonly Sent[],
  wanted: Wanted,
): readonly FreeTime[] => {
  const others = sent.filter(({ auditId }) => auditId !== wanted.auditId);
  return people
    .map((person) => {
      const days = wanted.days.map((date) => dayOf(person, others, date));
      return {
        ...{ personId: person.personId, number: person.number, name: person.name },
        canLead: person.canLead,
        codes: codesOn(person, wanted, wanted.days[0]),
        days,
        freeHalfDays: days.reduce((sum, { free }) => sum + free.length, 0),
      };
    })
    .toSorted(
      (one, other) =>
        other.codes.length - one.codes.length ||
        other.freeHalfDays - one.freeHalfDays ||
        one.number.localeCompare(other.number),
    );
};
