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

/** The field of its section that a place is written in; the others are the records' or several fields. */
const FIELDS: Readonly<Partial<Record<PlacePart, string>>> = {
  purpose: "text",
  "people-met": "people",
  timing: "coveredFrom",
  scope: "changeReason",
  stage1: "keyPoints",
  "next-focus": "nextFocus",
  strengths: "positive",
  maturity: "maturity",
  risks: "risks",
  "open-points": "text",
  "evaluation-planning": "text",
  "evaluation-realisation": "text",
  "evaluation-internal-audit": "text",
  "evaluation-improvement": "text",
  "evaluation-support": "text",
  objectives: "rows",
  "scope-statement": "zh",
  certificate: "zh",
  summary: "text",
  reminders: "own",
};

/** What a place tells beside its part names the field more closely than the part. */
const DETAILED_FIELDS: Readonly<Record<string, string>> = {
  grade: "grade",
  integration: "integration",
  changes: "changes",
  reason: "whyNot",
  shifts: "shifts",
  founded: "foundedOn",
};

const fieldOf = (part: PlacePart, detail: string): string | undefined =>
  (part.startsWith("evaluation-") || ["criteria", "completion", "organisation"].includes(part)
    ? DETAILED_FIELDS[detail]
    : undefined) ?? FIELDS[part];

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

/** Where a place of a finding is read and mended, down to the field of its form; null where nothing of it can be opened. */
export const xrayHref = (
  { caseId, auditId }: Readonly<{ caseId: string; auditId: string }>,
  { part, detail }: Readonly<{ part: PlacePart; detail: string }>,
): string | null => {
  const audit = `/cases/${caseId}/audits/${auditId}`;
  const [section, ofAudit, ofCase] = [SECTIONS[part], AUDIT_PAGES[part], CASE_PAGES[part]];
  const field = fieldOf(part, detail);
  if (section !== undefined)
    return `${audit}/report/${section}${field === undefined ? "" : `#content.${field}`}`;
  if (ofAudit !== undefined) return `${audit}/${ofAudit}`;
  return ofCase === undefined ? null : `/cases/${caseId}/${ofCase}`;
};
