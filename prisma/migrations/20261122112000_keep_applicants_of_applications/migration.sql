-- CreateTable
CREATE TABLE "Applicant" (
    "applicationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "creditCode" TEXT NOT NULL DEFAULT '',
    "registrationCertificate" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT 'CN',
    "address" TEXT NOT NULL DEFAULT '',
    "addressEn" TEXT NOT NULL DEFAULT '',
    "legalRepresentative" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "contactPhone" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "establishedOn" DATE,

    CONSTRAINT "Applicant_pkey" PRIMARY KEY ("applicationId")
);

-- AddForeignKey
ALTER TABLE "Applicant" ADD CONSTRAINT "Applicant_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- So far the record of the client stood for the applicant, and was written over by whichever application was saved
-- last. What each one said itself is told by its frozen version, or while it is filled in by the log of its last
-- save; one that was never saved starts from the client's record, like every new one.
INSERT INTO "Applicant" (
  "applicationId", "name", "nameEn", "creditCode", "registrationCertificate", "country", "address", "addressEn",
  "legalRepresentative", "contact", "contactPhone", "contactEmail", "establishedOn"
)
SELECT
  a."id",
  coalesce(said."applicant" ->> 'name', k."name"),
  coalesce(said."applicant" ->> 'nameEn', k."nameEn"),
  coalesce(said."applicant" ->> 'creditCode', k."creditCode", ''),
  coalesce(said."applicant" ->> 'registrationCertificate', k."registrationCertificate", ''),
  coalesce(said."applicant" ->> 'country', k."country"),
  coalesce(said."applicant" ->> 'address', k."address"),
  coalesce(said."applicant" ->> 'addressEn', k."addressEn"),
  coalesce(said."applicant" ->> 'legalRepresentative', k."legalRepresentative"),
  coalesce(said."applicant" ->> 'contact', k."contact"),
  coalesce(said."applicant" ->> 'contactPhone', k."contactPhone"),
  coalesce(said."applicant" ->> 'contactEmail', k."contactEmail"),
  CASE
    WHEN said."applicant" IS NULL THEN k."establishedOn"
    ELSE nullif(said."applicant" ->> 'establishedOn', '')::date
  END
FROM "Application" a
JOIN "CertificationCase" c ON c."id" = a."caseId"
JOIN "Client" k ON k."id" = c."clientId"
LEFT JOIN LATERAL (
  SELECT v."content" -> 'applicant' AS "applicant" FROM "ApplicationVersion" v
  WHERE v."applicationId" = a."id" AND a."status" = 'submitted'
  ORDER BY v."number" DESC LIMIT 1
) frozen ON true
LEFT JOIN LATERAL (
  SELECT e."after" -> 'applicant' AS "applicant" FROM "AuditLogEntry" e
  WHERE e."subjectId" = a."id"::text AND e."event" = 'application.saved'
  ORDER BY e."sequence" DESC LIMIT 1
) saved ON true
CROSS JOIN LATERAL (SELECT coalesce(frozen."applicant", saved."applicant") AS "applicant") said;
