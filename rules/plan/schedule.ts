import { notice, type Notice } from "../core/answer";
import { daysBetween } from "../core/plain-date";
import { MINUTES_PER_DAY, orderRefusals } from "./order";
import type { PlanFacts, PlanRow } from "./plan-facts";
import type { PlanRules } from "./plan-rules";

const MINUTES_PER_HOUR = 60;

export const minutesOf = ({ from, to }: PlanRow): number => to - from;

const isTimeOfDay = ({ from, to }: PlanRow): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to <= MINUTES_PER_DAY && from < to;

const auditorsOf = (rows: readonly PlanRow[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => row.auditorIds)),
];

const rowsOf = (rows: readonly PlanRow[], auditorId: string): readonly PlanRow[] =>
  rows
    .filter((row) => row.auditorIds.includes(auditorId))
    .toSorted((one, other) => daysBetween(other.date, one.date) || one.from - other.from);

/** Nobody is in two places at once: rows of one auditor that overlap, each with the one before it. */
const clashes = (rules: PlanRules, rows: readonly PlanRow[], auditorId: string): readonly Notice[] =>
  rowsOf(rows, auditorId).flatMap((row, index, own) => {
    const clash = own.slice(0, index).find((earlier) => earlier.date === row.date && earlier.to > row.from);
    if (clash === undefined) return [];
    return [notice("auditor-in-two-places", rules.schedule.clause, { auditorId, rows: [clash.id, row.id] })];
  });

/** At most a full day's hours for one auditor on one day. */
const longDays = (rules: PlanRules, rows: readonly PlanRow[], auditorId: string): readonly Notice[] => {
  const own = rowsOf(rows, auditorId);
  const most = rules.hours.perDay * MINUTES_PER_HOUR;
  return [...new Set(own.map((row) => row.date))].flatMap((date) => {
    const minutes = own.filter((row) => row.date === date).reduce((sum, row) => sum + minutesOf(row), 0);
    if (minutes <= most) return [];
    return [
      notice("day-over-hours", rules.hours.clause, { auditorId, date, hours: minutes / MINUTES_PER_HOUR }),
    ];
  });
};

/** Planned hours of the members who count cover the determined days, eight hours a day (5.4.3, 5.4.6). */
const hoursShort = (rules: PlanRules, facts: PlanFacts): readonly Notice[] => {
  const planned = facts.rows.reduce(
    (sum, row) => sum + minutesOf(row) * row.auditorIds.filter((id) => facts.countedIds.includes(id)).length,
    0,
  );
  const needed = (facts.determined / 2) * rules.hours.perDay * MINUTES_PER_HOUR;
  if (planned >= needed) return [];
  const hours = { planned: planned / MINUTES_PER_HOUR, needed: needed / MINUTES_PER_HOUR };
  return [notice("hours-short", rules.hours.clause, hours)];
};

const emptyRows = (rules: PlanRules, { rows, countedIds }: PlanFacts): readonly Notice[] =>
  rows
    .filter((row) => !row.auditorIds.some((id) => countedIds.includes(id)))
    .map(({ id }) => notice("row-without-auditor", rules.schedule.clause, { row: id }));

/** Times, places and hours of a plan. Rows whose time is none are named alone: nothing can be added up from them. */
export const scheduleRefusals = (rules: PlanRules, facts: PlanFacts): readonly Notice[] => {
  const broken = facts.rows.filter((row) => !isTimeOfDay(row));
  if (broken.length > 0) {
    return broken.map(({ id }) => notice("row-time-invalid", rules.schedule.clause, { row: id }));
  }
  return [
    ...orderRefusals(rules, facts),
    ...emptyRows(rules, facts),
    ...auditorsOf(facts.rows).flatMap((auditorId) => [
      ...clashes(rules, facts.rows, auditorId),
      ...longDays(rules, facts.rows, auditorId),
    ]),
    ...hoursShort(rules, facts),
  ];
};
