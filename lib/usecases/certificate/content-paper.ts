import { calendarStore } from "@/lib/data/calendar-store";
import type { Db } from "@/lib/data/db";
import { decisionStore } from "@/lib/data/decision-store";
import type { CaseHead } from "@/lib/data/case-store";
import type { CertificateContent } from "@/lib/domain/certificate/certificate-content";
import { everyRulesOfCase, rulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { Body } from "@/lib/domain/setting/body-setting";
import { addWorkingDays } from "@/rules/calendar/working-days";
import type { PlainDate } from "@/rules/core/plain-date";
import { documentHead } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { certificateSubject, printedSites } from "./certificate-subject";
import { certificatesMeant } from "./certificates-meant";

/** Asked of the client by the body's own custom; no clause sets a day. */
const WORKING_DAYS_TO_ANSWER = 5;

/** The day by which the client is asked to answer. */
export const contentAnswerBy = async (db: Db, preparedOn: PlainDate): Promise<PlainDate> =>
  addWorkingDays(await calendarStore.inForce(db), preparedOn, WORKING_DAYS_TO_ANSWER).limit;

type Given = Readonly<{ agrees: boolean; corrections: string; name: string; on: PlainDate }>;

type ContentPaper = Readonly<{
  head: CaseHead;
  body: Body;
  content: CertificateContent;
  preparedOn: PlainDate;
  /** What the client answered, and who signed for it; null: not yet. */
  given: Given | null;
}>;

/** What is confirmed is confirmed of every certificate at once: all their systems are named. */
const subjectOfAll = (head: CaseHead, content: CertificateContent) => {
  const every = everyRulesOfCase(head);
  return {
    ...certificateSubject(rulesOfCase(head), content),
    scheme: every.map(({ system }) => system.zh).join("、"),
    schemeEn: every.map(({ system }) => system.en).join(", "),
    ruleDocument: every.map(({ documentNumber, edition }) => `${documentNumber} ${edition}`).join("、"),
  };
};

/** 证书内容确认: the paper before the client's answer, and again with it (5.9.4). */
export const issueContentPaper = async (
  context: Context,
  { head, body, content, preparedOn, given }: ContentPaper,
): Promise<string> =>
  issueDocument(context, {
    caseId: head.id,
    kind: "certificate-content-confirmation",
    model: {
      ...documentHead(body, {
        document: "certificate-content-confirmation",
        number: head.number,
        issuedOn: preparedOn,
      }),
      subject: subjectOfAll(head, content),
      certificates: certificatesMeant(head, content, await decisionStore.taken(context.db, head.id)).map(
        ({ system, ruleDocument, criteria }) => ({
          scheme: system.zh,
          ruleDocument,
          criteria: [...criteria],
        }),
      ),
      sites: printedSites(content),
      copies: { zh: 1, en: 1 },
      answerBy: await contentAnswerBy(context.db, preparedOn),
      answer: { agrees: given?.agrees ?? null, corrections: given?.corrections ?? "" },
      client: { name: given?.name ?? null, signedOn: given?.on ?? null },
    },
    isForClient: true,
  });
