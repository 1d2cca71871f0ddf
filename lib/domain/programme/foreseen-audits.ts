import { halfDays, type HalfDays, percent } from "@/rules/core/amount";
import { laterAudit } from "@/rules/man-days/later-audit";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { AuditKind } from "../audit/audit-kinds";

/** What the accepted review determined, in half-days. */
export type ReviewedDays = Readonly<{
  total: number;
  stage1: number;
  /** The initial audit without its combined coefficient; the total where there is none. */
  uncombined: number;
  /** Whole hundredths; null: not combined. */
  coefficient: number | null;
}>;

export type ForeseenAudit = Readonly<{ kind: AuditKind; position: number; determined: HalfDays }>;

/** Days of a later audit by today's facts (5.4.3.2, 5.4.3.3): 8 days give 3.0 and 5.5. */
export const laterHalfDays = (
  rules: SchemeRules,
  kind: "surveillance" | "recertification",
  days: ReviewedDays,
): HalfDays =>
  laterAudit(
    rules.manDays[kind],
    halfDays(days.uncombined),
    days.coefficient === null ? null : percent(days.coefficient / 100),
  );

/**
 * The five audits of three years in their order (6.1): the two stages by the review, stage 2 with the half-days that
 * settlements added to it (5.6.2 c), the later ones by the rules.
 */
export const foreseenAudits = (
  rules: SchemeRules,
  days: ReviewedDays,
  settled = 0,
): readonly ForeseenAudit[] => {
  const surveillance = laterHalfDays(rules, "surveillance", days);
  return [
    { kind: "stage1", position: 1, determined: halfDays(days.stage1) },
    { kind: "stage2", position: 2, determined: halfDays(days.total - days.stage1 + settled) },
    { kind: "surveillance", position: 3, determined: surveillance },
    { kind: "surveillance", position: 4, determined: surveillance },
    { kind: "recertification", position: 5, determined: laterHalfDays(rules, "recertification", days) },
  ];
};
