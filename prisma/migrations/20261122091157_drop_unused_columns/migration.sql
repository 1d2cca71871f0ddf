-- AlterTable
ALTER TABLE "Notice" DROP COLUMN "readAt";

-- AlterTable
ALTER TABLE "User" DROP COLUMN "failedSignIns",
DROP COLUMN "lockedUntil";
