-- CreateTable
CREATE TABLE "NonconformityEffect" (
    "id" UUID NOT NULL,
    "nonconformityId" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "judgedOn" DATE NOT NULL,
    "judgedByPersonId" UUID NOT NULL,
    "judgedBy" TEXT NOT NULL,

    CONSTRAINT "NonconformityEffect_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "NonconformityEffect_auditId_idx" ON "NonconformityEffect"("auditId");

-- CreateIndex
CREATE UNIQUE INDEX "NonconformityEffect_nonconformityId_auditId_number_key" ON "NonconformityEffect"("nonconformityId", "auditId", "number");

-- AddForeignKey
ALTER TABLE "NonconformityEffect" ADD CONSTRAINT "NonconformityEffect_nonconformityId_fkey" FOREIGN KEY ("nonconformityId") REFERENCES "Nonconformity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NonconformityEffect" ADD CONSTRAINT "NonconformityEffect_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- States that exist.
ALTER TABLE "NonconformityEffect" ADD CONSTRAINT "nonconformity_effect_exists" CHECK ("verdict" IN
  ('effective','not-effective'));
