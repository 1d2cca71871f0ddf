import { applicationStore } from "@/lib/data/application-store";
import { caseSiteStore } from "@/lib/data/case-site-store";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { clientRecordStore } from "@/lib/data/client-record-store";
import { competenceStore } from "@/lib/data/competence-store";
import { reviewStore } from "@/lib/data/review-store";
import { can } from "@/lib/domain/access/can";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import { combinedRules } from "@/lib/domain/case/combined-rules";
import { moveCase } from "@/lib/domain/case/move-case";
import { accepted, refused } from "@/lib/domain/outcome";
import { acceptedSites } from "@/lib/domain/review/accepted-sites";
import { assessReview } from "@/lib/domain/review/assess-review";
import { applicationReviewForm } from "@/lib/domain/review/review-form";
import { type PlainDate, shanghaiDate } from "@/rules/core/plain-date";
import { creditCodeRefusals } from "../application/credit-code-refusals";
import { requireBody } from "../document/document-head";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";
import { everyInForce } from "../framework/rules-in-force";
import { confirmedInterpretations } from "../interpretation/confirmed-interpretations";
import type { ReviewPaper } from "./review-paper";
import { issueReviewPapers } from "./review-papers";
import { takeOverApplicant } from "./take-over-applicant";

const ACTIONS = { accept: "accept-application", supplement: "ask-for-more", refuse: "end" } as const;

/** Accept, ask for more, or refuse (5.3.2): judged by the edition in force today, the rules' answers frozen. */
export const reviewApplication = defineUseCase({
  name: "application.review",
  permission: "application:review",
  method: "POST",
  path: "/cases/{caseId}/reviews",
  input: applicationReviewForm,
  async run(context, form) {
    const { db, today, actor } = context;
    const head = await caseStore.lock(db, form.caseId);
    // Ending is possible from many stages; a review of any outcome only from its own.
    const ownStage = moveCase(head.stage, "accept-application");
    if (!ownStage.ok) return ownStage;
    const stage = moveCase(head.stage, ACTIONS[form.outcome]);
    if (!stage.ok) return stage;
    const duty = can(actor, "application-review", await caseStore.duties(db, head.id));
    if (!duty.ok) return duty;
    const every = everyInForce(head, today);
    if (!every.ok) return every;
    const rules = combinedRules(every.value);
    const body = await requireBody(context);
    if (!body.ok) return body;
    const submitted = await applicationStore.submitted(db, head.id);
    const review = assessReview(
      {
        content: submitted.content,
        versionNumber: submitted.number,
        competence: await competenceStore.ofPerson(db, actor.personId),
        ...{ rules, every: every.value },
        receivedOn: await firstReceivedOn(context, head),
        today,
      },
      form,
    );
    const taken = form.outcome === "accept" ? await takenCode(context, head, submitted.content) : [];
    if (!review.ok) return refused(...review.refusals, ...taken);
    if (taken.length > 0) return refused(...taken);
    const { scope, scopeEn } = submitted.content;
    const reviewId = await reviewStore.create(db, head.id, {
      ...{ form, leading: head.scheme },
      determination: review.value,
      scope: { scope, scopeEn },
      reviewerPersonId: actor.personId ?? "",
      today,
      now: context.now,
    });
    const paper: ReviewPaper = {
      head,
      form,
      submitted,
      body: body.value,
      rules,
      every: every.value,
      determination: review.value,
      confirmed: await confirmedInterpretations(context),
    };
    await FOLLOW[form.outcome](context, head, paper);
    context.changed("application.reviewed", {
      caseId: head.id,
      kind: "application-review",
      id: reviewId,
      after: {
        outcome: form.outcome,
        version: submitted.number,
        editions: every.value.map(({ scheme, edition }) => `${scheme} ${edition}`),
      },
    });
    await issueReviewPapers(context, paper);
    return accepted({ id: reviewId, stage: stage.value });
  },
});

/** The day the first version came in; later ones answer what was asked for. */
const firstReceivedOn = async ({ db, today }: Context, head: CaseHead): Promise<PlainDate> => {
  const first = (await applicationStore.versions(db, head.id)).at(-1);
  return first === undefined ? today : shanghaiDate(Date.parse(first.submittedAt));
};

/** Held until the commit: the code asked about is the code that acceptance puts on record. */
const takenCode = async (context: Context, head: CaseHead, { applicant }: ApplicationContent) => {
  await clientRecordStore.holdCreditCode(context.db, applicant);
  return creditCodeRefusals(context, head, applicant);
};

type Follow = (context: Context, head: CaseHead, paper: ReviewPaper) => Promise<void>;

/** What each outcome does to the case. */
const FOLLOW: Readonly<Record<"accept" | "supplement" | "refuse", Follow>> = {
  async accept(context, head, { every, submitted, determination }) {
    const { db, today } = context;
    await takeOverApplicant(context, head, submitted.content.applicant);
    await caseStore.saveEditions(db, head.id, every);
    await caseSiteStore.replace(db, head.id, acceptedSites(submitted.content, determination.sampling));
    await caseStore.saveStage(db, head, "contract", today);
  },
  async supplement({ db, today }, head) {
    const application = await applicationStore.forCase(db, head.id);
    await applicationStore.saveReopened(db, application.id);
    await caseStore.saveStage(db, head, "application", today);
  },
  async refuse({ db, today }, head, { form }) {
    await caseStore.saveEnd(db, head, {
      ending: "application-refused",
      reason: form.reasons,
      clause: "5.3.2",
      today,
    });
  },
};
