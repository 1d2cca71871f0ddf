-- AlterTable
ALTER TABLE "Attendance" ADD COLUMN     "department" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "InterviewRecord" ADD COLUMN     "endsAt" INTEGER,
ADD COLUMN     "startsAt" INTEGER;
