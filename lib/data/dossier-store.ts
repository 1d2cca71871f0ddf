import { caseScope } from "./case-scope";
import type { Db } from "./db";
import { extractColumns } from "./audit-log-store";

const file = { select: { id: true, sha256: true, name: true, type: true, size: true } } as const;

/** What a dossier is made of; the case has been loaded in scope and locked by whoever asks. */
export const dossierStore = {
  /** Every official document of a case, the oldest first. */
  async documents({ tx, scope }: Db, caseId: string) {
    return tx.document.findMany({
      where: { caseId, case: caseScope(scope) },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: {
        ...{ id: true, kind: true, title: true, model: true, createdAt: true, supersededAt: true },
        file,
      },
    });
  },

  /** Every file that was brought to a case and is not the paper of a document, the oldest first. */
  async uploads({ tx }: Db, caseId: string) {
    return tx.storedFile.findMany({
      where: { caseId, documents: { none: {} } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: {
        ...file.select,
        createdAt: true,
        applicationDocuments: { select: { kind: true }, take: 1 },
        contracts: { select: { id: true }, take: 1 },
        evidence: { select: { withdrawnOn: true } },
        contractsFromClients: { select: { id: true }, take: 1 },
      },
    });
  },

  /** Which of those files are signatures of meetings, and which the sheets they were signed on. */
  async signedFiles({ tx }: Db, caseId: string) {
    const meetings = await tx.meeting.findMany({
      where: { audit: { caseId } },
      select: { sheetFileIds: true, attendance: { select: { signatureFileId: true } } },
    });
    return {
      sheets: new Set(meetings.flatMap(({ sheetFileIds }) => sheetFileIds)),
      signatures: new Set(
        meetings.flatMap(({ attendance }) =>
          attendance.flatMap(({ signatureFileId }) => signatureFileId ?? []),
        ),
      ),
    };
  },

  /** Rows of the log about a case behind one of them, with what chains them. */
  async logAfter({ tx }: Db, caseId: string, sequence: bigint, limit: number) {
    return tx.auditLogEntry.findMany({
      where: { caseId, sequence: { gt: sequence } },
      orderBy: { sequence: "asc" },
      take: limit,
      select: extractColumns,
    });
  },

  /** The last row of the whole chain. */
  async chainEnd({ tx }: Db) {
    return tx.auditLogEntry.findFirstOrThrow({
      orderBy: { sequence: "desc" },
      select: { sequence: true, hash: true },
    });
  },
};

export type DossierDocument = Awaited<ReturnType<typeof dossierStore.documents>>[number];
export type SignedFiles = Awaited<ReturnType<typeof dossierStore.signedFiles>>;
export type DossierUpload = Awaited<ReturnType<typeof dossierStore.uploads>>[number];
