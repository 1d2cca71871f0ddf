-- AlterTable
ALTER TABLE "ApplicationReview" DROP COLUMN "ownHalfDays",
ADD COLUMN     "ownHundredths" INTEGER;

-- AlterTable
ALTER TABLE "Contract" ADD COLUMN     "arrangementsEn" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "FeeInstalment" ADD COLUMN     "titleEn" TEXT NOT NULL DEFAULT '';
