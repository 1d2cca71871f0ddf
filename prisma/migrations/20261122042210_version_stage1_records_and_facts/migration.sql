-- AlterTable
ALTER TABLE "Audit" ADD COLUMN     "itemsVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "FactConfirmation" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Stage1Finding" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
