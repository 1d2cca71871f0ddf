/** Places of the file that a finding points to; each has its words and its page. */
export const PLACE_PARTS = [
  "cover",
  "team",
  "appointment",
  "purpose",
  "people-met",
  "criteria",
  "timing",
  "scope",
  "places",
  "stage1",
  "completion",
  "follow-up",
  "maturity",
  "risks",
  "next-focus",
  "strengths",
  "open-points",
  "organisation",
  "evaluation-planning",
  "evaluation-realisation",
  "evaluation-internal-audit",
  "evaluation-improvement",
  "evaluation-support",
  "objectives",
  "later-contents",
  "scope-statement",
  "conclusions",
  "summary",
  "reminders",
  "plan",
  "note",
  "nonconformity",
  "meeting",
  "interview",
  "application",
  "review",
  "contract",
  "certificate",
  "records",
  "other-report",
] as const;
export type PlacePart = (typeof PLACE_PARTS)[number];

export const FAMILIES = [
  "people",
  "dates",
  "arithmetic",
  "coverage",
  "statements",
  "names",
  "scope",
  "method",
  "text",
  "independence",
] as const;
export type Family = (typeof FAMILIES)[number];

/** Must mend: blocks the signature until it is mended or answered; must answer: asks for a word; hint: blocks nothing. */
export const SEVERITIES = ["must-mend", "must-answer", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];
