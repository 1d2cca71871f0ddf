import { z } from "zod";
import { id } from "../fields";

/** The stages a page of a case may ask the history of; `audit` and `nonconformity` of one object each. */
export const HISTORY_STAGES = [
  "application",
  "review",
  "contract",
  "programme",
  "audit",
  "nonconformities",
  "decision",
  "certificate",
] as const;
export type HistoryStage = (typeof HISTORY_STAGES)[number];

type Told = Readonly<{
  /** Beginnings of the names of events: a noun with its dot, or one event. */
  events: readonly string[];
  /** Papers issued at the stage. */
  papers: readonly string[];
}>;

/** What of the log belongs to a stage; reopening, repeating and ending a case belong to every one. */
export const STAGE_HISTORY: Readonly<Record<Exclude<HistoryStage, "audit">, Told>> = {
  application: {
    events: ["application.opened", "application.saved", "application.submitted"],
    papers: ["application-form"],
  },
  review: {
    events: ["application.submitted", "application.reviewed", "client.changed"],
    papers: ["application-review-record", "man-days-record"],
  },
  contract: { events: ["contract.", "payment."], papers: ["contract"] },
  programme: { events: ["programme."], papers: ["programme", "sampling-record"] },
  nonconformities: { events: ["nonconformity."], papers: ["nonconformity-report"] },
  decision: {
    events: ["report.handed-over", "report.commented", "report-review.", "decision."],
    papers: ["report-review-record", "decision-record"],
  },
  certificate: {
    events: ["certificate.", "decision.made"],
    papers: ["certificate-content-confirmation", "certificate"],
  },
};

export const EVERY_STAGE = "case.";

export const stageHistoryForm = z
  .object({
    caseId: id,
    stage: z.enum(HISTORY_STAGES),
    /** The audit, or one nonconformity, the page is about. */
    subjectId: id.optional(),
  })
  .refine(({ stage, subjectId }) => stage !== "audit" || subjectId !== undefined, { path: ["subjectId"] });
