import type { Actor } from "@/lib/domain/access/actor";
import { permissionScope } from "@/lib/domain/access/can";
import { caseScope } from "./case-scope";
import type { Db } from "./db";
import { NotFoundError } from "./errors";

export type StoredFileRow = Readonly<{
  id: string;
  sha256: string;
  name: string;
  type: string;
  size: number;
}>;

const columns = { id: true, sha256: true, name: true, type: true, size: true } as const;

/** Who brought which bytes. A file is its uploader's alone until it is attached to a case. */
export const storedFileStore = {
  async create({ tx }: Db, file: Omit<StoredFileRow, "id">, actor: Actor, now: Date): Promise<StoredFileRow> {
    return tx.storedFile.create({
      data: { ...file, uploadedById: actor.userId, createdAt: now },
      select: columns,
    });
  },

  /** Attaches uploads of this actor to a case; a file of somebody else's, or of another case, does not exist. */
  async attach(
    { db: { tx }, actor }: Readonly<{ db: Db; actor: Actor }>,
    caseId: string,
    fileIds: readonly string[],
  ): Promise<void> {
    const ids = [...new Set(fileIds)];
    // The update first: of two cases that want one file at once, the second finds it gone.
    await tx.storedFile.updateMany({
      where: { id: { in: ids }, caseId: null, uploadedById: actor.userId },
      data: { caseId },
    });
    const attached = await tx.storedFile.count({ where: { id: { in: ids }, caseId } });
    if (attached !== ids.length) throw new NotFoundError("file");
  },

  /** Names and hashes of files attached to a case that the caller has loaded in scope. */
  async ofCase({ tx }: Db, caseId: string, fileIds: readonly string[]): Promise<readonly StoredFileRow[]> {
    return tx.storedFile.findMany({ where: { caseId, id: { in: [...fileIds] } }, select: columns });
  },

  /** Files of a case as a list shows them. */
  async briefs({ tx }: Db, caseId: string, fileIds: readonly string[]) {
    return tx.storedFile.findMany({
      where: { id: { in: [...fileIds] }, caseId },
      orderBy: { id: "asc" },
      select: { id: true, name: true, size: true },
    });
  },

  /** Names of files of a case, in the order asked for. */
  async names({ tx }: Db, caseId: string, fileIds: readonly string[]): Promise<readonly string[]> {
    const rows = await tx.storedFile.findMany({
      where: { id: { in: [...fileIds] }, caseId },
      select: { id: true, name: true },
    });
    return fileIds.flatMap((id) => rows.find((row) => row.id === id)?.name ?? []);
  },

  /** A file the actor may read: attached to a case in scope, or uploaded by the actor and not yet attached. */
  async forReading({ tx, scope }: Db, fileId: string, actor: Actor): Promise<StoredFileRow> {
    const row = await tx.storedFile.findFirst({
      where: { id: fileId },
      select: { ...columns, caseId: true, uploadedById: true },
    });
    if (row === null) throw new NotFoundError("file");
    const { caseId, uploadedById, ...file } = row;
    const isOwnLoose = caseId === null && uploadedById === actor.userId;
    const isReachable =
      caseId !== null &&
      (await tx.certificationCase.count({ where: { AND: [{ id: caseId }, caseScope(scope)] } })) === 1;
    if (!isOwnLoose && !isReachable) throw new NotFoundError("file");
    // Evidence is the team's, and of those who judge its work: nobody else of the case reads it, and no client.
    if (!isOwnLoose && (await tx.auditEvidence.count({ where: { fileId: file.id } })) > 0) {
      const reach = permissionScope(actor, "evidence:read");
      const isWithin =
        reach.ok &&
        (await tx.certificationCase.count({
          where: { AND: [{ id: caseId ?? "" }, caseScope(reach.value)] },
        })) === 1;
      if (!isWithin) throw new NotFoundError("file");
    }
    // The paper of a document that is not for the client is no more the client's as a file than as a document.
    const isForStaff = scope.any || scope.assignedPersonId !== null;
    if (!isForStaff && (await tx.document.count({ where: { fileId: file.id, isForClient: false } })) > 0)
      throw new NotFoundError("file");
    return file;
  },
};
