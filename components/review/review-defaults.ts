import type { DefaultValues } from "react-hook-form";
import type { z } from "zod";
import type { CheckedThing } from "@/components/review/check-fields";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import type { ComplexityAsked } from "@/rules/man-days/complexity-asked";
import type { ReviewChoices } from "@/lib/domain/review/review-choices";
import type { applicationReviewForm } from "@/lib/domain/review/review-form";

/** What an acceptance put on record before the review was opened again. */
export type JudgedBefore = ReviewChoices &
  Readonly<{
    checks: readonly Readonly<{ subject: string; source: string; checkedOn: string | null; note: string }>[];
    professionalCodes: readonly string[];
    lawsAndStandards: string;
    coefficientReason: string;
  }>;

type From = Readonly<{
  caseId: string;
  versionNumber: number;
  content: ApplicationContent;
  criteria: readonly Readonly<{ id: string; isAlways: boolean }>[];
  things: readonly CheckedThing[];
  /** What the edition asks of how complex the case is; nothing else is carried over. */
  complexity: ComplexityAsked;
  judged: JudgedBefore | null;
  today: string;
}>;

/** The form as it opens: what was judged before stands in it again, but every verdict is given anew. */
export const reviewDefaults = (from: From): DefaultValues<z.input<typeof applicationReviewForm>> => {
  const { caseId, versionNumber, content, criteria, things, judged, today, complexity } = from;
  const always = criteria.filter((one) => one.isAlways).map((one) => one.id);
  const before = new Map(judged?.checks.map((check) => [check.subject, check]));
  return {
    caseId,
    applicationVersion: versionNumber,
    reasons: "",
    supplementDueOn: null,
    checks: things.map(({ subject }) => ({
      subject,
      source: before.get(subject)?.source ?? "",
      checkedOn: before.get(subject)?.checkedOn ?? today,
      note: before.get(subject)?.note ?? "",
    })),
    criteria: [...new Set([...always, ...content.criteria])],
    professionalCodes: [...(judged?.professionalCodes ?? [])],
    lawsAndStandards: judged?.lawsAndStandards ?? "",
    coefficientReason: judged?.coefficientReason ?? "",
    complexity: (judged?.complexity ?? content.complexity).filter((code) => complexity.codes.includes(code)),
    adjustments: [...(judged?.adjustments ?? [])],
    siteDays: judged?.siteDays ?? null,
    coefficient: judged?.coefficient ?? null,
    stage1OnSite: judged?.stage1OnSite ?? false,
  };
};
