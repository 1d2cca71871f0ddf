import { exportAudits } from "../audit/queries/export-audits";
import { listAudits } from "../audit/queries/list-audits";
import { downloadAuditCalendar } from "../audit-calendar/queries/download-audit";
import { listCaseAudits } from "../audit/queries/list-case-audits";
import { readAuditHead } from "../audit/queries/read-audit-head";
import { readConduct } from "../audit/queries/read-conduct";
import { changeCourse } from "../communication/change-course";
import { readCommunication } from "../communication/queries/read-communication";
import { recordExchange } from "../communication/record-exchange";
import { keepEvidence } from "../evidence/keep-evidence";
import { listEvidence } from "../evidence/queries/list-evidence";
import { withdrawEvidence } from "../evidence/withdraw-evidence";
import { confirmFacts } from "../facts/confirm-facts";
import { readFacts } from "../facts/queries/read-facts";
import { settleFacts } from "../facts/settle-facts";
import { recordInterview } from "../interview/record-interview";
import { addSignatures } from "../meeting/add-signatures";
import { holdClosing } from "../meeting/hold-closing";
import { holdOpening } from "../meeting/hold-opening";
import { agreeVerification } from "../nonconformity/agree-verification";
import { answerNonconformity } from "../nonconformity/answer-nonconformity";
import { changeNonconformity } from "../nonconformity/change-nonconformity";
import { completeNonconformity } from "../nonconformity/complete-nonconformity";
import { confirmNonconformity } from "../nonconformity/confirm-nonconformity";
import { disagreeWithNonconformity } from "../nonconformity/disagree-with-nonconformity";
import { judgeEffect } from "../nonconformity/judge-effect";
import { judgeNonconformity } from "../nonconformity/judge-nonconformity";
import { exportNonconformities } from "../nonconformity/queries/export-nonconformities";
import { listNonconformities } from "../nonconformity/queries/list-nonconformities";
import { listOpenNonconformities } from "../nonconformity/queries/list-open-nonconformities";
import { readFindings } from "../nonconformity/queries/read-findings";
import { readNonconformity } from "../nonconformity/queries/read-nonconformity";
import { raiseNonconformity } from "../nonconformity/raise-nonconformity";
import { readCheckList } from "../note/queries/read-check-list";
import { saveNote } from "../note/save-note";
import { tellPresence } from "../presence/tell-presence";
import { answerXray } from "../report/answer-xray";
import { checkReport } from "../report/check-report";
import { commentReport } from "../report/comment-report";
import { confirmCorrections } from "../report/confirm-corrections";
import { countersignReport } from "../report/countersign-report";
import { handOverReport } from "../report/hand-over-report";
import { compareSigned } from "../report/queries/compare-signed";
import { readReportPage } from "../report/queries/read-report-page";
import { readReport } from "../report/queries/read-report";
import { readSection } from "../report/queries/read-section";
import { readXray } from "../report/queries/read-xray";
import { saveSection } from "../report/save-section";
import { signReport } from "../report/sign-report";
import { answerStage1Finding } from "../stage1/answer-stage1-finding";
import { concludeStage1 } from "../stage1/conclude-stage1";
import { raiseStage1Finding } from "../stage1/raise-stage1-finding";
import { saveStage1Items } from "../stage1/save-stage1-items";
import { verifyStage1Finding } from "../stage1/verify-stage1-finding";
import { orderSupplementary } from "../supplementary/order-supplementary";

/** What is done on the audits, and what they found (5.5, 5.6). */
export const AUDIT_USE_CASES = [
  exportAudits,
  downloadAuditCalendar,
  listAudits,
  listCaseAudits,
  readAuditHead,
  readConduct,
  changeCourse,
  readCommunication,
  recordExchange,
  keepEvidence,
  listEvidence,
  withdrawEvidence,
  confirmFacts,
  readFacts,
  settleFacts,
  recordInterview,
  addSignatures,
  holdClosing,
  holdOpening,
  agreeVerification,
  answerNonconformity,
  changeNonconformity,
  completeNonconformity,
  confirmNonconformity,
  disagreeWithNonconformity,
  judgeEffect,
  judgeNonconformity,
  exportNonconformities,
  listNonconformities,
  listOpenNonconformities,
  readFindings,
  readNonconformity,
  raiseNonconformity,
  readCheckList,
  saveNote,
  tellPresence,
  answerXray,
  checkReport,
  commentReport,
  confirmCorrections,
  countersignReport,
  handOverReport,
  compareSigned,
  readReportPage,
  readReport,
  readSection,
  readXray,
  saveSection,
  signReport,
  answerStage1Finding,
  concludeStage1,
  raiseStage1Finding,
  saveStage1Items,
  verifyStage1Finding,
  orderSupplementary,
] as const;
