import { addDays, daysBetween, type PlainDate } from "../core/plain-date";
import type { Said } from "./clause-text";
import { latestHeld, schemeHistories } from "./registry";
import type { SchemeHistory } from "./scheme-rules";

export type EditionState = "in-force" | "earlier" | "later" | "unheld";

export type EditionListed = {
  readonly scheme: string;
  readonly title: Said;
  readonly document: string;
  readonly edition: string;
  readonly effectiveFrom: PlainDate;
  /** The day before the next edition began or begins; null while none follows. */
  readonly until: PlainDate | null;
  readonly state: EditionState;
};

/** The editions of one scheme, the newest first, and how each stands on a day. */
export const editionsListed = (history: SchemeHistory, today: PlainDate): readonly EditionListed[] => {
  const { title, documentNumber: document } = latestHeld(history);
  const newestFirst = [
    ...history.unheld.map((each) => ({ ...each, isHeld: false })),
    ...history.held.map(({ edition, effectiveFrom }) => ({ edition, effectiveFrom, isHeld: true })),
  ].toSorted((one, other) => daysBetween(one.effectiveFrom, other.effectiveFrom));
  const begunLast = newestFirst.findIndex(({ effectiveFrom }) => effectiveFrom <= today);
  const stateOf = (index: number, effectiveFrom: PlainDate, isHeld: boolean): EditionState => {
    if (!isHeld) return "unheld";
    if (effectiveFrom > today) return "later";
    return index === begunLast ? "in-force" : "earlier";
  };
  const untilOf = (index: number): PlainDate | null => {
    const next = newestFirst[index - 1];
    return next === undefined ? null : addDays(next.effectiveFrom, -1);
  };
  return newestFirst.map(({ edition, effectiveFrom, isHeld }, index) => ({
    scheme: history.scheme,
    title,
    document,
    edition,
    effectiveFrom,
    until: untilOf(index),
    state: stateOf(index, effectiveFrom, isHeld),
  }));
};

/** Every edition known of every scheme and how it stands on a day. */
export const schemeEditions = (today: PlainDate): readonly EditionListed[] =>
  schemeHistories.flatMap((history) => editionsListed(history, today));
