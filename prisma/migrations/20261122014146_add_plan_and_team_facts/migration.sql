-- AlterTable
ALTER TABLE "PlanRow" ADD COLUMN     "contents" TEXT[],
ADD COLUMN     "hasRemoteConsent" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "remoteTool" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Programme" ADD COLUMN     "draw" JSONB,
ADD COLUMN     "foreseenDecisionOn" DATE;

-- AlterTable
ALTER TABLE "TeamMember" ADD COLUMN     "lastTieOn" DATE;

-- CreateTable
CREATE TABLE "TeamReplacement" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "leavingPersonId" UUID NOT NULL,
    "joiningPersonId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "approvedByPersonId" UUID NOT NULL,
    "replacedOn" DATE NOT NULL,

    CONSTRAINT "TeamReplacement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TeamReplacement_auditId_idx" ON "TeamReplacement"("auditId");

-- AddForeignKey
ALTER TABLE "TeamReplacement" ADD CONSTRAINT "TeamReplacement_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
