import { z } from "zod";
import { id, optionalText } from "../fields";

/** The parts of the report that are reviewed one by one, in the order of its contents (5.5.9.2 a–k). */
export const REPORT_SECTIONS = [
  "audit-data",
  "team-and-days",
  "plan-and-activities",
  "facts-confirmed",
  "evidence",
  "nonconformities",
  "conclusions",
  "recommendation",
] as const;

const sectionVerdict = z.object({
  section: z.enum(REPORT_SECTIONS),
  verdict: z.enum(["passed", "returned"]),
  note: optionalText(2_000),
});

/** 认证复核: a verdict on every section; a returned one says what is to be mended. */
export const reportReviewForm = z.object({
  caseId: id,
  sections: z
    .array(sectionVerdict)
    .length(REPORT_SECTIONS.length)
    .superRefine((sections, context) => {
      sections.forEach(({ section, verdict, note }, index) => {
        if (sections.findIndex((other) => other.section === section) !== index)
          context.addIssue({ code: "custom", path: [index, "section"], params: { code: "given-twice" } });
        if (verdict === "returned" && note === "")
          context.addIssue({ code: "custom", path: [index, "note"], params: { code: "required" } });
      });
    }),
  note: optionalText(5_000),
});

export type ReportReviewForm = z.output<typeof reportReviewForm>;

/** One returned section returns the report. */
export const reviewOutcome = ({ sections }: ReportReviewForm): "passed" | "returned" =>
  sections.every(({ verdict }) => verdict === "passed") ? "passed" : "returned";
