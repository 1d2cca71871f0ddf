import {
  subtract,
  toCoefficient,
  toDays,
  toHundredths,
  type HalfDays,
  type Hundredths,
} from "../core/amount";
import { notice, ok, refused, type Answer, type Notice } from "../core/answer";
import { exact, isLess, share } from "../core/rounding";
import type { ManDaysRules } from "./man-days-rules";

export type OnSiteFacts = {
  readonly total: HalfDays;
  readonly stage1: Hundredths;
  readonly stage1OnSite: boolean;
};

/** On site under its share of the total, stage 1 counting when it is held there: 0.5 off site + 1.5 is 75 %. */
export const onSiteWarnings = (rule: ManDaysRules["onSiteShare"], facts: OnSiteFacts): readonly Notice[] => {
  const total = toHundredths(facts.total);
  const onSite = facts.stage1OnSite ? total : subtract(total, facts.stage1);
  if (!isLess(exact(onSite), share(exact(total), rule.least))) return [];
  const numbers = { onSite: toDays(onSite), total: toDays(total), least: toCoefficient(rule.least) };
  return [notice("on-site-share-low", rule.clause, numbers)];
};

/** Issuing a plan with too little time on site: refused where the edition says so, else warned about. */
export const planOnSiteShare = (rule: ManDaysRules["onSiteShare"], facts: OnSiteFacts): Answer<object> => {
  const warnings = onSiteWarnings(rule, facts);
  return rule.blocksPlan && warnings.length > 0 ? refused(warnings) : ok({}, { warnings });
};
