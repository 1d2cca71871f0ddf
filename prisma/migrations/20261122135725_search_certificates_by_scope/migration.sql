-- The public register is searched by holder and scope, each in both languages, no longer by the holder alone.
ALTER TABLE "Certificate" RENAME COLUMN "publicSearchName" TO "publicSearchText";
ALTER TABLE "CarriedCertificate" RENAME COLUMN "publicSearchName" TO "publicSearchText";
ALTER INDEX "Certificate_name_trgm" RENAME TO "Certificate_text_trgm";
ALTER INDEX "CarriedCertificate_name_trgm" RENAME TO "CarriedCertificate_text_trgm";

-- 5.9.4: nothing that was issued changes: the text only tells again what stands in the same row.
ALTER TABLE "Certificate" DISABLE TRIGGER keep_certificate;
UPDATE "Certificate"
SET "publicSearchText" = lower(normalize(concat_ws(' ', "name", "nameEn", "scope", "scopeEn"), NFKC));
ALTER TABLE "Certificate" ENABLE TRIGGER keep_certificate;
UPDATE "CarriedCertificate"
SET "publicSearchText" = lower(normalize(concat_ws(' ', "name", "nameEn", "scope", "scopeEn"), NFKC));
