-- AlterTable
ALTER TABLE "SignedReport" ADD COLUMN     "fingerprints" INTEGER[],
ADD COLUMN     "findings" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "isFingerprinted" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "SignedReport_fingerprints_idx" ON "SignedReport" USING GIN ("fingerprints");

-- CreateIndex
CREATE INDEX "SignedReport_isFingerprinted_idx" ON "SignedReport"("isFingerprinted");

-- By the first four characters of their names other clients are looked up in the text of a report.
CREATE INDEX "Client_name_beginning" ON "Client" (left("name", 4));
