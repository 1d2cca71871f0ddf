-- AlterTable
ALTER TABLE "AuditNote" ADD COLUMN     "asked" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "notedAt" INTEGER,
ADD COLUMN     "seen" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "verdict" DROP NOT NULL;

-- CreateTable
CREATE TABLE "AuditNoteSample" (
    "id" UUID NOT NULL,
    "noteId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "record" TEXT NOT NULL,
    "population" INTEGER,
    "sampleSize" INTEGER,

    CONSTRAINT "AuditNoteSample_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditPresence" (
    "auditId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "rowId" UUID,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditPresence_pkey" PRIMARY KEY ("auditId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "AuditNoteSample_noteId_position_key" ON "AuditNoteSample"("noteId", "position");

-- AddForeignKey
ALTER TABLE "AuditNoteSample" ADD CONSTRAINT "AuditNoteSample_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "AuditNote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditPresence" ADD CONSTRAINT "AuditPresence_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditPresence" ADD CONSTRAINT "AuditPresence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 5.5.5.1: a sample is taken out of its population, and a time is one of a day.
ALTER TABLE "AuditNoteSample" ADD CONSTRAINT "AuditNoteSample_taken_out_of_population"
  CHECK ("population" >= 0 AND "sampleSize" >= 0 AND "sampleSize" <= "population");
ALTER TABLE "AuditNote" ADD CONSTRAINT "AuditNote_notedAt_of_a_day" CHECK ("notedAt" >= 0 AND "notedAt" < 1440);
