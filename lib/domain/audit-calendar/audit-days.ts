import type { PlainDate } from "@/rules/core/plain-date";
import type { AuditStatus } from "../audit/audit-machine";
import { HOURS } from "../plan/propose-plan";
import type { PlanRowForm } from "../plan/plan-form";
import type { Slot } from "../team/team-form";

type Row = Pick<PlanRowForm, "date" | "startsAt" | "endsAt" | "personIds">;

/** An audit as far as a calendar asks. */
export type CalendarSource = Readonly<{
  auditId: string;
  status: AuditStatus;
  /** Grows with every change of team and days. */
  version: number;
  slots: readonly Slot[];
  /** Who was replaced and is in the team no more (5.4.4.7 e). */
  replaced: readonly string[];
  /** Versions that were sent to the client, the newest first; drafts are nobody's calendar. */
  plans: readonly Readonly<{ number: number; version: number; stands: boolean; rows: readonly Row[] }>[];
}>;

/** One day of an audit: minutes after midnight from and to. */
export type CalendarEvent = Readonly<{
  /** The same for the same day of the same audit, wherever it moves: first day, second day … */
  uid: string;
  /** Never smaller than before, and greater after every change. */
  sequence: number;
  status: "tentative" | "confirmed" | "cancelled";
  date: PlainDate;
  from: number;
  to: number;
}>;

type Day = Pick<CalendarEvent, "date" | "from" | "to">;

type Span = Readonly<{ date: PlainDate; from: number; to: number }>;

const daysOf = (spans: readonly Span[]): readonly Day[] =>
  [...new Set(spans.map(({ date }) => date))].toSorted().map((date) => {
    const own = spans.filter((span) => span.date === date);
    return {
      date,
      from: Math.min(...own.map(({ from }) => from)),
      to: Math.max(...own.map(({ to }) => to)),
    };
  });

const isOf = (personId: string | null, ids: readonly string[]): boolean =>
  personId === null || ids.includes(personId);

const plannedDays = (rows: readonly Row[], personId: string | null): readonly Day[] =>
  daysOf(
    rows
      .filter(({ personIds }) => isOf(personId, personIds))
      .map(({ date, startsAt, endsAt }) => ({ date, from: startsAt, to: endsAt })),
  );

const sentDays = (slots: readonly Slot[], personId: string | null): readonly Day[] =>
  daysOf(
    slots
      .filter((slot) => isOf(personId, [slot.personId]))
      .map(({ date, half }) => ({ date, from: HOURS[half][0], to: HOURS[half][1] })),
  );

/** The plan that stands says the hours; before there is one the half-days people are sent on. */
const standingDays = ({ slots, plans }: CalendarSource, personId: string | null): readonly Day[] => {
  const plan = plans.find(({ stands }) => stands);
  return plan === undefined ? sentDays(slots, personId) : plannedDays(plan.rows, personId);
};

/** The longest that any version was: days of it that fell away are called off, not forgotten. */
const longest = ({ plans }: CalendarSource, personId: string | null): readonly Day[] =>
  plans
    .map(({ rows }) => plannedDays(rows, personId))
    .reduce((most, days) => (days.length > most.length ? days : most), []);

const sequenceOf = ({ version, plans }: CalendarSource): number =>
  plans.reduce((sum, plan) => sum + plan.version, version);

/** Before the task order is issued nobody is sent yet. */
const NOT_SENT: ReadonlySet<AuditStatus> = new Set(["foreseen", "team-proposed"]);

/** A plan made for other days stands no more once the dates were changed: then the task says them (5.4.4.8). */
export const isTimetable = (status: AuditStatus): boolean =>
  !NOT_SENT.has(status) && status !== "task-issued" && status !== "abandoned";

const uidOf = (auditId: string, personId: string | null, index: number): string =>
  `${auditId}.${personId ?? "team"}.${index + 1}@certdesk`;

const hasLeft = ({ replaced }: CalendarSource, personId: string | null): boolean =>
  personId !== null && replaced.includes(personId);

/**
 * The days of an audit as calendar events, of one person or (null) of the whole team. A day that moved keeps its uid and
 * has a greater sequence; days that fell away, those of an abandoned audit and those of somebody who was replaced are
 * cancelled. Tentative until the task order is issued.
 */
export const auditEvents = (source: CalendarSource, personId: string | null): readonly CalendarEvent[] => {
  const isOff = source.status === "abandoned" || hasLeft(source, personId);
  const days = isOff ? [] : standingDays(source, personId);
  // Nobody had more days than the whole team, and to call off a day that a calendar does not know changes nothing.
  const former = [longest(source, personId), isOff ? sentDays(source.slots, null) : []];
  const most = former.reduce((one, other) => (other.length > one.length ? other : one), []);
  const sequence = sequenceOf(source);
  const status: CalendarEvent["status"] = NOT_SENT.has(source.status) ? "tentative" : "confirmed";
  return [
    ...days.map((day, index) => ({ ...day, uid: uidOf(source.auditId, personId, index), sequence, status })),
    ...most.slice(days.length).map((day, index) => ({
      ...day,
      uid: uidOf(source.auditId, personId, days.length + index),
      ...{ sequence, status: "cancelled" as const },
    })),
  ];
};
