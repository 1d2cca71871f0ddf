import { useTranslations } from "next-intl";
import type { DecisionPageFacts, ReviewFacts } from "@/components/decision/decision-facts";
import { ReportReviewForm } from "@/components/decision/report-review-form";
import { DataTable } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { RefusalList } from "@/components/workflow/refusal-list";
import { say, word } from "@/lib/i18n/say";

/** Reviews of the report so far, and the form of the next one. */
export function ReviewSection({ caseId, facts }: Readonly<{ caseId: string; facts: DecisionPageFacts }>) {
  const t = useTranslations("decision.page");
  const tr = useTranslations();
  const { reviews, reviewRefusals, stage } = facts;
  return (
    <Section title={t("review")}>
      {reviews.length === 0 && <p className="mb-3 text-muted">{t("notReviewed")}</p>}
      {reviews.map((review) => (
        <Review key={review.id} review={review} />
      ))}
      {stage === "report-review" && reviewRefusals === null && <p>{t("reviewNotYours")}</p>}
      {reviewRefusals !== null && (
        <>
          <p className="mb-4 max-w-[70ch] text-muted">{t("reviewWhy")}</p>
          <div className="mb-4">
            <RefusalList refusals={reviewRefusals} />
          </div>
          <ReportReviewForm
            caseId={caseId}
            blockedBy={reviewRefusals.map((refusal) => say(tr, "refusals", refusal))}
          />
        </>
      )}
    </Section>
  );
}

const verdictOf = (verdict: string) => (verdict === "passed" ? ("passed" as const) : ("returned" as const));

function Verdict({ verdict }: Readonly<{ verdict: string }>) {
  const t = useTranslations("decision.verdicts");
  const given = verdictOf(verdict);
  return <Status tone={given === "passed" ? "ok" : "bad"}>{t(given)}</Status>;
}

function Review({ review }: Readonly<{ review: ReviewFacts }>) {
  const t = useTranslations("decision");
  const words = useTranslations();
  return (
    <div className="mb-5">
      <p className="mb-2 flex flex-wrap gap-x-4">
        <Verdict verdict={review.outcome} />
        <span>{review.reviewer}</span>
        <PlainDay date={review.reviewedOn} />
        {review.note !== "" && <span className="text-muted">{review.note}</span>}
      </p>
      <DataTable
        caption={t("page.review")}
        density="compact"
        rows={review.sections}
        rowKey={(section) => section.section}
        columns={[
          {
            key: "section",
            header: t("page.section"),
            cell: ({ section }) => word(words, "section", section),
          },
          {
            key: "verdict",
            header: t("page.verdict"),
            tight: true,
            cell: ({ verdict }) => <Verdict verdict={verdict} />,
          },
          { key: "note", header: t("page.note"), cell: ({ note }) => note },
        ]}
      />
    </div>
  );
}
