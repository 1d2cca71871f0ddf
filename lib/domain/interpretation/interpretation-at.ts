import { schemeHistories } from "@/rules/schemes/registry";
import { interpretationSlug } from "./interpretation-address";
import type { InterpretationKey } from "./interpretation-record";

/** Every reading of every held edition, in the editions' order. */
export const everyInterpretation: readonly InterpretationKey[] = schemeHistories.flatMap(({ held }) =>
  held.flatMap(({ scheme, edition, interpretations }) =>
    interpretations.map(({ id }) => ({ scheme, edition, interpretation: id })),
  ),
);

/** The reading an address means; null where there is none. */
export const interpretationAt = (slug: string): InterpretationKey | null =>
  everyInterpretation.find((key) => interpretationSlug(key) === slug) ?? null;
