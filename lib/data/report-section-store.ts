import type { SectionEntry } from "@/lib/domain/report/report-form";
import { isReportSection, reportContent, EMPTY_REPORT } from "@/lib/domain/report/sections/report-sections";
import type { ReportContent, ReportSection } from "@/lib/domain/report/sections/report-sections";
import type { SystemConclusion } from "@/lib/domain/report/sections/conclusions";
import { fingerprintsOf } from "@/lib/domain/xray/text/fingerprints";
import { wholeText } from "@/lib/domain/xray/texts-of-report";
import { findingsOnFile, type AnsweredFinding } from "@/lib/domain/xray/xray-answer";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { StaleError } from "./errors";
import { toDateColumn, toPlainDate } from "./parse/dates";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";

/** Who saved a section last, and when; `number` counts its saves. */
export type SectionSaved = Readonly<{
  section: ReportSection;
  number: number;
  savedBy: string;
  savedAt: string;
}>;

type Row = Readonly<{ section: string; number: number; content: unknown; savedBy: string; savedAt: Date }>;

const toSaved = ({ section, number, savedBy, savedAt }: Row): readonly SectionSaved[] =>
  isReportSection(section) ? [{ section, number, savedBy, savedAt: savedAt.toISOString() }] : [];

const latest = ({ tx }: Db, reportId: string) => tx.$queryRaw<readonly Row[]>`
  SELECT DISTINCT ON (v."section") v."section", v."number", v."content", coalesce(p."name", '') AS "savedBy", v."savedAt"
  FROM "ReportSectionVersion" v LEFT JOIN "Person" p ON p."id" = v."savedByPersonId"
  WHERE v."reportId" = ${reportId}::uuid ORDER BY v."section", v."number" DESC`;

type Signing = Readonly<{ reportId: string; personId: string; contentSha256: string; today: PlainDate }>;

/** What was signed: the words, the paper issued with them, and what the reader of reports found with its answers. */
type Frozen = Readonly<{
  content: ReportContent;
  documentId: string;
  findings: readonly AnsweredFinding[];
}>;

/** The sections of a report, each save a version of its own, and what was signed of them (5.5.9). */
export const reportSectionStore = {
  /** What stands: the latest version of every section, empty where nobody has begun. */
  async standing(
    db: Db,
    reportId: string,
  ): Promise<Readonly<{ content: ReportContent; saved: readonly SectionSaved[] }>> {
    const rows = await latest(db, reportId);
    const said = Object.fromEntries(rows.map(({ section, content }) => [section, content]));
    return { content: reportContent.parse({ ...EMPTY_REPORT, ...said }), saved: rows.flatMap(toSaved) };
  },

  /** The next version of one section; one made from an older version is told what stands. */
  async save(
    { tx }: Db,
    reportId: string,
    { section, version, content }: SectionEntry,
    by: Readonly<{ personId: string; now: Date }>,
  ): Promise<number> {
    const found = await tx.reportSectionVersion.findFirst({
      where: { reportId, section },
      orderBy: { number: "desc" },
      select: { number: true, content: true },
    });
    const number = found?.number ?? 0;
    if (number !== version) throw new StaleError("report-section", number, { content: found?.content });
    await tx.reportSectionVersion.create({
      data: {
        ...{ reportId, section, number: number + 1, content: toJsonColumn(content) },
        ...{ savedByPersonId: by.personId, savedAt: by.now },
      },
    });
    return number + 1;
  },

  /** Every version of one section, the newest first. */
  async history({ tx }: Db, reportId: string, section: ReportSection) {
    const rows = await tx.reportSectionVersion.findMany({
      where: { reportId, section },
      orderBy: { number: "desc" },
      select: { number: true, content: true, savedAt: true, savedBy: { select: { name: true } } },
    });
    return rows.map(({ savedAt, savedBy, ...row }) => ({
      ...row,
      savedAt: savedAt.toISOString(),
      savedBy: savedBy?.name ?? "",
    }));
  },

  async sign({ tx }: Db, { reportId, personId, contentSha256, today }: Signing): Promise<void> {
    await tx.reportSignature.create({
      data: { reportId, personId, contentSha256, signedOn: toDateColumn(today) },
    });
  },

  /** The signatures that hold: given to exactly what stands now. */
  async signatures({ tx }: Db, reportId: string, contentSha256: string) {
    const rows = await tx.reportSignature.findMany({
      where: { reportId, contentSha256 },
      orderBy: { id: "asc" },
      select: { personId: true, signedOn: true },
    });
    return rows.map(({ personId, signedOn }) => ({ personId, signedOn: toPlainDate(signedOn) }));
  },

  /** The leader's signature freezes what stands, beside the paper issued with it. */
  async freeze(
    { tx }: Db,
    { reportId, personId, contentSha256, today }: Signing,
    { content, documentId, findings }: Frozen,
  ): Promise<void> {
    const before = await tx.signedReport.count({ where: { reportId } });
    await tx.signedReport.create({
      data: {
        ...{ reportId, number: before + 1, content: toJsonColumn(content), contentSha256, documentId },
        ...{ signedByPersonId: personId, signedOn: toDateColumn(today) },
        ...{ fingerprints: [...fingerprintsOf(wholeText(content))], isFingerprinted: true },
        findings: toJsonColumn(findings),
      },
    });
  },

  /** The findings the report of a case was signed on last, with their answers; null before a signature. */
  async signedFindings({ tx }: Db, caseId: string) {
    const row = await tx.signedReport.findFirst({
      where: { report: { audit: { caseId } } },
      orderBy: { id: "desc" },
      select: { findings: true, signedOn: true, report: { select: { auditId: true } } },
    });
    return row === null
      ? null
      : {
          auditId: row.report.auditId,
          signedOn: toPlainDate(row.signedOn),
          findings: fromJsonColumn(findingsOnFile, row.findings),
        };
  },

  /** Every signed version, the newest first. */
  async signed({ tx }: Db, reportId: string) {
    const rows = await tx.signedReport.findMany({
      where: { reportId },
      orderBy: { number: "desc" },
      select: {
        ...{ number: true, content: true, contentSha256: true, signedOn: true, documentId: true },
        signedBy: { select: { name: true } },
      },
    });
    return rows.map(({ signedBy, signedOn, content, ...row }) => ({
      ...row,
      content: reportContent.parse({ ...EMPTY_REPORT, ...Object(content) }),
      signedOn: toPlainDate(signedOn),
      signedBy: signedBy.name,
    }));
  },
};

/** What stands as the conclusion on one system; null where nothing is written of it (11.1). */
export const conclusionOf = async (
  db: Db,
  reportId: string,
  scheme: string,
): Promise<SystemConclusion | null> => {
  const { content } = await reportSectionStore.standing(db, reportId);
  return content.conclusions.systems.find((one) => one.scheme === scheme) ?? null;
};
