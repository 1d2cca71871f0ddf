-- AlterTable
ALTER TABLE "CaseSite" ADD COLUMN     "foundInAuditId" UUID,
ADD COLUMN     "goneInAuditId" UUID,
ADD COLUMN     "settlementId" UUID;

-- CreateTable
CREATE TABLE "FactSettlement" (
    "id" UUID NOT NULL,
    "confirmationId" UUID NOT NULL,
    "settledOn" DATE NOT NULL,
    "byPersonId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "requiredHalfDays" INTEGER,
    "halfDaysBefore" INTEGER NOT NULL,
    "halfDaysAfter" INTEGER NOT NULL,
    "sitesBefore" INTEGER NOT NULL,
    "sitesAfter" INTEGER NOT NULL,
    "steps" JSONB NOT NULL,
    "draw" JSONB,
    "amendsPlan" INTEGER,
    "visitUntil" DATE,

    CONSTRAINT "FactSettlement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FactSettlement_confirmationId_idx" ON "FactSettlement"("confirmationId");

-- AddForeignKey
ALTER TABLE "FactSettlement" ADD CONSTRAINT "FactSettlement_confirmationId_fkey" FOREIGN KEY ("confirmationId") REFERENCES "FactConfirmation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactSettlement" ADD CONSTRAINT "FactSettlement_byPersonId_fkey" FOREIGN KEY ("byPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseSite" ADD CONSTRAINT "CaseSite_foundInAuditId_fkey" FOREIGN KEY ("foundInAuditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseSite" ADD CONSTRAINT "CaseSite_goneInAuditId_fkey" FOREIGN KEY ("goneInAuditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseSite" ADD CONSTRAINT "CaseSite_settlementId_fkey" FOREIGN KEY ("settlementId") REFERENCES "FactSettlement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A settlement adds, and it stays as it was written (5.6.2 c).
ALTER TABLE "FactSettlement" ADD CONSTRAINT "settlement_takes_no_days" CHECK ("halfDaysAfter" >= "halfDaysBefore");
ALTER TABLE "FactSettlement" ADD CONSTRAINT "settlement_takes_no_sites" CHECK ("sitesAfter" >= "sitesBefore");
ALTER TABLE "CaseSite" ADD CONSTRAINT "site_settled_is_sampled" CHECK ("settlementId" IS NULL OR "sampledBy" IS NOT NULL);

CREATE FUNCTION certdesk_keep_settlement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rule 5.6.2 c): a settlement is not changed or removed; a new one is made' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER keep_settlement BEFORE UPDATE OR DELETE ON "FactSettlement"
  FOR EACH ROW EXECUTE FUNCTION certdesk_keep_settlement();
