import { acceptInvitation } from "./account/accept-invitation";
import { changePassword } from "./account/change-password";
import { changeRoles } from "./account/change-roles";
import { confirmEmailChange } from "./account/confirm-email-change";
import { disableUser } from "./account/disable-user";
import { enableUser } from "./account/enable-user";
import { endEverySession } from "./account/end-every-session";
import { endSession } from "./account/end-session";
import { inviteAgain } from "./account/invite-again";
import { inviteUser } from "./account/invite-user";
import { exportUsers } from "./account/queries/export-users";
import { listUsers } from "./account/queries/list-users";
import { readAccount } from "./account/queries/read-account";
import { readInvitationChoices } from "./account/queries/read-invitation-choices";
import { requestEmailChange } from "./account/request-email-change";
import { requestPasswordReset } from "./account/request-password-reset";
import { resetPassword } from "./account/reset-password";
import { openApplication } from "./application/open-application";
import { readApplication } from "./application/queries/read-application";
import { readApplicationVersion } from "./application/queries/read-application-version";
import { saveApplication } from "./application/save-application";
import { submitApplication } from "./application/submit-application";
import { exportAuditLog } from "./audit-log/queries/export-audit-log";
import { readAuditLog } from "./audit-log/queries/read-audit-log";
import { readCaseHistory } from "./audit-log/queries/read-case-history";
import { readStageHistory } from "./audit-log/queries/read-stage-history";
import { exportAudits } from "./audit/queries/export-audits";
import { listAudits } from "./audit/queries/list-audits";
import { listCaseAudits } from "./audit/queries/list-case-audits";
import { readAuditHead } from "./audit/queries/read-audit-head";
import { readConduct } from "./audit/queries/read-conduct";
import { exportCases } from "./case/queries/export-cases";
import { listCases } from "./case/queries/list-cases";
import { readCaseFrame } from "./case/queries/read-case-frame";
import { readCaseOverview } from "./case/queries/read-case-overview";
import { readWaysOut } from "./case/queries/read-ways-out";
import { reopenStage } from "./case/reopen-stage";
import { repeatStage } from "./case/repeat-stage";
import { terminateCase } from "./case/terminate-case";
import { withdrawCase } from "./case/withdraw-case";
import { answerContent } from "./certificate/answer-content";
import { issueCertificate } from "./certificate/issue-certificate";
import { prepareContent } from "./certificate/prepare-content";
import { lookUpCertificate } from "./certificate/queries/look-up-certificate";
import { readCaseCertificate } from "./certificate/queries/read-case-certificate";
import { searchCertificates } from "./certificate/queries/search-certificates";
import { addClient } from "./client/add-client";
import { confirmClient } from "./client/confirm-client";
import { declineClient } from "./client/decline-client";
import { exportClients } from "./client/queries/export-clients";
import { listClients } from "./client/queries/list-clients";
import { readClient } from "./client/queries/read-client";
import { registerClient } from "./client/register-client";
import { moveClock } from "./clock/move-clock";
import { readClock } from "./clock/queries/read-clock";
import { issueContract } from "./contract/issue-contract";
import { readContract } from "./contract/queries/read-contract";
import { recordPayment } from "./contract/record-payment";
import { saveContract } from "./contract/save-contract";
import { signContract } from "./contract/sign-contract";
import { makeDecision } from "./decision/make-decision";
import { readDecisionFile } from "./decision/queries/read-decision-file";
import { readDesk } from "./desk/queries/read-desk";
import { listDocuments } from "./document/queries/list-documents";
import { readDocumentFile } from "./document/read-document";
import { discardDraft } from "./draft/discard-draft";
import { readDraft } from "./draft/queries/read-draft";
import { saveDraft } from "./draft/save-draft";
import { confirmFacts } from "./facts/confirm-facts";
import { settleFacts } from "./facts/settle-facts";
import { keepFile } from "./file/keep-file";
import { readFile } from "./file/read-file";
import { downloadImportFaults } from "./import/queries/download-faults";
import { downloadImportTemplate } from "./import/queries/download-template";
import { dryRunImport } from "./import/queries/dry-run-import";
import { runImport } from "./import/run-import";
import { recordInterview } from "./interview/record-interview";
import { removeFilter } from "./list/remove-filter";
import { saveFilter } from "./list/save-filter";
import { listMail } from "./mailbox/queries/list-mail";
import { holdClosing } from "./meeting/hold-closing";
import { holdOpening } from "./meeting/hold-opening";
import { agreeVerification } from "./nonconformity/agree-verification";
import { answerNonconformity } from "./nonconformity/answer-nonconformity";
import { changeNonconformity } from "./nonconformity/change-nonconformity";
import { completeNonconformity } from "./nonconformity/complete-nonconformity";
import { confirmNonconformity } from "./nonconformity/confirm-nonconformity";
import { disagreeWithNonconformity } from "./nonconformity/disagree-with-nonconformity";
import { judgeNonconformity } from "./nonconformity/judge-nonconformity";
import { exportNonconformities } from "./nonconformity/queries/export-nonconformities";
import { listNonconformities } from "./nonconformity/queries/list-nonconformities";
import { listOpenNonconformities } from "./nonconformity/queries/list-open-nonconformities";
import { readFindings } from "./nonconformity/queries/read-findings";
import { readNonconformity } from "./nonconformity/queries/read-nonconformity";
import { raiseNonconformity } from "./nonconformity/raise-nonconformity";
import { saveNote } from "./note/save-note";
import { changePerson } from "./person/change-person";
import { exportPeople } from "./person/queries/export-people";
import { listPeople } from "./person/queries/list-people";
import { readPerson } from "./person/queries/read-person";
import { registerPerson } from "./person/register-person";
import { agreePlan } from "./plan/agree-plan";
import { issuePlan } from "./plan/issue-plan";
import { readPlan } from "./plan/queries/read-plan";
import { savePlan } from "./plan/save-plan";
import { readProgramme } from "./programme/queries/read-programme";
import { setProgramme } from "./programme/set-programme";
import { recordReportReview } from "./report-review/record-report-review";
import { commentReport } from "./report/comment-report";
import { confirmCorrections } from "./report/confirm-corrections";
import { handOverReport } from "./report/hand-over-report";
import { saveReport } from "./report/save-report";
import { signReport } from "./report/sign-report";
import { previewReview } from "./review/preview-review";
import { readReview } from "./review/queries/read-review";
import { reviewApplication } from "./review/review-application";
import { askRules } from "./rules/ask-rules";
import { searchEverything } from "./search/queries/search-everything";
import { readBody } from "./setting/queries/read-body";
import { readCertificateNumber } from "./setting/queries/read-certificate-number";
import { saveBody } from "./setting/save-body";
import { saveCertificateNumber } from "./setting/save-certificate-number";
import { answerStage1Finding } from "./stage1/answer-stage1-finding";
import { concludeStage1 } from "./stage1/conclude-stage1";
import { raiseStage1Finding } from "./stage1/raise-stage1-finding";
import { saveStage1Items } from "./stage1/save-stage1-items";
import { verifyStage1Finding } from "./stage1/verify-stage1-finding";
import { acceptTeam } from "./team/accept-team";
import { answerObjection } from "./team/answer-objection";
import { issueTask } from "./team/issue-task";
import { makeDeclaration } from "./team/make-declaration";
import { objectToMember } from "./team/object-to-member";
import { proposeTeam } from "./team/propose-team";
import { readTeam } from "./team/queries/read-team";
import { replaceMember } from "./team/replace-member";
import { createToken } from "./token/create-token";
import { listTokens } from "./token/queries/list-tokens";
import { revokeToken } from "./token/revoke-token";

/**
 * Every use case with a route of its own. The OpenAPI document, the permission matrix and the fuzz test read
 * this list; a test holds it against the routes of the build.
 */
export const ALL_USE_CASES = [
  acceptInvitation,
  changePassword,
  changeRoles,
  confirmEmailChange,
  disableUser,
  enableUser,
  endEverySession,
  endSession,
  inviteAgain,
  inviteUser,
  exportUsers,
  listUsers,
  readAccount,
  readInvitationChoices,
  requestEmailChange,
  requestPasswordReset,
  resetPassword,
  openApplication,
  readApplication,
  readApplicationVersion,
  saveApplication,
  submitApplication,
  exportAuditLog,
  readAuditLog,
  readCaseHistory,
  readStageHistory,
  exportAudits,
  listAudits,
  listCaseAudits,
  readAuditHead,
  readConduct,
  exportCases,
  listCases,
  readCaseFrame,
  readCaseOverview,
  readWaysOut,
  reopenStage,
  repeatStage,
  terminateCase,
  withdrawCase,
  answerContent,
  issueCertificate,
  prepareContent,
  lookUpCertificate,
  readCaseCertificate,
  searchCertificates,
  addClient,
  confirmClient,
  declineClient,
  exportClients,
  listClients,
  readClient,
  registerClient,
  moveClock,
  readClock,
  issueContract,
  readContract,
  recordPayment,
  saveContract,
  signContract,
  makeDecision,
  readDecisionFile,
  readDesk,
  listDocuments,
  readDocumentFile,
  discardDraft,
  readDraft,
  saveDraft,
  confirmFacts,
  settleFacts,
  keepFile,
  readFile,
  downloadImportFaults,
  downloadImportTemplate,
  dryRunImport,
  runImport,
  recordInterview,
  removeFilter,
  saveFilter,
  listMail,
  holdClosing,
  holdOpening,
  agreeVerification,
  answerNonconformity,
  changeNonconformity,
  completeNonconformity,
  confirmNonconformity,
  disagreeWithNonconformity,
  judgeNonconformity,
  exportNonconformities,
  listNonconformities,
  listOpenNonconformities,
  readFindings,
  readNonconformity,
  raiseNonconformity,
  saveNote,
  changePerson,
  exportPeople,
  listPeople,
  readPerson,
  registerPerson,
  agreePlan,
  issuePlan,
  readPlan,
  savePlan,
  readProgramme,
  setProgramme,
  recordReportReview,
  commentReport,
  confirmCorrections,
  handOverReport,
  saveReport,
  signReport,
  previewReview,
  readReview,
  reviewApplication,
  askRules,
  searchEverything,
  readBody,
  readCertificateNumber,
  saveBody,
  saveCertificateNumber,
  answerStage1Finding,
  concludeStage1,
  raiseStage1Finding,
  saveStage1Items,
  verifyStage1Finding,
  acceptTeam,
  answerObjection,
  issueTask,
  makeDeclaration,
  objectToMember,
  proposeTeam,
  readTeam,
  replaceMember,
  createToken,
  listTokens,
  revokeToken,
] as const;
