import { notice, type Notice } from "../core/answer";
import { daysBetween } from "../core/plain-date";
import type { PlanFacts, PlanRow } from "./plan-facts";
import type { PlanRules } from "./plan-rules";

export const MINUTES_PER_DAY = 1440;

type Moment = Pick<PlanRow, "date"> & { readonly minute: number };

const isBefore = (one: Moment, other: Moment): boolean =>
  daysBetween(one.date, other.date) * MINUTES_PER_DAY + other.minute - one.minute > 0;

const startOf = ({ date, from }: PlanRow): Moment => ({ date, minute: from });
const endOf = ({ date, to }: PlanRow): Moment => ({ date, minute: to });

const idsOf = (rows: readonly PlanRow[]): readonly string[] => rows.map(({ id }) => id);

/** What may be read from afar before the team meets the client. */
const isRemoteWork = ({ kind, remote }: PlanRow): boolean => kind === "audit" && remote !== null;

/** The opening is the first of all that is done with the client (5.5.2): nothing begins before it ends. */
const openingRefusals = (rules: PlanRules, { rows }: PlanFacts): readonly Notice[] => {
  const opening = rows.find((row) => row.kind === "opening");
  if (opening === undefined) return [];
  const early = rows.filter(
    (row) => row !== opening && !isRemoteWork(row) && isBefore(startOf(row), endOf(opening)),
  );
  if (early.length === 0) return [];
  return [notice("rows-before-opening", rules.rows.opening.clause, { rows: idsOf(early) })];
};

/** The closing tells what was found (5.5.8.1): nothing ends after it begins. */
const closingRefusals = (rules: PlanRules, { rows }: PlanFacts): readonly Notice[] => {
  const closing = rows.findLast((row) => row.kind === "closing");
  if (closing === undefined) return [];
  const late = rows.filter((row) => row !== closing && isBefore(startOf(closing), endOf(row)));
  if (late.length === 0) return [];
  return [notice("rows-after-closing", rules.rows.closing.clause, { rows: idsOf(late) })];
};

/** Opening first, closing last, and so the interview with top management between them (5.5.2–5.5.8). */
export const orderRefusals = (rules: PlanRules, facts: PlanFacts): readonly Notice[] => [
  ...openingRefusals(rules, facts),
  ...closingRefusals(rules, facts),
];
