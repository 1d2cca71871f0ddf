-- DropIndex
DROP INDEX "AuditLogEntry_subjectKind_subjectId_sequence_idx";

-- CreateIndex: the log in the order of its objects, and all that happened to one of them.
CREATE INDEX "AuditLogEntry_subjectKind_sequence_idx" ON "AuditLogEntry"("subjectKind", "sequence");
CREATE INDEX "AuditLogEntry_subjectId_sequence_idx" ON "AuditLogEntry"("subjectId", "sequence");

-- CreateIndex
CREATE INDEX "Certificate_caseId_idx" ON "Certificate"("caseId");

-- CreateIndex
CREATE INDEX "Document_fileId_idx" ON "Document"("fileId");
