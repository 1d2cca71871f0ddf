import { notice, type Notice } from "../core/answer";
import type { PlainDate } from "../core/plain-date";
import { latestOf } from "./latest";
import type { SchemeHistory } from "./scheme-rules";

type Known = { readonly edition: string; readonly effectiveFrom: PlainDate };

const knownEditions = ({ unheld, held }: SchemeHistory): readonly [Known, ...Known[]] => [...held, ...unheld];

/**
 * Why an edition cannot follow those of a scheme: its name is taken, or it does not begin after each of them. Without
 * either, every day still has one edition and no day has two.
 */
export const editionConflicts = (history: SchemeHistory, next: Known): readonly Notice[] => {
  const { scheme } = history;
  const known = knownEditions(history);
  const last = latestOf(known);
  return [
    ...(known.some(({ edition }) => edition === next.edition)
      ? [notice("edition-name-taken", scheme, { edition: next.edition })]
      : []),
    ...(next.effectiveFrom <= last.effectiveFrom
      ? [
          notice("edition-not-after-predecessor", scheme, {
            edition: last.edition,
            effectiveFrom: last.effectiveFrom,
          }),
        ]
      : []),
  ];
};

/** The editions that no later one has replaced by a day: one from the first day on, and never more. */
export const editionsOn = (history: SchemeHistory, on: PlainDate): readonly string[] => {
  const begun = knownEditions(history).filter(({ effectiveFrom }) => effectiveFrom <= on);
  return begun
    .filter((each) => begun.every((other) => other.effectiveFrom <= each.effectiveFrom))
    .map(({ edition }) => edition);
};
