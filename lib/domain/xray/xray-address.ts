import type { ReportSection } from "../report/sections/report-sections";
import type { PlacePart } from "./xray-lists";

/** The section of the report that is opened to mend a place; places of the records have pages of their own. */
const SECTIONS: Readonly<Partial<Record<PlacePart, ReportSection>>> = {
  purpose: "purpose",
  "people-met": "people-met",
  criteria: "criteria",
  timing: "timing",
  scope: "scope",
  places: "places",
  stage1: "stage1-summary",
  completion: "completion",
  "follow-up": "follow-up",
  "next-focus": "follow-up",
  strengths: "follow-up",
  maturity: "maturity",
  risks: "maturity",
  "open-points": "open-points",
  organisation: "organisation",
  "evaluation-planning": "planning",
  "evaluation-realisation": "operation",
  "evaluation-internal-audit": "internal-audit",
  "evaluation-improvement": "improvement",
  "evaluation-support": "support",
  objectives: "objectives",
  "later-contents": "later-contents",
  "scope-statement": "scope-statement",
  certificate: "scope-statement",
  conclusions: "conclusions",
  summary: "summary",
  reminders: "reminders",
};

const AUDIT_PAGES: Readonly<Partial<Record<PlacePart, string>>> = {
  plan: "plan",
  team: "team",
  appointment: "team",
  note: "notes",
  nonconformity: "findings",
  meeting: "meetings",
  interview: "interview",
};

const CASE_PAGES: Readonly<Partial<Record<PlacePart, string>>> = {
  application: "application",
  review: "review",
  contract: "contract",
};

/** Where a place of a finding is read and mended; null where nothing of it can be opened. */
export const xrayHref = (
  { caseId, auditId }: Readonly<{ caseId: string; auditId: string }>,
  part: PlacePart,
): string | null => {
  const audit = `/cases/${caseId}/audits/${auditId}`;
  const [section, ofAudit, ofCase] = [SECTIONS[part], AUDIT_PAGES[part], CASE_PAGES[part]];
  if (section !== undefined) return `${audit}/report/${section}`;
  if (ofAudit !== undefined) return `${audit}/${ofAudit}`;
  return ofCase === undefined ? null : `/cases/${caseId}/${ofCase}`;
};
