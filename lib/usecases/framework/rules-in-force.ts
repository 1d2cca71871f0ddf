import type { EveryRules } from "@/lib/domain/case/combined-rules";
import { refused, accepted, type Outcome } from "@/lib/domain/outcome";
import { combinedRules, type CaseRules } from "@/lib/domain/case/combined-rules";
import { schemesOfCase, type CaseBound, type SchemeBound } from "@/lib/domain/case/rules-of-case";
import type { PlainDate } from "@/rules/core/plain-date";
import { editionInForce, editionNamed } from "@/rules/schemes/registry";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { fromNotices } from "@/lib/domain/rule-refusal";

/** The edition of a scheme in force on a day, or why there is none to compute with. */
export const rulesInForce = (scheme: string, on: PlainDate): Outcome<SchemeRules> => {
  const found = editionInForce(scheme, on);
  return found.ok ? accepted(found.rules) : refused(...fromNotices(found.refusals));
};

/** Of each scheme of a case the edition it was accepted under; before that the one in force today. Leading one first. */
export const everyBoundOrInForce = (head: CaseBound, today: PlainDate): Outcome<EveryRules> => {
  const [leading, ...others] = schemesOfCase(head).map((bound) => boundOrInForce(bound, today));
  if (leading === undefined) throw new RangeError("A case without a scheme");
  const refusals = [leading, ...others].flatMap((one) => (one.ok ? [] : one.refusals));
  if (!leading.ok || refusals.length > 0) return refused(...refusals);
  return accepted([leading.value, ...others.flatMap((one) => (one.ok ? [one.value] : []))]);
};

/** Of each scheme of a case the edition in force on a day, whatever it was accepted under before. */
export const everyInForce = (head: CaseBound, on: PlainDate): Outcome<EveryRules> =>
  everyBoundOrInForce(
    { ...head, edition: null, combined: head.combined.map(({ scheme }) => ({ scheme, edition: null })) },
    on,
  );

/** What the case as a whole goes by: the edition it was accepted under, before that the one in force today. */
export const rulesBoundOrInForce = (head: CaseBound, today: PlainDate): Outcome<CaseRules> => {
  const every = everyBoundOrInForce(head, today);
  return every.ok ? accepted(combinedRules(every.value)) : every;
};

const boundOrInForce = ({ scheme, edition }: SchemeBound, today: PlainDate): Outcome<SchemeRules> => {
  if (edition === null) return rulesInForce(scheme, today);
  const found = editionNamed(scheme, edition);
  if (found === null) throw new RangeError(`No edition ${edition} of ${scheme}`);
  return found.ok ? accepted(found.rules) : refused(...fromNotices(found.refusals));
};
