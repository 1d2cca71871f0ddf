import { applicationContent, type ApplicationContent } from "@/lib/domain/application/application-form";
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

/** 认证申请: live rows while it is filled in, frozen versions once submitted. */
export const applicationStore = {
  async forCase({ tx }: Db, caseId: string): Promise<ApplicationFile> {
    const row = await tx.application.findUnique({ where: { caseId }, select: applicationColumns });
    if (row === null) throw new NotFoundError("application");
    return { id: row.id, status: row.status, version: row.version, content: toContent(row) };
  },

  /** Replaces the live rows by the form; refuses when the form was made from an older version. */
  async saveContent(
    db: Db,
    file: ApplicationFile,
    basedOn: number,
    clientId: string,
    content: ApplicationContent,
  ) {
    const { tx } = db;
    const { count } = await tx.application.updateMany({
      where: { id: file.id, version: basedOn },
      data: { ...toRows.fields(content), version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("application", file.version, file.content);
    await tx.client.update({ where: { id: clientId }, data: toRows.client(content) });
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
  async submitted(
    { tx }: Db,
    caseId: string,
  ): Promise<Readonly<{ number: number; content: ApplicationContent }>> {
    const row = await tx.applicationVersion.findFirst({
      where: { application: { caseId } },
      orderBy: { number: "desc" },
      select: { number: true, content: true },
    });
    if (row === null) throw new NotFoundError("application");
    return { number: row.number, content: fromJsonColumn(applicationContent, row.content) };
  },
};

const replaceRows = async ({ tx }: Db, applicationId: string, content: ApplicationContent): Promise<void> => {
  const own = { where: { applicationId } };
  await tx.personnelGroup.deleteMany(own);
  await tx.applicationSite.deleteMany(own);
  await tx.conditionFact.deleteMany(own);
  await tx.applicationDocument.deleteMany(own);
  await tx.previousCertificate.deleteMany(own);
  await tx.personnelGroup.createMany({ data: toRows.personnel(applicationId, content) });
  await tx.applicationSite.createMany({ data: toRows.sites(applicationId, content) });
  await tx.conditionFact.createMany({ data: toRows.conditions(applicationId, content) });
  await tx.applicationDocument.createMany({ data: toRows.documents(applicationId, content) });
  await tx.previousCertificate.createMany({ data: toRows.previous(applicationId, content) });
};
