-- AlterTable: a certificate names its holder as it was certified; the client's own record may change with its next
-- application. Those carried over before get what the record says today.
ALTER TABLE "CarriedCertificate" ADD COLUMN     "name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "nameEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "address" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "addressEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "creditCode" TEXT,
ADD COLUMN     "registrationCertificate" TEXT,
ADD COLUMN     "publicSearchName" TEXT NOT NULL DEFAULT '';

UPDATE "CarriedCertificate" c
SET "name" = k."name", "nameEn" = k."nameEn", "address" = k."address", "addressEn" = k."addressEn",
  "creditCode" = k."creditCode", "registrationCertificate" = k."registrationCertificate",
  "publicSearchName" = lower(normalize(k."name" || ' ' || k."nameEn", NFKC))
FROM "Client" k WHERE k."id" = c."clientId";

ALTER TABLE "CarriedCertificate" ALTER COLUMN "name" DROP DEFAULT;

-- CreateIndex
CREATE INDEX "CarriedCertificate_name_trgm" ON "CarriedCertificate" USING GIN ("publicSearchName" gin_trgm_ops);
