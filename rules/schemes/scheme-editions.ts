import type { PlainDate } from "../core/plain-date";
import type { Said } from "./clause-text";
import { editionInForce, latestEdition, schemeHistory, schemeIds } from "./registry";

export type EditionState = "in-force" | "earlier" | "later" | "unheld";

export type EditionListed = {
  readonly title: Said;
  readonly document: string;
  readonly edition: string;
  readonly effectiveFrom: PlainDate;
  readonly state: EditionState;
};

const editionsOf = (scheme: string, today: PlainDate): readonly EditionListed[] => {
  const { title, documentNumber: document } = latestEdition(scheme);
  const inForce = editionInForce(scheme, today);
  const current = inForce.ok ? inForce.rules.edition : null;
  const history = schemeHistory(scheme);
  const stateOf = (edition: string, from: PlainDate): EditionState => {
    if (edition === current) return "in-force";
    return from > today ? "later" : "earlier";
  };
  const unheld = (history?.unheld ?? []).map((each) => ({ ...each, state: "unheld" as const }));
  const held = (history?.held ?? []).map(({ edition, effectiveFrom }) => ({
    edition,
    effectiveFrom,
    state: stateOf(edition, effectiveFrom),
  }));
  return [...unheld, ...held]
    .toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? 1 : -1))
    .map((each) => ({ ...each, title, document }));
};

/** Every edition known of every scheme, the newest first, and how it stands on a day. */
export const schemeEditions = (today: PlainDate): readonly EditionListed[] =>
  schemeIds.flatMap((scheme) => editionsOf(scheme, today));
