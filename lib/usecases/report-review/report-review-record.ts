import { z } from "zod";
import type { CaseHead } from "@/lib/data/case-store";
import { documentStore } from "@/lib/data/document-store";
import { NotFoundError } from "@/lib/data/errors";
import { reviewOutcome, type ReportReviewForm } from "@/lib/domain/decision/report-review-form";
import type { Body } from "@/lib/domain/setting/body-setting";
import { stage2ReportSchema } from "@/lib/documents/stage2-report/model";
import { word } from "@/lib/i18n/say";
import { translatorFor } from "@/lib/i18n/translator";
import { documentHead } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";

type Reviewed = Readonly<{ head: CaseHead; body: Body; form: ReportReviewForm; id: string; auditId: string }>;

/** What the record tells of the report, read from the very paper that was reviewed. */
const reviewedPaper = stage2ReportSchema.pick({ subject: true, stage: true, team: true, leader: true });

const signedPart = z.object({ name: z.string(), signedOn: z.string() });

/** The record of a review as it was given, passed or returned; each review keeps its own (5.9.1). */
export const issueReportReviewRecord = async (context: Context, reviewed: Reviewed): Promise<void> => {
  const { head, body, form, id, auditId } = reviewed;
  const { db, today, actor } = context;
  const sentences = await translatorFor("zh-CN");
  const paper = await documentStore.standing(db, head.id, "stage2-report", auditId);
  if (paper === null) throw new NotFoundError("document");
  const { subject, stage, team, leader } = reviewedPaper.parse(paper.model);
  const { name, signedOn } = signedPart.parse(leader);
  await issueDocument(context, {
    caseId: head.id,
    kind: "report-review-record",
    model: {
      ...documentHead(body, { document: "report-review-record", number: head.number, issuedOn: today }),
      ...{ subject, stage, team: team.map((member) => member.name) },
      report: { signedBy: name, signedOn, sha256: paper.modelSha256 },
      sections: form.sections.map(({ section, verdict, note }) => ({
        section: word(sentences, "section", section),
        passes: verdict === "passed",
        remark: note,
      })),
      outcome: reviewOutcome(form),
      remark: form.note,
      reviewer: { name: actor.name, signedOn: today },
    },
    subjectId: id,
    isForClient: false,
  });
};
