/** The conclusion matrix: six questions, each with one of three answers. */
export const QUESTIONS = [
  "planning",
  "operation",
  "monitoring",
  "improvement",
  "legal",
  "objectives",
] as const;

export const ANSWERS = ["conforms", "mostly", "fails"] as const;

/** 5.5.8.2 h): register, register after verified correction, do not register. */
export const RECOMMENDATIONS = ["recommend", "recommend-after-correction", "do-not-recommend"] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

export const REPORT_STATUSES = ["draft", "signed", "returned"] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];
