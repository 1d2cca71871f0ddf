import { RECOMMENDATIONS, type Recommendation } from "@/lib/domain/report/report-lists";
import { REPORT_STATUSES, type ReportStatus } from "@/lib/domain/report/report-machine";
import type { NonconformityRow } from "@/lib/domain/report/report-record";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { disagreementColumns, standingDisagreement } from "./nonconformity-rows";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";
import { reportSectionStore } from "./report-section-store";

const columns = {
  id: true,
  status: true,
  version: true,
  recommendation: true,
  correctionsConfirmedOn: true,
  signedOn: true,
  signedByPersonId: true,
  sentToClientOn: true,
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
  recommendation: RECOMMENDATIONS.find((known) => known === row.recommendation) ?? null,
  signedOn: toPlainDateOrNull(row.signedOn),
  signedByPersonId: row.signedByPersonId,
  sentToClientOn: toPlainDateOrNull(row.sentToClientOn),
  comments: row.comments.map((said) => ({ ...said, commentedOn: toPlainDate(said.commentedOn) })),
  correctionsConfirmedOn: toPlainDateOrNull(row.correctionsConfirmedOn),
});

const onFile = async (db: Db, auditId: string) => {
  const row = await db.tx.auditReport.findUnique({ where: { auditId }, select: columns });
  return row === null ? null : { ...toReport(row), ...(await reportSectionStore.standing(db, row.id)) };
};

export type ReportOnFile = NonNullable<Awaited<ReturnType<typeof onFile>>>;

/** 审核报告 (5.5.9) */
export const reportStore = {
  onFile,

  /** The row that the sections of a report hang on; made with the first of them. */
  async begin({ tx }: Db, auditId: string): Promise<Pick<ReportOnFile, "id" | "version">> {
    return tx.auditReport.create({ data: { auditId }, select: { id: true, version: true } });
  },

  /** After a save: what the conclusions that stand now recommend, and the state the report goes to. */
  async saveWritten(
    { tx }: Db,
    reportId: string,
    written: Readonly<{ status: ReportStatus; recommendation: Recommendation | null }>,
  ): Promise<void> {
    await tx.auditReport.update({
      where: { id: reportId },
      data: { ...written, version: { increment: 1 } },
      select: { id: true },
    });
  },

  /** A step of a report read at `basedOn`. */
  async saveStatus(
    { tx }: Db,
    report: Pick<ReportOnFile, "id" | "version">,
    { basedOn, status }: Readonly<{ basedOn: number; status: ReportStatus }>,
  ): Promise<void> {
    const { count } = await tx.auditReport.updateMany({
      where: { id: report.id, version: basedOn },
      data: { status, version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("report", report.version);
  },

  /** The leader's signature; with it the report goes to the client. */
  async saveSigned(
    { tx }: Db,
    report: Pick<ReportOnFile, "id" | "version">,
    signed: Readonly<{ basedOn: number; personId: string; today: PlainDate }>,
  ): Promise<void> {
    const day = toDateColumn(signed.today);
    const { count } = await tx.auditReport.updateMany({
      where: { id: report.id, version: signed.basedOn, status: "checked" },
      data: {
        status: "signed",
        signedOn: day,
        signedByPersonId: signed.personId,
        sentToClientOn: day,
        version: { increment: 1 },
      },
    });
    if (count !== 1) throw new StaleError("report", report.version);
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
