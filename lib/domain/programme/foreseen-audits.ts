import { halfDays, type HalfDays, percent } from "@/rules/core/amount";
import { laterAudit } from "@/rules/man-days/later-audit";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { AuditKind } from "../audit/audit-kinds";

/** What the accepted review determined for one scheme, in half-days. */
export type SchemeReviewedDays = Readonly<{
  scheme: string;
  total: number;
  stage1: number;
  /** The initial audit without its combined coefficient; the total where there is none. */
  uncombined: number;
  /** Whole hundredths; null: not combined. */
  coefficient: number | null;
}>;

/** The same for every scheme of the case, the leading one first. */
export type ReviewedDays = readonly [SchemeReviewedDays, ...SchemeReviewedDays[]];

export type ForeseenAudit = Readonly<{ kind: AuditKind; position: number; determined: HalfDays }>;

const ofScheme = (
  { manDays }: SchemeRules,
  kind: "surveillance" | "recertification",
  { uncombined, coefficient }: SchemeReviewedDays,
): HalfDays =>
  laterAudit(manDays[kind], halfDays(uncombined), coefficient === null ? null : percent(coefficient / 100));

/** Days of a later audit by today's facts (5.4.3.2, 5.4.3.3), each scheme's by its own rule: 8 days give 3.0 and 5.5. */
export const laterHalfDays = (
  every: readonly SchemeRules[],
  kind: "surveillance" | "recertification",
  days: ReviewedDays,
): HalfDays =>
  halfDays(
    every.reduce((sum, rules) => {
      const own = days.find(({ scheme }) => scheme === rules.scheme);
      if (own === undefined) throw new RangeError(`The review determined nothing for ${rules.scheme}`);
      return sum + ofScheme(rules, kind, own);
    }, 0),
  );

/**
 * The five audits of three years in their order (6.1): the two stages by the review, stage 2 with the half-days that
 * settlements added to it (5.6.2 c), the later ones by the rules; of a combined audit the sum over its systems (11.1).
 */
export const foreseenAudits = (
  every: readonly SchemeRules[],
  days: ReviewedDays,
  settled = 0,
): readonly ForeseenAudit[] => {
  const surveillance = laterHalfDays(every, "surveillance", days);
  const stage1 = days.reduce((sum, one) => sum + one.stage1, 0);
  const total = days.reduce((sum, one) => sum + one.total, 0);
  return [
    { kind: "stage1", position: 1, determined: halfDays(stage1) },
    { kind: "stage2", position: 2, determined: halfDays(total - stage1 + settled) },
    { kind: "surveillance", position: 3, determined: surveillance },
    { kind: "surveillance", position: 4, determined: surveillance },
    { kind: "recertification", position: 5, determined: laterHalfDays(every, "recertification", days) },
  ];
};
