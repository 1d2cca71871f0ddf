-- AlterTable
ALTER TABLE "NonconformityJudgement" ADD COLUMN     "auditId" UUID;

-- CreateTable
CREATE TABLE "SupplementaryAudit" (
    "auditId" UUID NOT NULL,
    "sourceAuditId" UUID NOT NULL,
    "extent" TEXT NOT NULL,
    "contentReason" TEXT NOT NULL,
    "peopleReason" TEXT NOT NULL,
    "businessReason" TEXT NOT NULL,
    "complexityReason" TEXT NOT NULL,
    "siteIds" UUID[],
    "orderedOn" DATE NOT NULL,
    "orderedByPersonId" UUID NOT NULL,
    "orderedBy" TEXT NOT NULL,

    CONSTRAINT "SupplementaryAudit_pkey" PRIMARY KEY ("auditId")
);

-- CreateTable
CREATE TABLE "SupplementaryMatter" (
    "auditId" UUID NOT NULL,
    "nonconformityId" UUID NOT NULL,

    CONSTRAINT "SupplementaryMatter_pkey" PRIMARY KEY ("auditId","nonconformityId")
);

-- CreateIndex
CREATE INDEX "SupplementaryAudit_sourceAuditId_idx" ON "SupplementaryAudit"("sourceAuditId");

-- CreateIndex
CREATE INDEX "SupplementaryMatter_nonconformityId_idx" ON "SupplementaryMatter"("nonconformityId");

-- AddForeignKey
ALTER TABLE "SupplementaryAudit" ADD CONSTRAINT "SupplementaryAudit_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplementaryAudit" ADD CONSTRAINT "SupplementaryAudit_sourceAuditId_fkey" FOREIGN KEY ("sourceAuditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplementaryMatter" ADD CONSTRAINT "SupplementaryMatter_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "SupplementaryAudit"("auditId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplementaryMatter" ADD CONSTRAINT "SupplementaryMatter_nonconformityId_fkey" FOREIGN KEY ("nonconformityId") REFERENCES "Nonconformity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Extents that exist.
ALTER TABLE "SupplementaryAudit" ADD CONSTRAINT "supplementary_audit_exists" CHECK ("extent" IN ('full','partial'));
