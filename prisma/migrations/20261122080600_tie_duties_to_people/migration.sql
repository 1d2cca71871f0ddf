-- AddForeignKey: who reviewed or decided is a person of the body.
ALTER TABLE "ApplicationReview" ADD CONSTRAINT "ApplicationReview_reviewerPersonId_fkey" FOREIGN KEY ("reviewerPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReportReview" ADD CONSTRAINT "ReportReview_reviewerPersonId_fkey" FOREIGN KEY ("reviewerPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_deciderPersonId_fkey" FOREIGN KEY ("deciderPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
