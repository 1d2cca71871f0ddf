import type { PlainDate } from "@/rules/core/plain-date";
import { caseScope } from "./case-scope";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import { toDateColumn } from "./parse/dates";
import { toJsonColumn } from "./parse/json-column";

export type NewDocument = Readonly<{
  caseId: string;
  kind: string;
  title: string;
  subjectId: string | null;
  model: object;
  modelSha256: string;
  isForClient: boolean;
}>;

/** Official documents: the model is frozen with the act; the bytes follow after the commit. */
export const documentStore = {
  async create({ tx }: Db, document: NewDocument, now: Date): Promise<string> {
    await tx.document.updateMany({
      where: {
        caseId: document.caseId,
        kind: document.kind,
        subjectId: document.subjectId,
        supersededAt: null,
      },
      data: { supersededAt: now },
    });
    const { id } = await tx.document.create({
      data: { ...document, model: toJsonColumn(document.model), createdAt: now },
      select: { id: true },
    });
    return id;
  },

  /** Papers of these kinds stand no longer; they stay on file, marked. True where the client holds one of them. */
  async supersede({ tx }: Db, caseId: string, kinds: readonly string[], now: Date): Promise<boolean> {
    const standing = { caseId, kind: { in: [...kinds] }, supersededAt: null };
    const held = await tx.document.count({ where: { ...standing, isForClient: true } });
    await tx.document.updateMany({ where: standing, data: { supersededAt: now } });
    return held > 0;
  },

  /** The same for the papers of these objects alone. */
  async supersedeOf(
    { tx }: Db,
    { caseId, kind, subjectIds }: Readonly<{ caseId: string; kind: string; subjectIds: readonly string[] }>,
    now: Date,
  ): Promise<void> {
    await tx.document.updateMany({
      where: { caseId, kind, subjectId: { in: [...subjectIds] }, supersededAt: null },
      data: { supersededAt: now },
    });
  },

  /** The model of the paper of this kind that stands on a case or one object of it; null: none does. */
  async standingModel({ tx }: Db, caseId: string, kind: string, subjectId?: string): Promise<unknown> {
    const row = await tx.document.findFirst({
      where: { caseId, kind, supersededAt: null, ...(subjectId === undefined ? {} : { subjectId }) },
      select: { model: true },
    });
    return row?.model ?? null;
  },

  /** The same with the fingerprint of its model, by which a later paper names it. */
  async standing({ tx }: Db, caseId: string, kind: string, subjectId: string) {
    return tx.document.findFirst({
      where: { caseId, kind, supersededAt: null, subjectId },
      select: { model: true, modelSha256: true },
    });
  },

  /** A document in scope; a client sees only those meant for it. */
  async forReading({ tx, scope }: Db, documentId: string) {
    const row = await tx.document.findFirst({
      where: {
        id: documentId,
        case: caseScope(scope),
        ...(scope.any || scope.assignedPersonId !== null ? {} : { isForClient: true }),
      },
      select: {
        id: true,
        kind: true,
        title: true,
        model: true,
        file: { select: { sha256: true, name: true } },
      },
    });
    if (row === null) throw new NotFoundError("document");
    return row;
  },

  /** Every document of a case, the newest first; a client sees only those meant for it. */
  async ofCase(db: Db, caseId: string, kinds: readonly string[] | null = null) {
    const { tx, scope } = db;
    const rows = await tx.document.findMany({
      where: {
        caseId,
        ...(kinds === null ? {} : { kind: { in: [...kinds] } }),
        case: caseScope(scope),
        ...(scope.any || scope.assignedPersonId !== null ? {} : { isForClient: true }),
      },
      // Papers of one act are of one instant; ids are ordered by time.
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      select: { id: true, kind: true, title: true, createdAt: true, supersededAt: true, isForClient: true },
    });
    return rows.map(({ createdAt, supersededAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      isSuperseded: supersededAt !== null,
    }));
  },

  /** The same for a few kinds. */
  async ofKinds(db: Db, caseId: string, kinds: readonly string[]) {
    return documentStore.ofCase(db, caseId, kinds);
  },

  /** Current papers of one object of a case in scope; a client sees only those meant for it. */
  async ofSubject({ tx, scope }: Db, caseId: string, subjectId: string) {
    return tx.document.findMany({
      where: {
        caseId,
        subjectId,
        supersededAt: null,
        case: caseScope(scope),
        ...(scope.any || scope.assignedPersonId !== null ? {} : { isForClient: true }),
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true, kind: true, title: true },
    });
  },

  async forRendering({ tx }: Pick<Db, "tx">, documentId: string) {
    return tx.document.findUnique({
      where: { id: documentId },
      select: { id: true, caseId: true, kind: true, title: true, model: true, fileId: true },
    });
  },

  async saveRendered(
    { tx }: Pick<Db, "tx">,
    rendered: Readonly<{
      documentId: string;
      caseId: string;
      sha256: string;
      name: string;
      size: number;
      now: Date;
    }>,
  ): Promise<void> {
    const { documentId, caseId, sha256, name, size, now } = rendered;
    const file = await tx.storedFile.create({
      data: { sha256, name, size, caseId, type: "application/pdf", createdAt: now },
      select: { id: true },
    });
    await tx.document.updateMany({ where: { id: documentId, fileId: null }, data: { fileId: file.id } });
  },

  async createNotice(
    { tx }: Db,
    notice: Readonly<{
      caseId: string;
      kind: string;
      facts: object;
      documentId: string | null;
      sentOn: PlainDate;
    }>,
  ): Promise<string> {
    const row = await tx.notice.create({
      data: { ...notice, facts: toJsonColumn(notice.facts), sentOn: toDateColumn(notice.sentOn) },
      select: { id: true },
    });
    return row.id;
  },
};
