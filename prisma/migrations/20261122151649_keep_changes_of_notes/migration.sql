-- AlterTable
ALTER TABLE "AuditNote" ADD COLUMN     "isAfterClosing" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Stage1Finding" ADD COLUMN     "item" TEXT;

-- CreateTable
CREATE TABLE "AuditNoteChange" (
    "id" UUID NOT NULL,
    "noteId" UUID NOT NULL,
    "changedOn" DATE NOT NULL,
    "byPersonId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "AuditNoteChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AuditNoteChange_noteId_idx" ON "AuditNoteChange"("noteId");

-- AddForeignKey
ALTER TABLE "AuditNoteChange" ADD CONSTRAINT "AuditNoteChange_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "AuditNote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 5.5.9.2: what a note said before it was corrected after the closing meeting is kept.
CREATE TRIGGER keep_note_change BEFORE UPDATE OR DELETE ON "AuditNoteChange" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.5.9.2: a correction of a note is not changed or removed');
CREATE TRIGGER keep_note_changes BEFORE TRUNCATE ON "AuditNoteChange" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.5.9.2: corrections of notes are not removed');
