import type { Interpretation } from "../../interpretation";
import { afterCertificationInterpretations } from "./after-certification.data";
import { auditTimeInterpretations } from "./audit-time.data";
import { decisionAndCertificateInterpretations } from "./decision-and-certificate.data";
import { findingsAndReportInterpretations } from "./findings-and-report.data";
import { generalInterpretations } from "./general.data";
import { sitesAndPlanInterpretations } from "./sites-and-plan.data";

/** Every reading of edition A/2 that the software chose, in the order of the document. */
export const interpretationsA2: readonly Interpretation[] = [
  ...generalInterpretations,
  ...auditTimeInterpretations,
  ...sitesAndPlanInterpretations,
  ...findingsAndReportInterpretations,
  ...decisionAndCertificateInterpretations,
  ...afterCertificationInterpretations,
];
