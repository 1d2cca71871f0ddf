-- AlterTable
ALTER TABLE "Nonconformity" ADD COLUMN     "clientConfirmedBy" TEXT;
