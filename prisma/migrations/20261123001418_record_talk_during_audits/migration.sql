-- CreateTable
CREATE TABLE "AuditExchange" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "heldOn" DATE NOT NULL,
    "heldAt" INTEGER NOT NULL,
    "personIds" UUID[],
    "progress" TEXT NOT NULL,
    "reassigned" TEXT NOT NULL DEFAULT '',
    "concerns" TEXT NOT NULL DEFAULT '',
    "told" TEXT NOT NULL DEFAULT '',
    "toldTo" TEXT NOT NULL DEFAULT '',
    "byPersonId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditExchange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditCourseChange" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "ground" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "foundOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "clientTold" TEXT NOT NULL,
    "clientToldOn" DATE NOT NULL,
    "clientToldAt" INTEGER NOT NULL,
    "bodyTold" TEXT NOT NULL,
    "bodyToldOn" DATE NOT NULL,
    "bodyToldAt" INTEGER NOT NULL,
    "scope" TEXT NOT NULL DEFAULT '',
    "scopeEn" TEXT NOT NULL DEFAULT '',
    "byPersonId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditCourseChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AuditExchange_auditId_idx" ON "AuditExchange"("auditId");

-- CreateIndex
CREATE INDEX "AuditCourseChange_auditId_idx" ON "AuditCourseChange"("auditId");

-- AddForeignKey
ALTER TABLE "AuditExchange" ADD CONSTRAINT "AuditExchange_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditExchange" ADD CONSTRAINT "AuditExchange_byPersonId_fkey" FOREIGN KEY ("byPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditCourseChange" ADD CONSTRAINT "AuditCourseChange_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditCourseChange" ADD CONSTRAINT "AuditCourseChange_byPersonId_fkey" FOREIGN KEY ("byPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 5.5.3: what was said and agreed on the way stays as it was written; a correction is another row.
ALTER TABLE "AuditCourseChange" ADD CONSTRAINT "course_ground_exists" CHECK ("ground" IN
  ('aim-out-of-reach','grave-risk','scope-need'));
ALTER TABLE "AuditCourseChange" ADD CONSTRAINT "course_action_exists" CHECK ("action" IN
  ('plan-confirmed','plan-changed','aim-changed','scope-changed','terminated'));
CREATE TRIGGER keep_audit_exchange BEFORE UPDATE OR DELETE ON "AuditExchange" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.5.3.1: an exchange of the team is not changed or removed; another one is recorded');
CREATE TRIGGER keep_audit_course_change BEFORE UPDATE OR DELETE ON "AuditCourseChange" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.5.3.2: a change of an audit''s course is not changed or removed; another one is recorded');
