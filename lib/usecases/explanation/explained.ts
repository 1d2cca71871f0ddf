import {
  editionOf,
  limitsHeld,
  readingsOf,
  withOperands,
  type AnyStep,
  type ExplainedFact,
  type Explanation,
} from "@/lib/domain/explanation/explanation";
import type { FigureOf } from "@/lib/domain/explanation/figures.data";
import type { Notice } from "@/rules/core/answer";
import type { PlainDate } from "@/rules/core/plain-date";
import type { GroupSample } from "@/rules/sampling/sample";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

type Told = Readonly<{
  rules: SchemeRules;
  value: number | string | null;
  steps: readonly AnyStep[];
  interpretations: readonly string[];
  facts: readonly ExplainedFact[];
  warnings?: readonly Notice[];
  groups?: readonly GroupSample[];
  determinedOn?: PlainDate | null;
  counts?: Explanation["counts"];
}>;

/** An explanation from an answer of the rules: its steps with what they are made of, and the limits it was held against. */
export const explained = (figure: FigureOf, told: Told): Explanation => {
  const { rules, steps, interpretations, facts } = told;
  return {
    ...figure,
    value: told.value,
    steps: withOperands(steps, facts),
    limits: limitsHeld(steps),
    groups: told.groups ?? [],
    warnings: told.warnings ?? [],
    interpretations: readingsOf(rules, interpretations),
    edition: editionOf(rules),
    determinedOn: told.determinedOn ?? null,
    facts,
    counts: told.counts ?? null,
  };
};
