/** The questions of the conclusion, asked of each system (5.5.7): what the form of the report has in its matrix. */
export const QUESTIONS = ["criteria", "applicable", "results", "internal", "purpose", "operation"] as const;

export const ANSWERS = ["conforms", "mostly", "fails"] as const;

/** 5.5.8.2 h): register, register after verified correction, do not register. */
export const RECOMMENDATIONS = ["recommend", "recommend-after-correction", "do-not-recommend"] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];
