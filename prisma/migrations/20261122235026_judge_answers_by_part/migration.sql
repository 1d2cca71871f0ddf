-- AlterTable
ALTER TABLE "NonconformityAnswer" ADD COLUMN     "answeredBy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reopenReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reopened" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "NonconformityJudgement" ADD COLUMN     "judgedBy" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "NonconformityPartJudgement" (
    "judgementId" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "NonconformityPartJudgement_pkey" PRIMARY KEY ("judgementId","part")
);

-- AddForeignKey
ALTER TABLE "NonconformityPartJudgement" ADD CONSTRAINT "NonconformityPartJudgement_judgementId_fkey" FOREIGN KEY ("judgementId") REFERENCES "NonconformityJudgement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Names as they are now, for what was said before names were kept.
UPDATE "NonconformityAnswer" a SET "answeredBy" = u."name" FROM "User" u WHERE u."id" = a."answeredById";
UPDATE "NonconformityJudgement" j SET "judgedBy" = p."name" FROM "Person" p WHERE p."id" = j."judgedByPersonId";

-- Parts and states that exist; a part is sent back with its reason.
ALTER TABLE "NonconformityPartJudgement" ADD CONSTRAINT "nonconformity_part_judgement_exists" CHECK (
  "part" IN ('correction','extentCheck','cause','correctiveAction','dates','evidence')
  AND ("verdict" = 'accepted' OR ("verdict" = 'returned' AND "reason" <> '')));
