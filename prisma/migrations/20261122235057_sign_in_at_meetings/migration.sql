-- AlterTable
ALTER TABLE "Attendance" ADD COLUMN     "isSignedOnPaper" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "organisation" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "presence" TEXT NOT NULL DEFAULT 'in-person',
ADD COLUMN     "signatureFileId" UUID;

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "recordedAt" TIMESTAMPTZ(3),
ADD COLUMN     "recordedByPersonId" UUID,
ADD COLUMN     "sheetFileIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_recordedByPersonId_fkey" FOREIGN KEY ("recordedByPersonId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- How somebody is there, and one signature: on the screen or by hand.
ALTER TABLE "Attendance" ADD CONSTRAINT "attendance_presence_exists" CHECK ("presence" IN ('in-person','remote'));
ALTER TABLE "Attendance" ADD CONSTRAINT "attendance_signed_once" CHECK ("signatureFileId" IS NULL OR NOT "isSignedOnPaper");
