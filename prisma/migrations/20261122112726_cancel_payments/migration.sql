-- DropIndex
DROP INDEX "Payment_reference_key";

-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "cancelReason" TEXT,
ADD COLUMN     "cancelledById" UUID,
ADD COLUMN     "cancelledOn" DATE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_cancelledById_fkey" FOREIGN KEY ("cancelledById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A reference stands once; that of a cancelled payment may be recorded again.
CREATE UNIQUE INDEX "Payment_reference_key" ON "Payment"("reference") WHERE "cancelledOn" IS NULL;

-- Who, when and why are told together or not at all.
ALTER TABLE "Payment" ADD CONSTRAINT "payment_cancellation_is_whole" CHECK (
  ("cancelledOn" IS NULL AND "cancelReason" IS NULL AND "cancelledById" IS NULL)
  OR ("cancelledOn" IS NOT NULL AND btrim("cancelReason") <> '' AND "cancelReason" IS NOT NULL AND "cancelledById" IS NOT NULL));

-- 5.3.3, 15: who paid is evidence. A payment stays as it was recorded; all that may happen to it is its cancellation, once.
CREATE FUNCTION certdesk_guard_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'rule 5.3.3: a payment is cancelled, never deleted' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD."cancelledOn" IS NOT NULL THEN
    RAISE EXCEPTION 'rule 5.3.3: a cancelled payment stays as it is' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW."id", NEW."contractId", NEW."payer", NEW."amountFen", NEW."receivedOn", NEW."reference", NEW."recordedById", NEW."createdAt")
     IS DISTINCT FROM
     (OLD."id", OLD."contractId", OLD."payer", OLD."amountFen", OLD."receivedOn", OLD."reference", OLD."recordedById", OLD."createdAt") THEN
    RAISE EXCEPTION 'rule 5.3.3: a payment stays as it was recorded; cancel it and record another' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_payment BEFORE UPDATE OR DELETE ON "Payment"
  FOR EACH ROW EXECUTE FUNCTION certdesk_guard_payment();
