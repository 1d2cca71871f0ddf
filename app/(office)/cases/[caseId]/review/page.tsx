import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { manDaysAnswer, samplingAnswer } from "@/components/review/determination";
import { CaseFigures } from "@/components/review/case-figures";
import { RecordTakeOver } from "@/components/review/record-take-over";
import { thingsToCheck } from "@/components/review/things-to-check";
import { isReviewDraft } from "@/components/review/review-draft";
import { SubmittedSummary } from "@/components/review/submitted-summary";
import { ReviewChecked } from "@/components/review/review-checked";
import { ReviewForm } from "@/components/review/review-form";
import { ReviewHistory } from "@/components/review/review-history";
import { EmptyState } from "@/components/ui/empty-state";
import { PaperList } from "@/components/document/paper-list";
import { Section } from "@/components/ui/section";
import { RefusalList } from "@/components/workflow/refusal-list";
import { read } from "@/lib/http/read";
import { say } from "@/lib/i18n/say";
import { readDraft } from "@/lib/usecases/draft/queries/read-draft";
import { readReview } from "@/lib/usecases/review/queries/read-review";
import { caseTitle } from "../case-title";

export const generateMetadata = caseTitle("review.title");

export default async function ReviewPage({ params }: Readonly<{ params: Promise<{ caseId: string }> }>) {
  const review = await read(readReview, { caseId: (await params).caseId });
  const t = await getTranslations();
  const { submitted, schemes } = review;
  const manDays = z.array(manDaysAnswer).safeParse(review.accepted?.manDays);
  const sampling = samplingAnswer.safeParse(review.accepted?.sampling);
  if (submitted === null) return <EmptyState title={t("review.waiting")} />;
  const draft = review.mayReview
    ? await read(readDraft, {
        form: "application-review",
        objectId: review.caseId,
        version: submitted.number,
      })
    : null;
  return (
    <>
      <SubmittedSummary caseId={review.caseId} submitted={submitted} />
      {review.takeOver !== null && <RecordTakeOver {...review.takeOver} />}
      {review.blocked.length > 0 && (
        <div className="mb-6">
          <RefusalList refusals={review.blocked} />
        </div>
      )}
      {manDays.success && sampling.success && !review.mayReview && (
        <Section title={t("review.determination")}>
          <CaseFigures
            caseId={review.caseId}
            schemes={schemes}
            days={manDays.data}
            sampling={sampling.data}
          />
        </Section>
      )}
      {review.accepted !== null && !review.mayReview && (
        <ReviewChecked things={thingsToCheck(submitted, t)} accepted={review.accepted} />
      )}
      {review.mayReview && (
        <ReviewForm
          key={submitted.number}
          caseId={review.caseId}
          versionNumber={submitted.number}
          content={submitted.content}
          schemes={schemes}
          criteria={review.criteria}
          things={thingsToCheck(submitted, t)}
          mayBeSampled={
            submitted.mayBeSampled || !submitted.content.sites.some((site) => site.kind !== "central")
          }
          today={review.today}
          judged={review.judged}
          draft={draft !== null && isReviewDraft(draft.content) ? draft.content : null}
          blockedBy={review.blocked.map((refusal) => say(t, "refusals", refusal))}
        />
      )}
      <div className="mt-10">
        <ReviewHistory entries={review.history} />
        <PaperList title={t("review.papers")} papers={review.papers} />
      </div>
    </>
  );
}
