-- AlterTable
ALTER TABLE "StaleMark" ADD COLUMN     "auditId" UUID;

-- AddForeignKey
ALTER TABLE "StaleMark" ADD CONSTRAINT "StaleMark_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
