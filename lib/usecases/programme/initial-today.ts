import type { CaseHead } from "@/lib/data/case-store";
import { factBasisStore } from "@/lib/data/fact-basis-store";
import { factsStore } from "@/lib/data/facts-store";
import { programmeStore } from "@/lib/data/programme-store";
import { determineAnew, type ReviewChoices } from "@/lib/domain/audit/determine-anew";
import type { CaseFacts } from "@/lib/domain/audit/facts-file";
import { rulesOfCase, rulesOfScheme } from "@/lib/domain/case/rules-of-case";
import type { ReviewedDays, SchemeReviewedDays } from "@/lib/domain/programme/foreseen-audits";
import type { Context } from "../framework/context";

type Today = Readonly<{
  days: ReviewedDays;
  effectivePersonnel: number;
  /** What a team found since the review, and what the review chose beside it; null: the facts are as reviewed. */
  found: Readonly<{ facts: CaseFacts; choices: readonly ReviewChoices[] }> | null;
}>;

/**
 * What later audits rest on: an initial audit with today's facts and without a coefficient (5.4.3.2, 5.4.3.3). Today's
 * are those a team confirmed last and nobody has yet to settle (5.6.2 c), else those of the review. Where the rules
 * give no figure, a person determined the days of the initial audit at the settlement: what it was given stands.
 */
export const initialToday = async ({ db }: Pick<Context, "db">, head: CaseHead): Promise<Today> => {
  const { days, effectivePersonnel } = await programmeStore.acceptedReview(db, head.id);
  const found = await factsStore.lastSettled(db, head.id);
  if (found === null || found.isSame) return { days, effectivePersonnel, found: null };
  const choices = await factBasisStore.choices(db, head);
  const uncombined = choices.map((one) => ({ ...one, coefficient: null }));
  const determined = await factBasisStore.determinedHalfDays(db, head.id);
  const anewOf = (one: SchemeReviewedDays): SchemeReviewedDays => {
    const rules = rulesOfScheme(head, one.scheme);
    const anew = determineAnew([{ ...rules, sampling: rulesOfCase(head).sampling }], found, uncombined);
    const byRule = anew.ok ? anew.value.requiredHalfDays : null;
    // A person determined the days of all systems together: none of them is given less than it had.
    const byPerson = days.length === 1 ? Math.max(one.uncombined, determined) : one.uncombined;
    return { ...one, uncombined: byRule ?? byPerson };
  };
  const [leading, ...others] = days;
  return {
    days: [anewOf(leading), ...others.map(anewOf)],
    effectivePersonnel: found.effectivePersonnel,
    found: { facts: found, choices },
  };
};
