import type { SubmittedVersion } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import type { EveryRules } from "@/lib/domain/case/combined-rules";
import type { ConfirmedInterpretation } from "@/lib/domain/interpretation/interpretation-record";
import type { ReviewDetermination } from "@/lib/domain/review/determine-review";
import type { ApplicationReviewForm } from "@/lib/domain/review/review-form";
import type { Body } from "@/lib/domain/setting/body-setting";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

/** Everything the papers of one review say. */
export type ReviewPaper = Readonly<{
  head: CaseHead;
  body: Body;
  /** What the case as a whole goes by, and the edition of each of its schemes. */
  rules: SchemeRules;
  every: EveryRules;
  submitted: SubmittedVersion;
  form: ApplicationReviewForm;
  determination: ReviewDetermination;
  /** The readings the body has confirmed on the day of the papers. */
  confirmed: readonly ConfirmedInterpretation[];
}>;
