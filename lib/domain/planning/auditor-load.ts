import type { Calendar } from "@/rules/calendar/calendar";
import { isWorkingDay } from "@/rules/calendar/working-days";
import { daysFrom, type PlainDate } from "@/rules/core/plain-date";
import type { TeamRole } from "@/rules/team/team-facts";
import type { Half } from "../team/team-form";
import type { Period } from "./periods";

const HALVES_OF_DAY = 2;

/** A half-day somebody is sent on an audit. */
export type Sent = Readonly<{
  personId: string;
  auditId: string;
  caseId: string;
  caseNumber: string;
  clientName: string;
  role: TeamRole;
  date: PlainDate;
  half: Half;
}>;

/** A person as far as time is asked for. */
export type LoadedPerson = Readonly<{
  personId: string;
  number: string;
  name: string;
  isFullTime: boolean;
  activeFrom: PlainDate;
  activeUntil: PlainDate | null;
  registrations: readonly Readonly<{ validFrom: PlainDate; validTo: PlainDate }>[];
}>;

export type PeriodLoad = Readonly<{
  sent: number;
  /** Half-days of the working days on which the person works for the body. */
  capacity: number;
}>;

export const LOAD_CONFLICTS = ["rest-day", "not-active", "registration-ends", "two-audits"] as const;
export type LoadConflict = (typeof LOAD_CONFLICTS)[number];

/** Something about a day somebody is sent on that a planner has to look at, with the audits it is about. */
export type DayConflict = Readonly<{
  conflict: LoadConflict;
  date: PlainDate;
  audits: readonly Pick<Sent, "auditId" | "caseId" | "caseNumber" | "clientName">[];
}>;

export type AuditorLoad = LoadedPerson &
  Readonly<{ periods: readonly PeriodLoad[]; conflicts: readonly DayConflict[] }>;

const isActive = ({ activeFrom, activeUntil }: LoadedPerson, date: PlainDate): boolean =>
  activeFrom <= date && (activeUntil === null || date <= activeUntil);

/** Roles that stand in a register; experts, interpreters and observers bring none. */
const REGISTERED: ReadonlySet<TeamRole> = new Set(["leader", "member", "intern"]);

const isRegistered = ({ registrations }: LoadedPerson, date: PlainDate): boolean =>
  registrations.some(({ validFrom, validTo }) => validFrom <= date && date <= validTo);

const conflictsOn = (
  person: LoadedPerson,
  calendar: Calendar,
  date: PlainDate,
  own: readonly Sent[],
): readonly LoadConflict[] => [
  ...(isWorkingDay(calendar, date) ? [] : ["rest-day" as const]),
  ...(isActive(person, date) ? [] : ["not-active" as const]),
  ...(own.some(({ role }) => REGISTERED.has(role)) && !isRegistered(person, date)
    ? ["registration-ends" as const]
    : []),
  // The way from one to the other is no audit time (5.4.4.6).
  ...(new Set(own.map(({ auditId }) => auditId)).size > 1 ? ["two-audits" as const] : []),
];

/** Each audit once, whatever of its half-days is meant. */
const auditsOf = (own: readonly Sent[]): DayConflict["audits"] => [
  ...new Map(
    own.map(({ auditId, caseId, caseNumber, clientName }) => [
      auditId,
      { auditId, caseId, caseNumber, clientName },
    ]),
  ).values(),
];

/**
 * How many half-days somebody is sent in each stretch of days, against those of the working days he works for the body,
 * and the days that have something about them. A week of five working days has ten half-days.
 */
export const auditorLoad = (
  person: LoadedPerson,
  sent: readonly Sent[],
  { periods, calendar }: Readonly<{ periods: readonly Period[]; calendar: Calendar }>,
): AuditorLoad => {
  const own = sent.filter(({ personId }) => personId === person.personId);
  const dates = [...new Set(own.map(({ date }) => date))].toSorted();
  return {
    ...person,
    periods: periods.map(({ from, to }) => ({
      sent: own.filter(({ date }) => from <= date && date <= to).length,
      capacity:
        daysFrom(from, to).filter((day) => isWorkingDay(calendar, day) && isActive(person, day)).length *
        HALVES_OF_DAY,
    })),
    conflicts: dates.flatMap((date) => {
      const onDay = own.filter((one) => one.date === date);
      return conflictsOn(person, calendar, date, onDay).map((conflict) => ({
        ...{ conflict, date },
        audits: auditsOf(onDay),
      }));
    }),
  };
};
