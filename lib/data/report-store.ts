import {
  conclusionMatrix,
  EMPTY_REPORT,
  reportContent,
  type ReportContent,
} from "@/lib/domain/report/report-form";
import { REPORT_STATUSES, type ReportStatus } from "@/lib/domain/report/report-lists";
import type { NonconformityRow } from "@/lib/domain/report/report-record";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { disagreementColumns, standingDisagreement } from "./nonconformity-rows";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";

const columns = {
  id: true,
  status: true,
  version: true,
  purpose: true,
  summary: true,
  planKept: true,
  planChanges: true,
  strengths: true,
  risks: true,
  nextFocus: true,
  openPoints: true,
  programmeFits: true,
  programmeNote: true,
  conclusions: true,
  recommendation: true,
  recommendationNote: true,
  correctionsConfirmedOn: true,
  signedOn: true,
  signedByPersonId: true,
  sentToClientOn: true,
  people: { orderBy: { position: "asc" }, select: { name: true, unit: true, post: true } },
  comments: {
    orderBy: { number: "asc" },
    select: { number: true, comment: true, commentedBy: true, commentedOn: true },
  },
} as const satisfies Prisma.AuditReportSelect;

type Row = Prisma.AuditReportGetPayload<{ select: typeof columns }>;

const statusOf = (value: string): ReportStatus => {
  const found = REPORT_STATUSES.find((status) => status === value);
  if (found === undefined) throw new RangeError(`A report holds the status ${value}`);
  return found;
};

const toReport = (row: Row) => ({
  id: row.id,
  status: statusOf(row.status),
  version: row.version,
  signedOn: toPlainDateOrNull(row.signedOn),
  signedByPersonId: row.signedByPersonId,
  sentToClientOn: toPlainDateOrNull(row.sentToClientOn),
  comments: row.comments.map((said) => ({ ...said, commentedOn: toPlainDate(said.commentedOn) })),
  correctionsConfirmedOn: toPlainDateOrNull(row.correctionsConfirmedOn),
  content: reportContent.parse({
    ...row,
    conclusions:
      row.conclusions === null ? EMPTY_REPORT.conclusions : fromJsonColumn(conclusionMatrix, row.conclusions),
  }),
});

export type ReportOnFile = ReturnType<typeof toReport>;

const toColumns = (content: ReportContent) => ({
  purpose: content.purpose,
  summary: content.summary,
  planKept: content.planKept,
  planChanges: content.planChanges,
  strengths: content.strengths,
  risks: content.risks,
  nextFocus: content.nextFocus,
  openPoints: content.openPoints,
  programmeFits: content.programmeFits,
  programmeNote: content.programmeNote,
  conclusions: toJsonColumn(content.conclusions),
  recommendation: content.recommendation,
  recommendationNote: content.recommendationNote,
});

const peopleOf = (content: ReportContent) =>
  content.people.map((person, position) => ({ ...person, position }));

/** In the shape of the form that saves it, so that it can show the difference. */
const stale = ({ version, content }: ReportOnFile): StaleError =>
  new StaleError("report", version, { content });

/** 审核报告 (5.5.9) */
export const reportStore = {
  async onFile({ tx }: Db, auditId: string): Promise<ReportOnFile | null> {
    const row = await tx.auditReport.findUnique({ where: { auditId }, select: columns });
    return row === null ? null : toReport(row);
  },

  async create({ tx }: Db, auditId: string, content: ReportContent): Promise<number> {
    const { version } = await tx.auditReport.create({
      data: { auditId, ...toColumns(content), people: { create: peopleOf(content) } },
      select: { version: true },
    });
    return version;
  },

  async saveContent({ tx }: Db, report: ReportOnFile, basedOn: number, content: ReportContent) {
    const { count } = await tx.auditReport.updateMany({
      where: { id: report.id, version: basedOn },
      data: { ...toColumns(content), version: { increment: 1 } },
    });
    if (count !== 1) throw stale(report);
    await tx.reportPerson.deleteMany({ where: { reportId: report.id } });
    await tx.reportPerson.createMany({
      data: peopleOf(content).map((person) => ({ ...person, reportId: report.id })),
    });
    return basedOn + 1;
  },

  /** The leader's signature; with it the report goes to the client. */
  async saveSigned(
    { tx }: Db,
    report: ReportOnFile,
    signed: Readonly<{ basedOn: number; personId: string; today: PlainDate }>,
  ): Promise<void> {
    const day = toDateColumn(signed.today);
    const { count } = await tx.auditReport.updateMany({
      where: { id: report.id, version: signed.basedOn, status: { not: "signed" } },
      data: {
        status: "signed",
        signedOn: day,
        signedByPersonId: signed.personId,
        sentToClientOn: day,
        version: { increment: 1 },
      },
    });
    if (count !== 1) throw stale(report);
  },

  /** One more comment of the client; those before it stay. */
  async addComment(
    { tx }: Db,
    report: ReportOnFile,
    said: Readonly<{ basedOn: number; comment: string; by: string; today: PlainDate }>,
  ): Promise<void> {
    const { count } = await tx.auditReport.updateMany({
      where: { id: report.id, version: said.basedOn },
      data: { version: { increment: 1 } },
    });
    if (count !== 1)
      throw new StaleError("report", report.version, { comment: report.comments.at(-1)?.comment ?? "" });
    await tx.reportComment.create({
      data: {
        reportId: report.id,
        number: report.comments.length + 1,
        comment: said.comment,
        commentedBy: said.by,
        commentedOn: toDateColumn(said.today),
      },
    });
  },

  async saveCorrectionsConfirmed(
    { tx }: Db,
    reportId: string,
    { statement, today }: Readonly<{ statement: string; today: PlainDate }>,
  ): Promise<void> {
    const { count } = await tx.auditReport.updateMany({
      where: { id: reportId, correctionsConfirmedOn: null },
      data: { correctionsConfirmedOn: toDateColumn(today), correctionsStatement: statement },
    });
    if (count !== 1) throw new StaleError("report");
  },

  /** What the leader confirmed no longer stands: a correction was sent back (5.9.2). */
  async dropCorrectionsConfirmed({ tx }: Db, auditId: string): Promise<void> {
    await tx.auditReport.updateMany({
      where: { auditId, correctionsConfirmedOn: { not: null } },
      data: { correctionsConfirmedOn: null, correctionsStatement: "", version: { increment: 1 } },
    });
  },

  async nonconformities({ tx }: Db, auditId: string): Promise<readonly NonconformityRow[]> {
    const rows = await tx.nonconformity.findMany({
      where: { auditId },
      orderBy: { number: "asc" },
      select: {
        id: true,
        number: true,
        grade: true,
        criterion: true,
        clause: true,
        unit: true,
        process: true,
        statement: true,
        status: true,
        verifiedOn: true,
        disagreements: { where: { settledOn: null }, ...disagreementColumns },
      },
    });
    return rows.map(({ disagreements, ...row }) => ({
      ...row,
      verifiedOn: toPlainDateOrNull(row.verifiedOn),
      clientDisagreement: standingDisagreement(disagreements),
    }));
  },
};
