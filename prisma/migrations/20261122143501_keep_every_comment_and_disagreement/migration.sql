-- CreateTable
CREATE TABLE "NonconformityDisagreement" (
    "id" UUID NOT NULL,
    "nonconformityId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "disagreement" TEXT NOT NULL,
    "disagreedBy" TEXT NOT NULL,
    "disagreedOn" DATE NOT NULL,
    "settledOn" DATE,

    CONSTRAINT "NonconformityDisagreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportComment" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "comment" TEXT NOT NULL,
    "commentedBy" TEXT NOT NULL,
    "commentedOn" DATE NOT NULL,

    CONSTRAINT "ReportComment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "NonconformityDisagreement_nonconformityId_number_key" ON "NonconformityDisagreement"("nonconformityId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ReportComment_reportId_number_key" ON "ReportComment"("reportId", "number");

-- AddForeignKey
ALTER TABLE "NonconformityDisagreement" ADD CONSTRAINT "NonconformityDisagreement_nonconformityId_fkey" FOREIGN KEY ("nonconformityId") REFERENCES "Nonconformity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportComment" ADD CONSTRAINT "ReportComment_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "AuditReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was said before is carried over: what the log holds, and a word on file that the log does not hold.
INSERT INTO "ReportComment" ("id", "reportId", "number", "comment", "commentedBy", "commentedOn")
SELECT gen_random_uuid(), "reportId", row_number() OVER (PARTITION BY "reportId" ORDER BY "sequence"), "comment", "by", "on"
FROM (
  SELECT r."id" AS "reportId", l."sequence", l."after" ->> 'comment' AS "comment", l."actorName" AS "by",
    (l."at" AT TIME ZONE 'Asia/Shanghai')::date AS "on"
  FROM "AuditLogEntry" l JOIN "AuditReport" r ON r."auditId"::text = l."subjectId"
  WHERE l."event" = 'report.commented' AND l."after" ->> 'comment' IS NOT NULL
  UNION ALL
  SELECT r."id", 9223372036854775807, r."clientComment", c."name", r."clientCommentedOn"
  FROM "AuditReport" r
  JOIN "Audit" a ON a."id" = r."auditId"
  JOIN "CertificationCase" k ON k."id" = a."caseId"
  JOIN "Client" c ON c."id" = k."clientId"
  WHERE r."clientComment" IS NOT NULL AND r."clientCommentedOn" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "AuditLogEntry" l
    WHERE l."event" = 'report.commented' AND l."subjectId" = r."auditId"::text AND l."after" ->> 'comment' = r."clientComment")
) said;

-- One that no longer stands was settled by a confirmation; of one that another replaced both stand together.
INSERT INTO "NonconformityDisagreement"
  ("id", "nonconformityId", "number", "disagreement", "disagreedBy", "disagreedOn", "settledOn")
SELECT gen_random_uuid(), "nonconformityId", row_number() OVER (PARTITION BY "nonconformityId" ORDER BY "sequence"),
  "disagreement", "by", "on", "settledOn"
FROM (
  SELECT n."id" AS "nonconformityId", l."sequence", l."after" ->> 'disagreement' AS "disagreement",
    l."actorName" AS "by", (l."at" AT TIME ZONE 'Asia/Shanghai')::date AS "on",
    (SELECT min((later."at" AT TIME ZONE 'Asia/Shanghai')::date) FROM "AuditLogEntry" later
     WHERE later."event" = 'nonconformity.confirmed' AND later."subjectId" = l."subjectId"
       AND later."sequence" > l."sequence") AS "settledOn"
  FROM "AuditLogEntry" l JOIN "Nonconformity" n ON n."id"::text = l."subjectId"
  WHERE l."event" = 'nonconformity.disagreed' AND l."after" ->> 'disagreement' IS NOT NULL
  UNION ALL
  SELECT n."id", 9223372036854775807, n."clientDisagreement", c."name", n."raisedOn", NULL
  FROM "Nonconformity" n
  JOIN "CertificationCase" k ON k."id" = n."caseId"
  JOIN "Client" c ON c."id" = k."clientId"
  WHERE n."clientDisagreement" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "AuditLogEntry" l
    WHERE l."event" = 'nonconformity.disagreed' AND l."subjectId" = n."id"::text
      AND l."after" ->> 'disagreement' = n."clientDisagreement")
) said;

-- AlterTable
ALTER TABLE "AuditReport" DROP COLUMN "clientComment",
DROP COLUMN "clientCommentedOn";

-- AlterTable
ALTER TABLE "Nonconformity" DROP COLUMN "clientDisagreement";

-- 5.6.2, 5.5.6.4: what the client said is not rewritten; a new word is added, and a disagreement is settled once.
CREATE TRIGGER keep_report_comment BEFORE UPDATE OR DELETE ON "ReportComment" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.6.2: a comment of the client is not changed or removed; a new one is added');
CREATE TRIGGER keep_report_comments BEFORE TRUNCATE ON "ReportComment" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.6.2: comments of the client are not removed');
CREATE TRIGGER keep_nonconformity_disagreement BEFORE UPDATE OR DELETE ON "NonconformityDisagreement" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.5.6.4: a disagreement is not changed or removed; a new one is added', 'settledOn');
CREATE TRIGGER keep_nonconformity_disagreements BEFORE TRUNCATE ON "NonconformityDisagreement" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.5.6.4: disagreements are not removed');
