import type { Clock } from "../clocks/clock-rules";
import type { ClockState } from "../clocks/clock-state";
import type { PlainDate } from "../core/plain-date";
import type { DaysStanding, JudgedClock, Judgement } from "./judge";

type Moved<T> = { readonly before: T; readonly after: T };

export type ClockDifference = {
  readonly clock: Clock;
  readonly of: string | null;
  readonly limit: Moved<PlainDate>;
  readonly state: Moved<ClockState>;
};

/** What another edition makes of one case or certificate; null and empty: the same. */
export type Differences = {
  /** Where both editions give days: by how many they differ, in days. */
  readonly days: (Moved<number> & { readonly by: number }) | null;
  /** Given by one edition, and refused or left to a person by the other. */
  readonly standing: Moved<DaysStanding> | null;
  readonly sites: (Moved<number> & { readonly by: number }) | null;
  readonly clocks: readonly ClockDifference[];
};

const movedBy = (before: number | null, after: number | null) =>
  before === null || after === null || before === after ? null : { before, after, by: after - before };

const clockDifference = (before: JudgedClock, after: JudgedClock): ClockDifference | null => {
  const [one, other] = [before.reading, after.reading];
  if (one.limit === other.limit && one.state === other.state) return null;
  return {
    clock: one.clock,
    of: before.of,
    limit: { before: one.limit, after: other.limit },
    state: { before: one.state, after: other.state },
  };
};

const clockDifferences = (before: Judgement, after: Judgement): readonly ClockDifference[] => {
  const found: ClockDifference[] = [];
  for (const [index, judged] of before.clocks.entries()) {
    const other = after.clocks[index];
    // Both were asked about the same facts, in the same order.
    if (other === undefined) throw new RangeError("judgements of different facts");
    const difference = clockDifference(judged, other);
    if (difference !== null) found.push(difference);
  }
  return found;
};

/** What of one case or certificate is other by the second edition than by the first; both judged the same facts. */
export const differencesBetween = (before: Judgement, after: Judgement): Differences => ({
  days: movedBy(before.total, after.total),
  standing: before.standing === after.standing ? null : { before: before.standing, after: after.standing },
  sites: movedBy(before.sites, after.sites),
  clocks: clockDifferences(before, after),
});

export const isDifferent = ({ days, standing, sites, clocks }: Differences): boolean =>
  days !== null || standing !== null || sites !== null || clocks.length > 0;
