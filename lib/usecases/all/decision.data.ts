import { answerContent } from "../certificate/answer-content";
import { correctContent } from "../certificate/correct-content";
import { issueCertificate } from "../certificate/issue-certificate";
import { prepareContent } from "../certificate/prepare-content";
import { lookUpCertificate } from "../certificate/queries/look-up-certificate";
import { readCaseCertificate } from "../certificate/queries/read-case-certificate";
import { searchCertificates } from "../certificate/queries/search-certificates";
import { makeDecision } from "../decision/make-decision";
import { readDecisionFile } from "../decision/queries/read-decision-file";
import { recordReportReview } from "../report-review/record-report-review";

/** Report review, decision and certificate (5.9). */
export const DECISION_USE_CASES = [
  answerContent,
  correctContent,
  issueCertificate,
  prepareContent,
  lookUpCertificate,
  readCaseCertificate,
  searchCertificates,
  makeDecision,
  readDecisionFile,
  recordReportReview,
] as const;
