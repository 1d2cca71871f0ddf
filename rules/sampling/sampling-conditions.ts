import { checked, notice, type Answer } from "../core/answer";
import type { SamplingRules } from "./sampling-rules";

/** Whether sites may be sampled at all (5.4.5.2.1): each condition that does not hold is a refusal. */
export const samplingConditions = (rules: SamplingRules, holding: readonly string[]): Answer<object> =>
  checked(
    rules.conditions.codes
      .filter((condition) => !holding.includes(condition))
      .map((condition) => notice("sampling-condition-fails", rules.conditions.clause, { condition })),
  );
