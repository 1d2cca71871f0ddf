import { prisma } from "@/lib/data/prisma";
import type { SectionEntry } from "@/lib/domain/report/report-form";
import {
  REPORT_SECTION_NAMES,
  SECTION_FORMS,
  sectionsOf,
  type ReportContent,
  type ReportSection,
} from "@/lib/domain/report/sections/report-sections";
import { saveSectionForm } from "@/lib/domain/report/report-form";
import { checkReport } from "@/lib/usecases/report/check-report";
import { readSection } from "@/lib/usecases/report/queries/read-section";
import { saveSection } from "@/lib/usecases/report/save-section";
import { signReport } from "@/lib/usecases/report/sign-report";
import type { AuditPath } from "./audit-path";
import { act, expectAccepted } from "./house";
import { wholeReport } from "./whole-report";

const versionOf = async (auditId: string): Promise<number> =>
  (await prisma().auditReport.findUnique({ where: { auditId }, select: { version: true } }))?.version ?? 0;

/** The number a section stands at; 0 where nobody has saved it. */
export const sectionNumber = (auditId: string, section: string): Promise<number> =>
  prisma().reportSectionVersion.count({ where: { section, report: { auditId } } });

/** One section as its page sends it. */
export const sectionEntry = <S extends ReportSection>(
  { caseId, stage2Id: auditId }: Pick<AuditPath, "caseId" | "stage2Id">,
  section: S,
  content: ReportContent[S],
  version = 0,
): SectionEntry => saveSectionForm.parse({ caseId, auditId, section, version, content });

/** The scope put forward for the certificate is the one in force, unless a test writes another. */
const scopeStatement = async (
  { caseId, stage2Id: auditId, leader }: AuditPath,
  on: string,
  written: ReportContent["scope-statement"],
): Promise<ReportContent["scope-statement"]> => {
  if (written.zh !== wholeReport()["scope-statement"].zh) return written;
  const at = { caseId, auditId, section: "scope-statement" as const };
  const { content } = expectAccepted(await act(leader, on, readSection, at));
  return SECTION_FORMS["scope-statement"].parse(content);
};

/** Every section of stage 2 saved as it is written; gives the version of the report as a whole. */
export const reportSaved = async (path: AuditPath, on: string, content = wholeReport()): Promise<number> => {
  for (const section of REPORT_SECTION_NAMES.filter((name) => sectionsOf("stage2").includes(name))) {
    const version = await sectionNumber(path.stage2Id, section);
    const written =
      section === "scope-statement" ? await scopeStatement(path, on, content[section]) : content[section];
    const entry = sectionEntry(path, section, written, version);
    expectAccepted(await act(path.leader, on, saveSection, entry));
  }
  return versionOf(path.stage2Id);
};

/** Written whole and checked: gives the version its leader signs. */
export const reportChecked = async (
  path: AuditPath,
  on: string,
  content = wholeReport(),
): Promise<number> => {
  const version = await reportSaved(path, on, content);
  const at = { caseId: path.caseId, auditId: path.stage2Id };
  return expectAccepted(await act(path.leader, on, checkReport, { ...at, version })).version;
};

/** The report written and signed on 2026-06-12, four days before it is due. */
export const reportSigned = async (path: AuditPath, content = wholeReport()): Promise<void> => {
  const version = await reportChecked(path, "2026-06-12", content);
  const at = { caseId: path.caseId, auditId: path.stage2Id };
  expectAccepted(await act(path.leader, "2026-06-12", signReport, { ...at, version }));
};
