-- CreateTable
CREATE TABLE "AuditEvidence" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "noteId" UUID NOT NULL,
    "criterion" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "fileId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "byPersonId" UUID NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnOn" DATE,
    "withdrawnReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AuditEvidence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvidence_fileId_key" ON "AuditEvidence"("fileId");

-- CreateIndex
CREATE INDEX "AuditEvidence_auditId_idx" ON "AuditEvidence"("auditId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvidence_noteId_sha256_key" ON "AuditEvidence"("noteId", "sha256");

-- AddForeignKey
ALTER TABLE "AuditEvidence" ADD CONSTRAINT "AuditEvidence_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvidence" ADD CONSTRAINT "AuditEvidence_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvidence" ADD CONSTRAINT "AuditEvidence_byPersonId_fkey" FOREIGN KEY ("byPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
