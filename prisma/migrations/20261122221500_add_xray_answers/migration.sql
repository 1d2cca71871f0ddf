-- CreateTable
CREATE TABLE "XrayAnswer" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "answeredByPersonId" UUID NOT NULL,
    "answeredOn" DATE NOT NULL,

    CONSTRAINT "XrayAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "XrayAnswer_reportId_idx" ON "XrayAnswer"("reportId");

-- AddForeignKey
ALTER TABLE "XrayAnswer" ADD CONSTRAINT "XrayAnswer_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "AuditReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "XrayAnswer" ADD CONSTRAINT "XrayAnswer_answeredByPersonId_fkey" FOREIGN KEY ("answeredByPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
