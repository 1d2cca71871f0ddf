-- AlterTable
ALTER TABLE "Client" ADD COLUMN     "claimedCreditCode" TEXT;
