-- AlterTable
ALTER TABLE "FactConfirmation" ADD COLUMN     "scopeEn" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "FactSettlement" ADD COLUMN     "scopeAgreedOn" DATE,
ADD COLUMN     "scopeChoice" TEXT,
ADD COLUMN     "scopeCodes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "scopeEn" TEXT NOT NULL DEFAULT '';

-- 5.6.2 c: another scope holds only where it was adopted in both languages, with its codes and the client's agreement.
ALTER TABLE "FactSettlement" ADD CONSTRAINT "settlement_scope_choice"
  CHECK ("scopeChoice" IS NULL OR "scopeChoice" IN ('keep', 'adopt'));
ALTER TABLE "FactSettlement" ADD CONSTRAINT "settlement_adopts_wholly"
  CHECK ("scopeChoice" IS DISTINCT FROM 'adopt'
    OR ("scopeEn" <> '' AND "scopeAgreedOn" IS NOT NULL AND cardinality("scopeCodes") > 0));
