import type { PlainDate } from "@/rules/core/plain-date";
import { latestHeld, schemeHistories } from "@/rules/schemes/registry";
import { editionsListed } from "@/rules/schemes/scheme-editions";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { CalculatorRules, EditionChoice, EditionName } from "./edition-choice";

const calculatorRules = (rules: SchemeRules): CalculatorRules => ({
  manDays: rules.manDays,
  sampling: rules.sampling,
  clocks: rules.clocks,
  findings: rules.findings,
  validity: rules.validity,
  interpretations: rules.interpretations,
});

/** Every registered edition, scheme by scheme, the newest first. */
const editionChoices = (today: PlainDate): readonly EditionChoice[] =>
  schemeHistories.flatMap((history) =>
    editionsListed(history, today).map(({ title, document, edition, effectiveFrom, state }) => {
      const held = history.held.find((rules) => rules.edition === edition);
      return {
        scheme: history.scheme,
        edition,
        title: held?.title ?? title,
        document,
        effectiveFrom,
        state,
        rules: held === undefined ? null : calculatorRules(held),
      };
    }),
  );

/** The edition a new calculation begins with: the latest released one of the first scheme. */
const firstEdition = (): EditionName => {
  const [first] = schemeHistories;
  if (first === undefined) throw new RangeError("no scheme is registered");
  const { scheme, edition } = latestHeld(first);
  return { scheme, edition };
};

export type CalculatorStart = {
  readonly choices: readonly EditionChoice[];
  readonly first: EditionName;
  readonly today: PlainDate;
};

/**
 * What a page hands to the calculator: all editions with their data, and where a new calculation begins. The browser
 * gets the data and not the registry, which has every clause in it.
 */
export const calculatorStart = (today: PlainDate): CalculatorStart => ({
  choices: editionChoices(today),
  first: firstEdition(),
  today,
});
