import type { ClauseText } from "../../clause-text";
import { afterCertificationClauses } from "./after-certification.data";
import { applicationClauses } from "./application.data";
import { auditTimeClauses } from "./audit-time.data";
import { certificateClauses } from "./certificate.data";
import { changesAndAppealsClauses } from "./changes-and-appeals.data";
import { conductClauses } from "./conduct.data";
import { findingsClauses } from "./findings.data";
import { generalClauses } from "./general.data";
import { reportAndDecisionClauses } from "./report-and-decision.data";
import { sitesAndPlanClauses } from "./sites-and-plan.data";
import { teamClauses } from "./team.data";

/** Every clause of OLS/GZ-0071 A/2 in the document's order. */
export const clausesA2: readonly ClauseText[] = [
  {
    number: "OLS/GZ-0071",
    title: { zh: "投诉处理管理体系认证规则", en: "Certification rules for complaints-handling systems" },
    zh: "A/2 版2026-04-20起实施；A/0（2025-07-15）、A/1（2025-11-25）仅知其日期，未收录内容。",
    en: "A/2 holds from 2026-04-20; of A/0 (2025-07-15) and A/1 (2025-11-25) only the day is known.",
  },
  ...generalClauses,
  ...applicationClauses,
  ...auditTimeClauses,
  ...teamClauses,
  ...sitesAndPlanClauses,
  ...conductClauses,
  ...findingsClauses,
  ...reportAndDecisionClauses,
  ...afterCertificationClauses,
  ...certificateClauses,
  ...changesAndAppealsClauses,
];
