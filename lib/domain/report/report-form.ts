import { z } from "zod";
import { id, line, optionalLine, optionalText, text } from "../fields";
import { ANSWERS, RECOMMENDATIONS } from "./report-lists";

const answer = z.object({ answer: z.enum(ANSWERS).nullable(), text: optionalText(4_000) });

export const conclusionMatrix = z.object({
  planning: answer,
  operation: answer,
  monitoring: answer,
  improvement: answer,
  legal: answer,
  objectives: answer,
});

/** What the leader writes; everything else of 5.5.9.2 comes from the records. */
export const reportContent = z.object({
  purpose: optionalText(2_000),
  summary: optionalText(10_000),
  planKept: z.boolean(),
  planChanges: optionalText(2_000),
  people: z.array(z.object({ name: line(60), unit: optionalLine(120), post: optionalLine(100) })).max(200),
  strengths: optionalText(4_000),
  risks: optionalText(4_000),
  nextFocus: optionalText(4_000),
  openPoints: optionalText(4_000),
  /** 5.5.7 d): does the programme still fit? */
  programmeFits: z.boolean(),
  programmeNote: optionalText(2_000),
  conclusions: conclusionMatrix,
  recommendation: z.enum(RECOMMENDATIONS).nullable(),
  recommendationNote: optionalText(4_000),
});

export type ReportContent = z.output<typeof reportContent>;

const audit = { caseId: id, auditId: id };

/** Version 0: no report is on file yet. */
export const reportForm = z.object({
  ...audit,
  version: z.number().int().min(0).max(2_000_000_000),
  content: reportContent,
});

export const signReportForm = z.object({ ...audit, version: z.number().int().min(1).max(2_000_000_000) });
export const commentReportForm = z.object({
  ...audit,
  /** The version that was read: another comment in the meantime is not written over. */
  version: z.number().int().min(1).max(2_000_000_000),
  comment: text(10_000),
});
export const confirmCorrectionsForm = z.object({ ...audit, statement: text(4_000) });

const UNANSWERED = { answer: null, text: "" } as const;

/** A report nobody has begun: what the leader judges is not judged for him (5.5.7 d). */
export const EMPTY_REPORT: ReportContent = {
  purpose: "",
  summary: "",
  planKept: false,
  planChanges: "",
  people: [],
  strengths: "",
  risks: "",
  nextFocus: "",
  openPoints: "",
  programmeFits: false,
  programmeNote: "",
  conclusions: {
    planning: UNANSWERED,
    operation: UNANSWERED,
    monitoring: UNANSWERED,
    improvement: UNANSWERED,
    legal: UNANSWERED,
    objectives: UNANSWERED,
  },
  recommendation: null,
  recommendationNote: "",
};
