import type { CaseStage } from "./case-machine";

export const SUPPLEMENTARY = "supplementary";

/** A supplementary audit that is over asks for nothing: its report is signed, or it was given up. */
export const OVER: ReadonlySet<string> = new Set(["reported", "abandoned"]);

/** Where corrections are still looked at: before the review of the report, and while a certificate is kept (5.8). */
export const SUPPLEMENTED_STAGES: readonly CaseStage[] = ["nonconformities", "certified"];
