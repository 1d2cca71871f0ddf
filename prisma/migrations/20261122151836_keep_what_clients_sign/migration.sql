-- AlterTable
ALTER TABLE "Contract" ADD COLUMN     "clientFileId" UUID,
ADD COLUMN     "clientSentOn" DATE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_clientFileId_fkey" FOREIGN KEY ("clientFileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;
