import { reportSectionStore } from "@/lib/data/report-section-store";
import { reportStore } from "@/lib/data/report-store";
import { asMember } from "@/lib/domain/audit/assess-part";
import { assessReportOpen } from "@/lib/domain/report/assess-report-open";
import { saveSectionForm, type SectionEntry } from "@/lib/domain/report/report-form";
import type { Recommendation } from "@/lib/domain/report/report-lists";
import { conclusionsOf, jointRecommendation } from "@/lib/domain/report/sections/conclusions";
import { sectionsOf } from "@/lib/domain/report/sections/report-sections";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";

const recommended = (
  entry: SectionEntry,
  schemes: readonly string[],
  standing: Recommendation | null,
): Recommendation | null =>
  entry.section === "conclusions" ? jointRecommendation(conclusionsOf(entry.content, schemes)) : standing;

/**
 * One section of the report while it is written (5.5.9): a version of its own, so that members write side by side. What
 * is missing is told before the signature; what was checked is to be checked again.
 */
export const saveSection = defineUseCase({
  name: "report.save-section",
  permission: "report:write",
  method: "PUT",
  path: "/cases/{caseId}/audits/{auditId}/report/sections/{section}",
  input: saveSectionForm,
  async run(context, form) {
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const member = asMember(file, context.actor.personId);
    if (!member.ok) return member;
    const report = await reportStore.onFile(context.db, file.id);
    const refusals = assessReportOpen(file, report?.status ?? null);
    if (refusals.length > 0) return refused(...refusals);
    const { section, content } = form;
    if (!sectionsOf(file.kind).includes(section))
      return refused({ code: "section-not-in-report", clause: "5.5.9.2", facts: { section } });
    const { id } = report ?? (await reportStore.begin(context.db, file.id));
    const by = { personId: member.value.personId, now: context.now };
    const version = await reportSectionStore.save(context.db, id, form, by);
    const recommendation = recommended(form, rules.schemes, report?.recommendation ?? null);
    await reportStore.saveWritten(context.db, id, { status: "draft", recommendation });
    context.changed("report.section-saved", {
      caseId: head.id,
      kind: "report",
      id: file.id,
      before: report === null ? null : { section, content: report.content[section] },
      after: { section, content },
    });
    return accepted({ version });
  },
});
