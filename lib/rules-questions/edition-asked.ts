import type { Refused } from "@/rules/core/answer";
import {
  editionInForce,
  editionNamed,
  latestEdition,
  schemeIds,
  type EditionFound,
} from "@/rules/schemes/registry";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { QuestionFault } from "./question-fault";
import { code, date, optional, required, text, type Fields } from "./read";

export const EDITION_KEYS = ["scheme", "edition", "on"] as const;

export type EditionAsked = {
  /** The scheme's latest edition: what a question to this scheme looks like. */
  readonly shape: SchemeRules;
  readonly found: EditionFound | Refused;
};

const named = (scheme: string, edition: string): EditionFound | Refused => {
  const found = editionNamed(scheme, edition);
  if (found === null) throw new QuestionFault("edition", `unknown code ${JSON.stringify(edition)}`);
  return found;
};

/** By name, by the day (`on`), or with neither the latest released edition. */
export const editionAsked = (fields: Fields): EditionAsked => {
  const scheme = required(fields, "scheme", "", code(schemeIds));
  const edition = optional(fields, "edition", "", text);
  const on = optional(fields, "on", "", date);
  const shape = latestEdition(scheme);
  if (edition !== null && on !== null)
    throw new QuestionFault("on", "is given instead of edition, not beside it");
  if (edition !== null) return { shape, found: named(scheme, edition) };
  return { shape, found: on === null ? { ok: true, rules: shape } : editionInForce(scheme, on) };
};
