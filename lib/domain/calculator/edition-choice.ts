import type { EditionState } from "@/rules/schemes/scheme-editions";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

/** What of an edition the calculator computes with: data only, so that a page can hand it to the browser. */
export type CalculatorRules = Pick<
  SchemeRules,
  "manDays" | "sampling" | "clocks" | "findings" | "validity" | "interpretations"
>;

/** An edition that can be asked, and how it stands today; of one known by its day only there are no rules. */
export type EditionChoice = Pick<SchemeRules, "scheme" | "edition" | "title" | "effectiveFrom"> & {
  readonly document: string;
  readonly state: EditionState;
  readonly rules: CalculatorRules | null;
};

export type EditionName = Pick<EditionChoice, "scheme" | "edition">;

export const choiceOf = (
  choices: readonly EditionChoice[],
  { scheme, edition }: EditionName,
): EditionChoice | null =>
  choices.find((choice) => choice.scheme === scheme && choice.edition === edition) ?? null;

/** The chosen edition, or the first one where the choice names none. */
export const chosenEdition = (
  choices: readonly EditionChoice[],
  named: EditionName,
  first: EditionName,
): EditionChoice => {
  const chosen = choiceOf(choices, named) ?? choiceOf(choices, first);
  if (chosen === null) throw new RangeError(`no edition ${first.edition} of ${first.scheme}`);
  return chosen;
};
