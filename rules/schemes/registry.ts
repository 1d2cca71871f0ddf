import { notice, refused, type Refused } from "../core/answer";
import type { PlainDate } from "../core/plain-date";
import { complaintHandling } from "./complaint-handling/history.data";
import { environment } from "./environment/history.data";
import { latestOf } from "./latest";
import { occupationalSafety } from "./occupational-safety/history.data";
import { quality } from "./quality/history.data";
import type { SchemeHistory, SchemeRules } from "./scheme-rules";

/** The one door to the schemes, each with all its editions: a scheme is added here and nowhere else. */
export const schemeHistories: readonly SchemeHistory[] = [
  complaintHandling,
  quality,
  environment,
  occupationalSafety,
];

export type EditionFound = { readonly ok: true; readonly rules: SchemeRules };

export const schemeIds: readonly string[] = schemeHistories.map((history) => history.scheme);

/** The editions of a scheme, or null for a scheme nobody registered. */
export const schemeHistory = (scheme: string): SchemeHistory | null =>
  schemeHistories.find((history) => history.scheme === scheme) ?? null;

const known = (scheme: string): SchemeHistory => {
  const history = schemeHistory(scheme);
  if (history === null) throw new RangeError(`no scheme ${scheme}`);
  return history;
};

const notHeld = (scheme: string, edition: string, effectiveFrom: PlainDate): Refused =>
  refused([notice("edition-not-held", scheme, { scheme, edition, effectiveFrom })]);

type Dated = {
  readonly edition: string;
  readonly effectiveFrom: PlainDate;
  readonly rules: SchemeRules | null;
};

const editionsOf = (history: SchemeHistory): readonly Dated[] => [
  ...history.unheld.map((each) => ({ ...each, rules: null })),
  ...history.held.map((rules) => ({ edition: rules.edition, effectiveFrom: rules.effectiveFrom, rules })),
];

/**
 * The edition in force on a day: exactly one from the first day on (rule-reading 1). Refused before the first
 * edition (`no-rule-in-force`) and under an edition of which only the day is known (`edition-not-held`).
 */
export const editionInForce = (scheme: string, on: PlainDate): EditionFound | Refused => {
  const [first, ...others] = editionsOf(known(scheme)).filter((each) => each.effectiveFrom <= on);
  if (first === undefined) return refused([notice("no-rule-in-force", scheme, { scheme, on })]);
  const last = latestOf([first, ...others]);
  return last.rules === null
    ? notHeld(scheme, last.edition, last.effectiveFrom)
    : { ok: true, rules: last.rules };
};

/** The held edition that began last, whatever the order of the list. */
export const latestHeld = ({ held }: SchemeHistory): SchemeRules => latestOf(held);

/** The latest released edition of a scheme. */
export const latestEdition = (scheme: string): SchemeRules => latestHeld(known(scheme));

/** An edition by its name; null when the scheme never had one of that name. */
export const editionNamed = (scheme: string, edition: string): EditionFound | Refused | null => {
  const found = editionsOf(known(scheme)).find((each) => each.edition === edition);
  if (found === undefined) return null;
  return found.rules === null
    ? notHeld(scheme, edition, found.effectiveFrom)
    : { ok: true, rules: found.rules };
};
