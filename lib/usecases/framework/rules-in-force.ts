import { refused, accepted, type Outcome } from "@/lib/domain/outcome";
import type { PlainDate } from "@/rules/core/plain-date";
import { editionInForce, editionNamed } from "@/rules/schemes/registry";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { fromNotices } from "@/lib/domain/rule-refusal";

/** The edition of a scheme in force on a day, or why there is none to compute with. */
export const rulesInForce = (scheme: string, on: PlainDate): Outcome<SchemeRules> => {
  const found = editionInForce(scheme, on);
  return found.ok ? accepted(found.rules) : refused(...fromNotices(found.refusals));
};

/** The edition a case is bound to since its acceptance; before that the one in force today. */
export const rulesBoundOrInForce = (
  head: Readonly<{ scheme: string; edition: string | null }>,
  today: PlainDate,
): Outcome<SchemeRules> => {
  if (head.edition === null) return rulesInForce(head.scheme, today);
  const found = editionNamed(head.scheme, head.edition);
  if (found === null) throw new RangeError(`No edition ${head.edition} of ${head.scheme}`);
  return found.ok ? accepted(found.rules) : refused(...fromNotices(found.refusals));
};
