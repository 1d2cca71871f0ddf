import { openApplication } from "../application/open-application";
import { readApplication } from "../application/queries/read-application";
import { readApplicationVersion } from "../application/queries/read-application-version";
import { saveApplication } from "../application/save-application";
import { submitApplication } from "../application/submit-application";
import { exportCases } from "../case/queries/export-cases";
import { listCases } from "../case/queries/list-cases";
import { readCaseFrame } from "../case/queries/read-case-frame";
import { readCaseOverview } from "../case/queries/read-case-overview";
import { readWaysOut } from "../case/queries/read-ways-out";
import { reopenStage } from "../case/reopen-stage";
import { repeatStage } from "../case/repeat-stage";
import { terminateCase } from "../case/terminate-case";
import { withdrawCase } from "../case/withdraw-case";
import { issueContract } from "../contract/issue-contract";
import { readContract } from "../contract/queries/read-contract";
import { cancelPayment } from "../contract/cancel-payment";
import { recordPayment } from "../contract/record-payment";
import { saveContract } from "../contract/save-contract";
import { sendSignedContract } from "../contract/send-signed-contract";
import { signContract } from "../contract/sign-contract";
import { readExplanation } from "../explanation/queries/read-explanation";
import { previewReview } from "../review/preview-review";
import { readReview } from "../review/queries/read-review";
import { reviewApplication } from "../review/review-application";

/** A case from its application to its contract, and the ways out of it. */
export const CASE_USE_CASES = [
  openApplication,
  readApplication,
  readApplicationVersion,
  saveApplication,
  submitApplication,
  exportCases,
  listCases,
  readCaseFrame,
  readCaseOverview,
  readWaysOut,
  reopenStage,
  repeatStage,
  terminateCase,
  withdrawCase,
  issueContract,
  readContract,
  cancelPayment,
  recordPayment,
  saveContract,
  sendSignedContract,
  signContract,
  readExplanation,
  previewReview,
  readReview,
  reviewApplication,
] as const;
