-- CreateTable
CREATE TABLE "ReportSectionVersion" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "savedByPersonId" UUID,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReportSectionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportSignature" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "contentSha256" TEXT NOT NULL,
    "signedOn" DATE NOT NULL,

    CONSTRAINT "ReportSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignedReport" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "contentSha256" TEXT NOT NULL,
    "signedByPersonId" UUID NOT NULL,
    "signedOn" DATE NOT NULL,
    "documentId" UUID NOT NULL,

    CONSTRAINT "SignedReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReportSectionVersion_reportId_section_number_key" ON "ReportSectionVersion"("reportId", "section", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ReportSignature_reportId_personId_contentSha256_key" ON "ReportSignature"("reportId", "personId", "contentSha256");

-- CreateIndex
CREATE UNIQUE INDEX "SignedReport_reportId_number_key" ON "SignedReport"("reportId", "number");

-- AddForeignKey
ALTER TABLE "ReportSectionVersion" ADD CONSTRAINT "ReportSectionVersion_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "AuditReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSectionVersion" ADD CONSTRAINT "ReportSectionVersion_savedByPersonId_fkey" FOREIGN KEY ("savedByPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSignature" ADD CONSTRAINT "ReportSignature_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "AuditReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSignature" ADD CONSTRAINT "ReportSignature_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignedReport" ADD CONSTRAINT "SignedReport_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "AuditReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignedReport" ADD CONSTRAINT "SignedReport_signedByPersonId_fkey" FOREIGN KEY ("signedByPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was written of a report in one piece becomes the first version of its sections. The leader wrote it. Of the six
-- questions asked before, four are the grades of chapters 3.1 to 3.4 now, two stand in the matrix of each system.
INSERT INTO "ReportSectionVersion" ("id", "reportId", "section", "number", "content", "savedByPersonId", "savedAt")
SELECT gen_random_uuid(), r."id", part."section", 1, part."content",
  coalesce(r."signedByPersonId", (SELECT m."personId" FROM "TeamMember" m WHERE m."auditId" = r."auditId" AND m."role" = 'leader'
    LIMIT 1)), now()
FROM "AuditReport" r
JOIN "Audit" a ON a."id" = r."auditId"
JOIN "CertificationCase" k ON k."id" = a."caseId"
CROSS JOIN LATERAL (
  VALUES
    ('purpose', jsonb_build_object('text', r."purpose")),
    ('people-met', jsonb_build_object('people', coalesce((
      SELECT jsonb_agg(jsonb_build_object('name', p."name", 'unit', p."unit", 'post', p."post") ORDER BY p."position")
      FROM "ReportPerson" p WHERE p."reportId" = r."id"), '[]'))),
    ('completion', jsonb_build_object('plan', CASE WHEN r."planKept" THEN 'kept' ELSE 'changed' END,
      'changes', r."planChanges", 'activities', NULL, 'whyNot', '')),
    ('follow-up', jsonb_build_object('nextFocus', r."nextFocus", 'positive', r."strengths")),
    ('maturity', jsonb_build_object('maturity', '', 'risks', r."risks")),
    ('open-points', jsonb_build_object('text', r."openPoints")),
    ('planning', jsonb_build_object('grade', r."conclusions" #> '{planning,answer}',
      'text', coalesce(r."conclusions" #>> '{planning,text}', ''))),
    ('operation', jsonb_build_object('grade', r."conclusions" #> '{operation,answer}',
      'text', coalesce(r."conclusions" #>> '{operation,text}', ''))),
    ('internal-audit', jsonb_build_object('grade', r."conclusions" #> '{monitoring,answer}',
      'text', coalesce(r."conclusions" #>> '{monitoring,text}', ''))),
    ('improvement', jsonb_build_object('grade', r."conclusions" #> '{improvement,answer}',
      'text', coalesce(r."conclusions" #>> '{improvement,text}', ''))),
    ('summary', jsonb_build_object('text', r."summary",
      'programme', CASE WHEN r."programmeFits" THEN 'fits' ELSE 'change' END, 'programmeNote', r."programmeNote")),
    ('conclusions', jsonb_build_object('systems', (
      SELECT jsonb_agg(jsonb_build_object('scheme', s."scheme", 'recommendation', r."recommendation",
        'note', r."recommendationNote", 'questions', jsonb_build_object(
          'criteria', jsonb_build_object('answer', NULL, 'text', ''),
          'applicable', jsonb_build_object('answer', r."conclusions" #> '{legal,answer}',
            'text', coalesce(r."conclusions" #>> '{legal,text}', '')),
          'results', jsonb_build_object('answer', r."conclusions" #> '{objectives,answer}',
            'text', coalesce(r."conclusions" #>> '{objectives,text}', '')),
          'internal', jsonb_build_object('answer', NULL, 'text', ''),
          'purpose', jsonb_build_object('answer', NULL, 'text', ''),
          'operation', jsonb_build_object('answer', NULL, 'text', ''))) ORDER BY s."position")
      FROM (SELECT k."scheme", -1 AS "position" UNION ALL
        SELECT c."scheme", c."position" FROM "CombinedScheme" c WHERE c."caseId" = k."id") s)))
) AS part ("section", "content");

-- A report that passed its review after it was signed is final.
UPDATE "AuditReport" AS r SET "status" = 'final'
FROM "Audit" a
WHERE a."id" = r."auditId" AND a."kind" = 'stage2' AND r."status" = 'signed' AND EXISTS (
  SELECT 1 FROM (SELECT v."outcome", v."reviewedOn" FROM "ReportReview" v WHERE v."caseId" = a."caseId"
    ORDER BY v."id" DESC LIMIT 1) v WHERE v."outcome" = 'passed' AND v."reviewedOn" >= r."signedOn");

-- DropForeignKey
ALTER TABLE "ReportPerson" DROP CONSTRAINT "ReportPerson_reportId_fkey";

-- AlterTable
ALTER TABLE "AuditReport" DROP COLUMN "conclusions",
DROP COLUMN "nextFocus",
DROP COLUMN "openPoints",
DROP COLUMN "planChanges",
DROP COLUMN "planKept",
DROP COLUMN "programmeFits",
DROP COLUMN "programmeNote",
DROP COLUMN "purpose",
DROP COLUMN "recommendationNote",
DROP COLUMN "risks",
DROP COLUMN "strengths",
DROP COLUMN "summary";

-- DropTable
DROP TABLE "ReportPerson";

-- 5.5.9: what was saved of a report, and what was signed, is kept as it was; a further save or signature is added.
CREATE TRIGGER keep_report_section BEFORE UPDATE OR DELETE ON "ReportSectionVersion" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.5.9: a saved section of a report is not changed or removed; a new version is added');
CREATE TRIGGER keep_report_sections BEFORE TRUNCATE ON "ReportSectionVersion" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.5.9: saved sections of reports are not removed');
CREATE TRIGGER keep_report_signature BEFORE UPDATE OR DELETE ON "ReportSignature" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.5.9.2: a signature is not changed or removed');
CREATE TRIGGER keep_report_signatures BEFORE TRUNCATE ON "ReportSignature" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.5.9.2: signatures are not removed');
CREATE TRIGGER keep_signed_report BEFORE UPDATE OR DELETE ON "SignedReport" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.5.9.2: a signed report is not changed or removed; it is signed again');
CREATE TRIGGER keep_signed_reports BEFORE TRUNCATE ON "SignedReport" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.5.9.2: signed reports are not removed');
