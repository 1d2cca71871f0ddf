import { reviewOutcome, type ReportReviewForm } from "@/lib/domain/decision/report-review-form";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { StaleError } from "./errors";
import { toDateColumn, toPlainDate } from "./parse/dates";

type Taken = Readonly<{ personId: string; today: PlainDate; now: Date }>;

/** 认证复核 */
export const reportReviewStore = {
  async create({ tx }: Db, form: ReportReviewForm, { personId, today, now }: Taken): Promise<string> {
    const { id } = await tx.reportReview.create({
      data: {
        caseId: form.caseId,
        reviewerPersonId: personId,
        reviewedOn: toDateColumn(today),
        outcome: reviewOutcome(form),
        note: form.note,
        createdAt: now,
        sections: { create: form.sections },
      },
      select: { id: true },
    });
    return id;
  },

  /** The report under review: that of the latest stage 2, and only while it is signed. */
  async signedReport({ tx }: Db, caseId: string) {
    const report = await tx.auditReport.findFirst({
      where: { audit: { caseId, kind: "stage2" }, status: "signed" },
      orderBy: { audit: { round: "desc" } },
      select: { id: true, version: true, auditId: true },
    });
    return report;
  },

  /** Passed by the review: the report is final. */
  async savePassed({ tx }: Db, report: Readonly<{ id: string; version: number }>): Promise<void> {
    const { count } = await tx.auditReport.updateMany({
      where: { id: report.id, version: report.version, status: "signed" },
      data: { status: "final", version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("report");
  },

  /** Gives the report back to its leader, who changes it and signs again. */
  async saveReturned(
    { tx }: Db,
    report: Readonly<{ id: string; version: number; auditId: string }>,
  ): Promise<void> {
    const { count } = await tx.auditReport.updateMany({
      where: { id: report.id, version: report.version, status: "signed" },
      data: { status: "returned", version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("report");
    await tx.audit.updateMany({
      where: { id: report.auditId, status: "reported" },
      data: { status: "closed", version: { increment: 1 } },
    });
  },

  /** The latest review, where it sent the report back: what it said of which part, and when. */
  async lastReturned({ tx }: Db, caseId: string) {
    const row = await tx.reportReview.findFirst({
      where: { caseId },
      orderBy: { id: "desc" },
      select: {
        ...{ outcome: true, createdAt: true },
        sections: {
          where: { verdict: "returned" },
          orderBy: { id: "asc" },
          select: { section: true, note: true },
        },
      },
    });
    if (row?.outcome !== "returned") return null;
    return { reviewedAt: row.createdAt.toISOString(), sections: row.sections };
  },

  /** Every review of the case, the newest first. */
  async ofCase({ tx }: Db, caseId: string) {
    const rows = await tx.reportReview.findMany({
      where: { caseId },
      orderBy: { id: "desc" },
      select: {
        id: true,
        reviewer: { select: { name: true } },
        reviewedOn: true,
        outcome: true,
        note: true,
        sections: { orderBy: { id: "asc" }, select: { section: true, verdict: true, note: true } },
      },
    });
    return rows.map((row) => ({
      ...row,
      reviewedOn: toPlainDate(row.reviewedOn),
      reviewer: row.reviewer.name,
    }));
  },
};
