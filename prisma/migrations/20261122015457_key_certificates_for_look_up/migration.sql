-- AlterTable: certificates that exist already get their key from their number.
ALTER TABLE "Certificate" ADD COLUMN     "numberKey" TEXT;
UPDATE "Certificate" SET "numberKey" = upper(regexp_replace("number", '[^0-9A-Za-z]', '', 'g'));
ALTER TABLE "Certificate" ALTER COLUMN "numberKey" SET NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_numberKey_key" ON "Certificate"("numberKey");

-- CreateIndex
CREATE INDEX "Certificate_name_trgm" ON "Certificate" USING GIN ("publicSearchName" gin_trgm_ops);
