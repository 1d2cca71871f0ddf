import { prisma, type Transaction } from "./prisma";

/** Uploads that no form ever attached, and the bytes behind them. */
export const looseFileStore = {
  /**
   * Forgets the uploads from before that day which nobody refers to; answers the hashes of their bytes. One
   * statement: an upload that is being attached is locked, waited for, and then found to belong to its case. Drafts
   * name what they will attach, and the log names the workbooks that were imported, which stay what a body brought
   * along.
   */
  async forget(before: Date): Promise<readonly string[]> {
    const rows = await prisma().$queryRaw<readonly Readonly<{ sha256: string }>[]>`
      DELETE FROM "StoredFile" f
      WHERE f."caseId" IS NULL AND f."createdAt" < ${before}
        AND NOT EXISTS (SELECT 1 FROM "ApplicationDocument" d WHERE d."fileId" = f."id")
        AND NOT EXISTS (SELECT 1 FROM "Contract" c WHERE c."signedFileId" = f."id")
        AND NOT EXISTS (SELECT 1 FROM "Document" d WHERE d."fileId" = f."id")
        AND NOT EXISTS (SELECT 1 FROM "Attendance" a WHERE f."id" IN (a."fileId", a."signatureFileId"))
        AND NOT EXISTS (SELECT 1 FROM "Meeting" m WHERE f."id" = ANY (m."sheetFileIds"))
        AND NOT EXISTS (SELECT 1 FROM "BodyLogo" l WHERE l."fileId" = f."id")
        AND NOT EXISTS (SELECT 1 FROM "DocumentTemplate" t WHERE t."fileId" = f."id")
        AND NOT EXISTS (SELECT 1 FROM "NonconformityAnswer" n WHERE f."id" = ANY (n."evidenceFileIds"))
        AND NOT EXISTS (SELECT 1 FROM "FormDraft" d WHERE position(f."id"::text IN d."content"::text) > 0)
        AND NOT EXISTS (SELECT 1 FROM "CarriedCertificate" c WHERE c."sourceSha256" = f."sha256")
        AND NOT EXISTS (
          SELECT 1 FROM "AuditLogEntry" e WHERE e."event" = 'import.run' AND e."subjectId" = f."id"::text
        )
      RETURNING f."sha256"`;
    return [...new Set(rows.map(({ sha256 }) => sha256))];
  },

  isKept: async (tx: Transaction, sha256: string): Promise<boolean> =>
    (await tx.storedFile.count({ where: { sha256 } })) > 0,
};
