import { applicationContent, type ApplicationContent } from "@/lib/domain/application/application-form";
import { allConditions } from "@/lib/domain/application/blank-conditions";
import type { PlainDate } from "@/rules/core/plain-date";
import { applicationColumns, toContent, toRows } from "./application-rows";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";
import { toDateColumn } from "./parse/dates";

export type ApplicationFile = Readonly<{
  id: string;
  status: string;
  version: number;
  content: ApplicationContent;
}>;

export type SubmittedVersion = Readonly<{
  number: number;
  content: ApplicationContent;
  sha256: string;
  submittedAt: string;
}>;

const versionColumns = { number: true, content: true, sha256: true, submittedAt: true } as const;

const toVersion = (
  row: Readonly<{ number: number; content: unknown; sha256: string; submittedAt: Date }>,
): SubmittedVersion => ({
  number: row.number,
  sha256: row.sha256,
  submittedAt: row.submittedAt.toISOString(),
  content: fromJsonColumn(applicationContent, row.content),
});

/** As the form holds it: every condition, in its order, so that it can be compared with what was typed. */
const current = (content: ApplicationContent) => ({
  content: { ...content, conditions: allConditions(content.conditions) },
});

/** 认证申请: live rows while it is filled in, frozen versions once submitted. */
export const applicationStore = {
  async forCase({ tx }: Db, caseId: string): Promise<ApplicationFile> {
    const row = await tx.application.findUnique({ where: { caseId }, select: applicationColumns });
    if (row === null) throw new NotFoundError("application");
    return { id: row.id, status: row.status, version: row.version, content: toContent(row) };
  },

  /** Replaces the live rows by the form; refuses when the form was made from an older version. */
  async saveContent(db: Db, file: ApplicationFile, basedOn: number, content: ApplicationContent) {
    const { tx } = db;
    const { count } = await tx.application.updateMany({
      where: { id: file.id, version: basedOn },
      data: { ...toRows.fields(content), version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("application", file.version, current(file.content));
    await replaceRows(db, file.id, content);
    return basedOn + 1;
  },

  /** Freezes the next version and marks the application submitted. */
  async saveSubmission(
    { tx }: Db,
    file: ApplicationFile,
    submission: Readonly<{ sha256: string; now: Date; today: PlainDate; userId: string }>,
  ): Promise<number> {
    const number = 1 + (await tx.applicationVersion.count({ where: { applicationId: file.id } }));
    const { count } = await tx.application.updateMany({
      where: { id: file.id, version: file.version },
      data: { status: "submitted", submittedOn: toDateColumn(submission.today), version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("application");
    await tx.applicationVersion.create({
      data: {
        applicationId: file.id,
        number,
        content: toJsonColumn(file.content),
        sha256: submission.sha256,
        submittedAt: submission.now,
        submittedById: submission.userId,
      },
    });
    return number;
  },

  /** Opens the form again for what the reviewer asked for (5.3.2). */
  async saveReopened({ tx }: Db, applicationId: string): Promise<void> {
    await tx.application.update({
      where: { id: applicationId },
      data: { status: "supplement", version: { increment: 1 } },
    });
  },

  /** The last submitted version, as frozen. */
  async submitted({ tx }: Db, caseId: string): Promise<SubmittedVersion> {
    const row = await tx.applicationVersion.findFirst({
      where: { application: { caseId } },
      orderBy: { number: "desc" },
      select: versionColumns,
    });
    if (row === null) throw new NotFoundError("application");
    return toVersion(row);
  },

  /** One frozen version by its number. */
  async version({ tx }: Db, caseId: string, number: number): Promise<SubmittedVersion> {
    const row = await tx.applicationVersion.findFirst({
      where: { application: { caseId }, number },
      select: versionColumns,
    });
    if (row === null) throw new NotFoundError("application");
    return toVersion(row);
  },

  /** Every frozen version, the newest first, without its content. */
  async versions({ tx }: Db, caseId: string) {
    const rows = await tx.applicationVersion.findMany({
      where: { application: { caseId } },
      orderBy: { number: "desc" },
      select: { number: true, sha256: true, submittedAt: true, submittedById: true },
    });
    const users = await tx.user.findMany({
      where: { id: { in: rows.map((row) => row.submittedById) } },
      select: { id: true, name: true },
    });
    return rows.map(({ submittedAt, submittedById, ...row }) => ({
      ...row,
      submittedAt: submittedAt.toISOString(),
      submittedBy: users.find((user) => user.id === submittedById)?.name ?? "",
    }));
  },
};

const replaceRows = async ({ tx }: Db, applicationId: string, content: ApplicationContent): Promise<void> => {
  const own = { where: { applicationId } };
  await tx.personnelGroup.deleteMany(own);
  await tx.applicationSite.deleteMany(own);
  await tx.conditionFact.deleteMany(own);
  await tx.applicationDocument.deleteMany(own);
  await tx.previousCertificate.deleteMany(own);
  await tx.applicant.update({ ...own, data: toRows.applicant(content.applicant) });
  await tx.personnelGroup.createMany({ data: toRows.personnel(applicationId, content) });
  await tx.applicationSite.createMany({ data: toRows.sites(applicationId, content) });
  await tx.conditionFact.createMany({ data: toRows.conditions(applicationId, content) });
  await tx.applicationDocument.createMany({ data: toRows.documents(applicationId, content) });
  await tx.previousCertificate.createMany({ data: toRows.previous(applicationId, content) });
};
