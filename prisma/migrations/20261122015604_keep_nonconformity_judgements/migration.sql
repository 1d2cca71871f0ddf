-- AlterTable
ALTER TABLE "Nonconformity" ADD COLUMN     "verificationAgreedOn" DATE,
ADD COLUMN     "verificationPlannedOn" DATE;

-- AlterTable
ALTER TABLE "NonconformityAnswer" DROP COLUMN "judgedByPersonId",
DROP COLUMN "judgedOn",
DROP COLUMN "judgement",
DROP COLUMN "judgementReason",
DROP COLUMN "verifiedBy";

-- CreateTable
CREATE TABLE "NonconformityJudgement" (
    "id" UUID NOT NULL,
    "nonconformityId" UUID NOT NULL,
    "answerId" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "finding" TEXT NOT NULL DEFAULT '',
    "way" TEXT,
    "judgedOn" DATE NOT NULL,
    "judgedByPersonId" UUID NOT NULL,

    CONSTRAINT "NonconformityJudgement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "NonconformityJudgement_nonconformityId_idx" ON "NonconformityJudgement"("nonconformityId");

-- CreateIndex
CREATE INDEX "Nonconformity_status_number_idx" ON "Nonconformity"("status", "number");

-- AddForeignKey
ALTER TABLE "NonconformityJudgement" ADD CONSTRAINT "NonconformityJudgement_nonconformityId_fkey" FOREIGN KEY ("nonconformityId") REFERENCES "Nonconformity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NonconformityJudgement" ADD CONSTRAINT "NonconformityJudgement_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "NonconformityAnswer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- States that exist.
ALTER TABLE "Nonconformity" ADD CONSTRAINT "nonconformity_status_exists" CHECK ("status" IN
  ('raised','answered','returned','accepted','verified'));
ALTER TABLE "NonconformityJudgement" ADD CONSTRAINT "nonconformity_verdict_exists" CHECK ("verdict" IN
  ('accepted','returned','verified'));
