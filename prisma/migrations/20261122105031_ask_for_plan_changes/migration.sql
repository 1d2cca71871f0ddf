-- CreateTable
CREATE TABLE "PlanChangeRequest" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "askedBy" TEXT NOT NULL,
    "askedOn" DATE NOT NULL,
    "answer" TEXT,
    "answeredOn" DATE,

    CONSTRAINT "PlanChangeRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PlanChangeRequest_planId_key" ON "PlanChangeRequest"("planId");

-- AddForeignKey
ALTER TABLE "PlanChangeRequest" ADD CONSTRAINT "PlanChangeRequest_planId_fkey" FOREIGN KEY ("planId") REFERENCES "AuditPlan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
