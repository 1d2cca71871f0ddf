import {
  editionOf,
  limitsHeld,
  readingsOf,
  withOperands,
  type AnyStep,
  type ExplainedFact,
  type ExplainedPart,
  type Explanation,
} from "@/lib/domain/explanation/explanation";
import type { FigureOf } from "@/lib/domain/explanation/figures.data";
import type { Notice } from "@/rules/core/answer";
import type { PlainDate } from "@/rules/core/plain-date";
import type { GroupSample } from "@/rules/sampling/sample";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

/** An answer of one edition. */
export type Part = Readonly<{
  rules: SchemeRules;
  steps: readonly AnyStep[];
  interpretations: readonly string[];
  warnings?: readonly Notice[];
}>;

type Told = Readonly<{
  value: number | string | null;
  parts: readonly Part[];
  together?: readonly AnyStep[];
  facts: readonly ExplainedFact[];
  groups?: readonly GroupSample[];
  determinedOn?: PlainDate | null;
  counts?: Explanation["counts"];
}>;

/** A fact chosen for one system is none of another's. */
const isOf =
  ({ scheme }: SchemeRules) =>
  (fact: ExplainedFact): boolean =>
    fact.scheme === undefined || fact.scheme === scheme;

const partOf = (
  { rules, steps, interpretations, warnings = [] }: Part,
  facts: readonly ExplainedFact[],
): ExplainedPart => ({
  edition: editionOf(rules),
  steps: withOperands(steps, facts.filter(isOf(rules))),
  limits: limitsHeld(steps),
  warnings,
  interpretations: readingsOf(rules, interpretations),
});

/** An explanation from answers of the rules: their steps with what they are made of, and the limits they were held against. */
export const explained = (figure: FigureOf, told: Told): Explanation => {
  const { parts, together = [], facts } = told;
  const [only] = parts;
  return {
    ...figure,
    value: told.value,
    parts: parts.map((part) => partOf(part, facts)),
    together: withOperands(together, facts, parts.length === 1 ? only?.steps : []),
    groups: told.groups ?? [],
    determinedOn: told.determinedOn ?? null,
    facts,
    counts: told.counts ?? null,
  };
};
