import type { MappedClause } from "../../clause-text";
import { purposeClauses } from "./chapter-1-purpose.data";
import { scopeClauses } from "./chapter-10-scope.data";
import { combinedClauses } from "./chapter-11-combined.data";
import { extraCertificateClauses } from "./chapter-12-extra-certificate.data";
import { conversionClauses } from "./chapter-13-conversion.data";
import { appealsClauses } from "./chapter-14-appeals.data";
import { feesClauses } from "./chapter-15-fees.data";
import { bodyClauses } from "./chapter-2-body.data";
import { peopleClauses } from "./chapter-3-people.data";
import { criteriaClauses } from "./chapter-4-criteria.data";
import { applicationClauses } from "./chapter-5.1-application.data";
import { auditTimeClauses } from "./chapter-5.4-audit-time.data";
import { teamClauses } from "./chapter-5.4.4-team.data";
import { sitesAndPlanClauses } from "./chapter-5.4.5-sites-and-plan.data";
import { conductClauses } from "./chapter-5.5-conduct.data";
import { findingsClauses } from "./chapter-5.5.6-findings.data";
import { reportAndDecisionClauses } from "./chapter-5.5.9-report-and-decision.data";
import { surveillanceClauses } from "./chapter-6-surveillance.data";
import { changedDocumentsClauses } from "./chapter-7-changed-documents.data";
import { suspensionClauses } from "./chapter-8-suspension.data";
import { certificateClauses } from "./chapter-9-certificate.data";

/** Every clause of OLS/GZ-0071 A/2 in the document's order. */
export const clausesA2: readonly MappedClause[] = [
  {
    number: "OLS/GZ-0071",
    title: { zh: "投诉处理管理体系认证规则", en: "Certification rules for complaints-handling systems" },
    zh: "A/2 版2026-04-20起实施；A/0（2025-07-15）、A/1（2025-11-25）仅知其日期，未收录内容。",
    en: "A/2 holds from 2026-04-20; of A/0 (2025-07-15) and A/1 (2025-11-25) only the day is known.",
    status: "text",
    obliges: false,
  },
  ...purposeClauses,
  ...bodyClauses,
  ...peopleClauses,
  ...criteriaClauses,
  ...applicationClauses,
  ...auditTimeClauses,
  ...teamClauses,
  ...sitesAndPlanClauses,
  ...conductClauses,
  ...findingsClauses,
  ...reportAndDecisionClauses,
  ...surveillanceClauses,
  ...changedDocumentsClauses,
  ...suspensionClauses,
  ...certificateClauses,
  ...scopeClauses,
  ...combinedClauses,
  ...extraCertificateClauses,
  ...conversionClauses,
  ...appealsClauses,
  ...feesClauses,
];
