import type { EditionDraft } from "@/lib/domain/edition/edition-draft";
import { figuresOf } from "@/lib/domain/edition/edition-figures";
import { tablesOf } from "@/lib/domain/edition/edition-tables";
import { editionNamed, schemeHistory } from "@/rules/schemes/registry";
import { valuesOf } from "@/rules/schemes/edition-values";
import type { SchemeHistory, SchemeRules } from "@/rules/schemes/scheme-rules";
import { editionHash } from "./edition-hash";

/** The scheme of a draft and the released edition it was made from. Missing is a fault of ours: both never go. */
export const parentOf = ({
  scheme,
  parentEdition,
}: Pick<EditionDraft, "scheme" | "parentEdition">): Readonly<{
  history: SchemeHistory;
  rules: SchemeRules;
}> => {
  const history = schemeHistory(scheme);
  const found = history === null ? null : editionNamed(scheme, parentEdition);
  if (history === null || found?.ok !== true)
    throw new RangeError(`no edition ${parentEdition} of ${scheme}`);
  return { history, rules: found.rules };
};

/** What the form of a draft holds. */
export const formContent = ({ edition, effectiveFrom, note, values }: EditionDraft) => ({
  ...{ edition, effectiveFrom, note },
  figures: figuresOf(values).map(({ path, value, over }) => ({ path, value, over })),
  tables: tablesOf(values).map(({ path, rows }) => ({ path, rows })),
});

/**
 * Whether the software holds the edition of a draft: not yet; with the very values of the draft; or one of its name with
 * others.
 */
export type InCode = "no" | "same" | "other";

export const inCode = ({ scheme, edition, values }: EditionDraft): InCode => {
  const found = editionNamed(scheme, edition);
  if (found === null) return "no";
  return found.ok && editionHash(valuesOf(found.rules)) === editionHash(values) ? "same" : "other";
};
