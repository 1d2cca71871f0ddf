import { caseStore } from "@/lib/data/case-store";
import { reportReviewStore } from "@/lib/data/report-review-store";
import { can } from "@/lib/domain/access/can";
import { moveCase } from "@/lib/domain/case/move-case";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { reportReviewForm, reviewOutcome } from "@/lib/domain/decision/report-review-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { competenceRefusals } from "../decision/competence-refusals";
import { requireBody } from "../document/document-head";
import { defineUseCase } from "../framework/define-use-case";
import { issueReportReviewRecord } from "./report-review-record";

const ACTIONS = { passed: "pass-report", returned: "return-report" } as const;

/** 认证复核 (5.9.1): somebody who neither audited nor let the application in passes or returns the report. */
export const recordReportReview = defineUseCase({
  name: "report-review.record",
  permission: "report:review",
  method: "POST",
  path: "/cases/{caseId}/report-reviews",
  input: reportReviewForm,
  async run(context, form) {
    const { db, today, actor } = context;
    const head = await caseStore.lock(db, form.caseId);
    const outcome = reviewOutcome(form);
    const stage = moveCase(head.stage, ACTIONS[outcome]);
    if (!stage.ok) return stage;
    const duty = can(actor, "report-review", await caseStore.duties(db, head.id));
    if (!duty.ok) return duty;
    const report = await reportReviewStore.signedReport(db, head.id);
    const refusals = [
      ...(await competenceRefusals(context, head, "report-reviewer")),
      ...(report === null
        ? [{ code: "report-not-signed", clause: rulesOfCase(head).decision.enough.clause }]
        : []),
    ];
    if (report === null || refusals.length > 0) return refused(...refusals);
    const body = await requireBody(context);
    if (!body.ok) return body;
    const id = await reportReviewStore.create(db, form, {
      personId: actor.personId ?? "",
      today,
      now: context.now,
    });
    if (outcome === "returned") await reportReviewStore.saveReturned(db, report);
    else await reportReviewStore.savePassed(db, report);
    await caseStore.saveStage(db, head, stage.value, today);
    context.changed("report-review.recorded", {
      caseId: head.id,
      kind: "report-review",
      id,
      before: { stage: head.stage },
      after: { outcome, stage: stage.value },
    });
    await issueReportReviewRecord(context, { head, body: body.value, form, id, auditId: report.auditId });
    return accepted({ id, outcome, stage: stage.value });
  },
});
