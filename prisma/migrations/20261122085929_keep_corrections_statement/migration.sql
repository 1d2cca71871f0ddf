-- AlterTable
ALTER TABLE "AuditReport" ADD COLUMN     "correctionsStatement" TEXT NOT NULL DEFAULT '';

-- What leaders wrote before the column stood in the log alone.
UPDATE "AuditReport" AS report
SET "correctionsStatement" = coalesce((
  SELECT entry."after" ->> 'statement'
  FROM "AuditLogEntry" AS entry
  WHERE entry."event" = 'report.corrections-confirmed' AND entry."subjectId" = report."auditId"::text
  ORDER BY entry."sequence" DESC
  LIMIT 1
), '')
WHERE report."correctionsConfirmedOn" IS NOT NULL;
