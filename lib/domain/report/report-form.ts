import { z } from "zod";
import { id, text } from "../fields";
import { SECTION_FORMS, type ReportSection } from "./sections/report-sections";

const audit = { caseId: id, auditId: id };

/** 0: nothing of it is on file yet. */
const basedOn = z.number().int().min(0).max(2_000_000_000);

/** One section as its page sends it: the content and the version it was made from. */
export const sectionForm = <S extends ReportSection>(section: S) =>
  z.object({ ...audit, section: z.literal(section), version: basedOn, content: SECTION_FORMS[section] });

/** Any section; which one says what its content holds. */
export const saveSectionForm = z.discriminatedUnion("section", [
  sectionForm("purpose"),
  sectionForm("people-met"),
  sectionForm("criteria"),
  sectionForm("timing"),
  sectionForm("scope"),
  sectionForm("places"),
  sectionForm("stage1-summary"),
  sectionForm("completion"),
  sectionForm("follow-up"),
  sectionForm("maturity"),
  sectionForm("open-points"),
  sectionForm("organisation"),
  sectionForm("planning"),
  sectionForm("operation"),
  sectionForm("internal-audit"),
  sectionForm("improvement"),
  sectionForm("support"),
  sectionForm("objectives"),
  sectionForm("later-contents"),
  sectionForm("scope-statement"),
  sectionForm("summary"),
  sectionForm("conclusions"),
  sectionForm("reminders"),
]);
export type SectionEntry = z.output<typeof saveSectionForm>;

/** A step with the report as a whole: its version counts every save of a section. */
export const reportStepForm = z.object({ ...audit, version: z.number().int().min(1).max(2_000_000_000) });
export const commentReportForm = reportStepForm.extend({
  /** The version that was read: another comment in the meantime is not written over. */
  comment: text(10_000),
});
export const confirmCorrectionsForm = z.object({ ...audit, statement: text(4_000) });
