import { checked, notice, type Answer } from "../core/answer";
import type { StageRules } from "./stage-rules";

/** Stage 1 off site needs all four conditions (5.4.1); every one that does not hold is a refusal. */
export const offSiteStage1 = (rules: StageRules, holding: readonly string[]): Answer<object> =>
  checked(
    rules.offSite.conditions
      .filter((condition) => !holding.includes(condition))
      .map((condition) => notice("off-site-condition-fails", rules.offSite.clause, { condition })),
    { interpretations: rules.interpretations },
  );
