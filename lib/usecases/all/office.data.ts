import { exportAuditLog } from "../audit-log/queries/export-audit-log";
import { readAuditLog } from "../audit-log/queries/read-audit-log";
import { readCaseHistory } from "../audit-log/queries/read-case-history";
import { readStageHistory } from "../audit-log/queries/read-stage-history";
import { keepBodyLogo } from "../body-logo/keep-logo";
import { downloadBodyLogo } from "../body-logo/queries/download-logo";
import { readBodyLogo } from "../body-logo/queries/read-logo";
import { addCalendarYear } from "../calendar/add-year";
import { previewCalendarYear } from "../calendar/preview-year";
import { readCalendar } from "../calendar/queries/read-calendar";
import { readCalendarYears } from "../calendar/queries/read-years";
import { addClient } from "../client/add-client";
import { confirmClient } from "../client/confirm-client";
import { declineClient } from "../client/decline-client";
import { exportClients } from "../client/queries/export-clients";
import { listClients } from "../client/queries/list-clients";
import { readClient } from "../client/queries/read-client";
import { registerClient } from "../client/register-client";
import { moveClock } from "../clock/move-clock";
import { readClock } from "../clock/queries/read-clock";
import { readDesk } from "../desk/queries/read-desk";
import { listDocuments } from "../document/queries/list-documents";
import { readDocumentFile } from "../document/read-document";
import { readDocumentExample } from "../document/read-example";
import { saveDocumentForm } from "../document-form/save-form";
import { chooseDocumentTemplate } from "../document-template/choose-template";
import { keepDocumentTemplate } from "../document-template/keep-template";
import { downloadStarterTemplate } from "../document-template/queries/download-starter";
import { downloadDocumentTemplate } from "../document-template/queries/download-template";
import { readOfficialDocument } from "../document-template/queries/read-official-document";
import { issueDossier } from "../dossier/issue-dossier";
import { beginEditionDraft } from "../edition/begin-draft";
import { discardEditionDraft } from "../edition/discard-draft";
import { markEditionReleased } from "../edition/mark-released";
import { downloadEditionDraft } from "../edition/queries/download-draft";
import { explainWhatIf } from "../edition/queries/explain-what-if";
import { exportWhatIf } from "../edition/queries/export-what-if";
import { judgePortfolio } from "../edition/queries/judge-portfolio";
import { listEditionDrafts } from "../edition/queries/list-drafts";
import { readEditionDraft } from "../edition/queries/read-draft";
import { saveEditionDraft } from "../edition/save-draft";
import { downloadImportFaults } from "../import/queries/download-faults";
import { downloadImportTemplate } from "../import/queries/download-template";
import { dryRunImport } from "../import/queries/dry-run-import";
import { exportImports } from "../import/queries/export-imports";
import { listImports } from "../import/queries/list-imports";
import { runImport } from "../import/run-import";
import { readConfirmedInterpretations } from "../interpretation/queries/read-confirmed";
import { readInterpretation } from "../interpretation/queries/read-interpretation";
import { recordInterpretation } from "../interpretation/record-interpretation";
import { exportMail } from "../mailbox/queries/export-mail";
import { listMail } from "../mailbox/queries/list-mail";
import { changePerson } from "../person/change-person";
import { exportPeople } from "../person/queries/export-people";
import { listPeople } from "../person/queries/list-people";
import { readPerson } from "../person/queries/read-person";
import { registerPerson } from "../person/register-person";
import { askRules } from "../rules/ask-rules";
import { lintRuleFile } from "../rules/lint-rule-file";
import { searchEverything } from "../search/queries/search-everything";
import { readBody } from "../setting/queries/read-body";
import { readCertificateNumber } from "../setting/queries/read-certificate-number";
import { saveBody } from "../setting/save-body";
import { saveCertificateNumber } from "../setting/save-certificate-number";

/** What belongs to no single case: clients, people, settings, desks, lists, the log, the rules. */
export const OFFICE_USE_CASES = [
  exportAuditLog,
  readAuditLog,
  readCaseHistory,
  readStageHistory,
  keepBodyLogo,
  downloadBodyLogo,
  readBodyLogo,
  addCalendarYear,
  previewCalendarYear,
  readCalendar,
  readCalendarYears,
  addClient,
  confirmClient,
  declineClient,
  exportClients,
  listClients,
  readClient,
  registerClient,
  moveClock,
  readClock,
  readDesk,
  listDocuments,
  readDocumentFile,
  readDocumentExample,
  saveDocumentForm,
  chooseDocumentTemplate,
  keepDocumentTemplate,
  downloadStarterTemplate,
  downloadDocumentTemplate,
  readOfficialDocument,
  issueDossier,
  beginEditionDraft,
  discardEditionDraft,
  markEditionReleased,
  downloadEditionDraft,
  explainWhatIf,
  exportWhatIf,
  judgePortfolio,
  listEditionDrafts,
  readEditionDraft,
  saveEditionDraft,
  downloadImportFaults,
  downloadImportTemplate,
  dryRunImport,
  exportImports,
  listImports,
  runImport,
  readConfirmedInterpretations,
  readInterpretation,
  recordInterpretation,
  exportMail,
  listMail,
  changePerson,
  exportPeople,
  listPeople,
  readPerson,
  registerPerson,
  askRules,
  lintRuleFile,
  searchEverything,
  readBody,
  readCertificateNumber,
  saveBody,
  saveCertificateNumber,
] as const;
