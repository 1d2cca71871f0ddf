import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { conductStore } from "@/lib/data/conduct-store";
import { NotFoundError } from "@/lib/data/errors";
import { reportSectionStore } from "@/lib/data/report-section-store";
import { reportStore } from "@/lib/data/report-store";
import { isAuditing } from "@/lib/domain/audit/conduct-file";
import { everyRulesOfCase, rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { can } from "@/lib/domain/access/can";
import { id } from "@/lib/domain/fields";
import { assessReportOpen } from "@/lib/domain/report/assess-report-open";
import { evidenceByChapter, proposedReport, withRecords } from "@/lib/domain/report/propose-sections";
import { sectionDifference } from "@/lib/domain/report/section-difference";
import { EMPTY_REPORT, REPORT_SECTION_NAMES, sectionsOf } from "@/lib/domain/report/sections/report-sections";
import { accepted } from "@/lib/domain/outcome";
import { REPORT_CHAPTERS } from "@/rules/reports/report-chapters";
import { defineQuery } from "../../framework/define-use-case";
import { proposalSource } from "../proposal-source";
import { reportRecord } from "../report-record";

/**
 * One section as its form opens: what stands, or what the records propose where nothing is saved; every version of it
 * with what it changed; and the evidence of the check lists for a chapter (5.6.1).
 */
export const readSection = defineQuery({
  name: "report.read-section",
  permission: "report:read",
  path: "/cases/{caseId}/audits/{auditId}/report/sections/{section}",
  input: z.object({ caseId: id, auditId: id, section: z.enum(REPORT_SECTION_NAMES) }),
  async run(context, form) {
    const { db, actor } = context;
    const { section } = form;
    const head = await caseStore.head(db, form.caseId);
    const file = await conductStore.file(db, head.id, form.auditId);
    if (!sectionsOf(file.kind).includes(section)) throw new NotFoundError("report section");
    const rules = rulesOfCase(head);
    const report = await reportStore.onFile(db, file.id);
    const record = await reportRecord(context, { head, file, rules, report });
    const source = await proposalSource(context, { head, file, rules, record });
    const number = report?.saved.find((one) => one.section === section)?.number ?? 0;
    const standing = number === 0 ? proposedReport(source) : withRecords(record.content, source);
    const evidence = evidenceByChapter(source);
    const chapter = REPORT_CHAPTERS.find((one) => one === section);
    const versions = report === null ? [] : await reportSectionStore.history(db, report.id, section);
    return accepted({
      number,
      content: standing[section],
      evidence: chapter === undefined ? [] : evidence[chapter],
      sites: source.sites.map(({ id: siteId, name, address }) => ({ siteId, name, address })),
      systems: everyRulesOfCase(head).map(({ scheme, system }) => ({ scheme, ...system })),
      laterItems: record.gapFacts.laterItems,
      isFoundingOnRecord: record.gapFacts.isFoundingOnRecord,
      isOpen:
        isAuditing(file, actor.personId) &&
        can(actor, "audit", await caseStore.duties(db, head.id)).ok &&
        assessReportOpen(file, report?.status ?? null).length === 0,
      history: versions.map((version, index) => ({
        ...{ number: version.number, savedBy: version.savedBy, savedAt: version.savedAt },
        changes: sectionDifference(versions[index + 1]?.content ?? EMPTY_REPORT[section], version.content),
      })),
    });
  },
});
