import { z } from "zod";
import { id, optionalText } from "../fields";
import { sectionsOf, type ReportSection } from "../report/sections/report-sections";

/** What the report tells from the records, beside the sections that are written. */
export const RECORD_PARTS = ["team-and-days", "facts-confirmed", "nonconformities"] as const;

/** The parts of the report that are reviewed one by one: its sections in their order, and what the records tell. */
export const REVIEW_PARTS: readonly ReviewPart[] = [...RECORD_PARTS, ...sectionsOf("stage2")];
export type ReviewPart = (typeof RECORD_PARTS)[number] | ReportSection;

const sectionVerdict = z.object({
  section: z.enum(REVIEW_PARTS),
  verdict: z.enum(["passed", "returned"]),
  note: optionalText(2_000),
});

/** 认证复核: a verdict on every section; a returned one says what is to be mended. */
export const reportReviewForm = z.object({
  caseId: id,
  sections: z
    .array(sectionVerdict)
    .length(REVIEW_PARTS.length)
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
