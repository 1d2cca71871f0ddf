import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import { documentStore } from "@/lib/data/document-store";
import { nonconformityEffectStore } from "@/lib/data/nonconformity-effect-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { reviewStore } from "@/lib/data/review-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { nameIn, type NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import type { Body } from "@/lib/domain/setting/body-setting";
import { accepted, type Outcome } from "@/lib/domain/outcome";
import { documentHead, requireBody, subjectOf } from "../document/document-head";
import { subjectInForce } from "../document/subject-in-force";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { nonconformityReportModel } from "./nonconformity-report-model";

type Report = Readonly<{ head: CaseHead; body: Body; file: NonconformityFile }>;

/** 不符合项报告 as the nonconformity stands now; an earlier one of the same is superseded. */
export const issueNonconformityReport = async (
  context: Context,
  { head, body, file }: Report,
): Promise<string> => {
  const rules = rulesOfCase(head);
  const { content } = await applicationStore.submitted(context.db, head.id);
  const { criteria } = await reviewStore.accepted(context.db, head.id);
  const fileIds = file.answers.flatMap(({ evidenceFileIds }) => evidenceFileIds);
  const every = await nonconformityEffectStore.ofCases(context.db, [head.id]);
  return issueDocument(context, {
    caseId: head.id,
    kind: "nonconformity-report",
    subjectId: file.id,
    isForClient: true,
    model: nonconformityReportModel(
      {
        ...documentHead(body, {
          document: "nonconformity-report",
          number: file.number,
          issuedOn: context.today,
        }),
        subject: await subjectInForce(context, head.id, subjectOf(rules, content, criteria)),
        site: content.applicant.address,
        files: await storedFileStore.briefs(context.db, head.id, fileIds),
        effects: every.find(({ id }) => id === file.id)?.effects ?? [],
        auditor: nameIn(file.audit, file.raisedByPersonId),
        today: context.today,
      },
      rules,
      file,
    ),
  });
};

/** The client's word after the closing meeting belongs on the paper too; before it there is none to issue anew. */
export const reissueNonconformityReport = async (
  context: Context,
  head: CaseHead,
  nonconformityId: string,
): Promise<Outcome<string | null>> => {
  const papers = await documentStore.ofSubject(context.db, head.id, nonconformityId);
  if (papers.length === 0) return accepted(null);
  const body = await requireBody(context);
  if (!body.ok) return body;
  const file = await nonconformityStore.file(context.db, head.id, nonconformityId);
  return accepted(await issueNonconformityReport(context, { head, body: body.value, file }));
};
