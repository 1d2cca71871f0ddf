-- A registration that was declined keeps no credit code from the organisation that really has it; it only named one.
UPDATE "Client" SET "claimedCreditCode" = NULL WHERE "creditCode" IS NOT NULL;
UPDATE "Client" SET "claimedCreditCode" = "creditCode", "creditCode" = NULL
  WHERE "status" = 'declined' AND "creditCode" IS NOT NULL;

ALTER TABLE "Client" ADD CONSTRAINT "client_holds_or_claims_its_code" CHECK ("creditCode" IS NULL OR "claimedCreditCode" IS NULL);
