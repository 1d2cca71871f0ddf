import type { DefaultValues } from "react-hook-form";
import type { z } from "zod";
import type { CheckedThing } from "@/components/review/check-fields";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import type { ComplexityAsked } from "@/rules/man-days/complexity-asked";
import type { ReviewChoices, SchemeChoices } from "@/lib/domain/review/review-choices";
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
  /** Every scheme of the case, the leading one first, and what its edition asks of how complex the case is. */
  schemes: readonly Readonly<{ scheme: string; complexity: ComplexityAsked }>[];
  judged: JudgedBefore | null;
  today: string;
}>;

/** Nothing is carried over that the edition does not ask for. */
const choicesOf = (
  from: Partial<SchemeChoices> & Pick<SchemeChoices, "complexity">,
  asked: ComplexityAsked | undefined,
) => ({
  complexity: from.complexity.filter((code) => asked?.codes.includes(code)),
  adjustments: [...(from.adjustments ?? [])],
  siteDays: from.siteDays ?? null,
  sites: [...(from.sites ?? [])],
});

/** The form as it opens: what was judged before stands in it again, but every verdict is given anew. */
export const reviewDefaults = (from: From): DefaultValues<z.input<typeof applicationReviewForm>> => {
  const { caseId, versionNumber, content, criteria, things, judged, today } = from;
  const [leading, ...combined] = from.schemes;
  const applied = { complexity: content.complexity };
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
    ...choicesOf(judged ?? applied, leading?.complexity),
    combined: combined.map(({ scheme, complexity }) => ({
      scheme,
      ...choicesOf(judged?.combined.find((one) => one.scheme === scheme) ?? applied, complexity),
    })),
    coefficient: judged?.coefficient ?? null,
    stage1OnSite: judged?.stage1OnSite ?? false,
  };
};
