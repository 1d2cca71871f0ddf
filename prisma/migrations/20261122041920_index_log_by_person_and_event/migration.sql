-- CreateIndex
CREATE INDEX "AuditLogEntry_actorName_sequence_idx" ON "AuditLogEntry"("actorName", "sequence");

-- CreateIndex
CREATE INDEX "AuditLogEntry_event_sequence_idx" ON "AuditLogEntry"("event", "sequence");
