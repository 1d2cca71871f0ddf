-- CreateTable
CREATE TABLE "CarriedCertificate" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "numberKey" TEXT NOT NULL,
    "clientId" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "criteria" TEXT[],
    "scope" TEXT NOT NULL,
    "scopeEn" TEXT NOT NULL DEFAULT '',
    "decidedOn" DATE NOT NULL,
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "lastAuditKind" TEXT NOT NULL,
    "lastAuditEnd" DATE NOT NULL,
    "sourceSha256" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CarriedCertificate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CarriedCertificate_number_key" ON "CarriedCertificate"("number");

-- CreateIndex
CREATE UNIQUE INDEX "CarriedCertificate_numberKey_key" ON "CarriedCertificate"("numberKey");

-- CreateIndex
CREATE INDEX "CarriedCertificate_clientId_idx" ON "CarriedCertificate"("clientId");

-- CreateIndex
CREATE INDEX "CarriedCertificate_lastDay_idx" ON "CarriedCertificate"("lastDay");

-- AddForeignKey
ALTER TABLE "CarriedCertificate" ADD CONSTRAINT "CarriedCertificate_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 5.9.4: one number names one certificate, whether it was issued here or carried over.
ALTER TABLE "CarriedCertificate" ADD CONSTRAINT "carried_certificate_has_days" CHECK ("firstDay" <= "lastDay");
ALTER TABLE "CarriedCertificate" ADD CONSTRAINT "carried_certificate_audit_kind_exists" CHECK ("lastAuditKind" IN ('initial','surveillance','recertification'));

CREATE FUNCTION certdesk_guard_certificate_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Two transactions with the same number wait for each other, whichever table they write to.
  PERFORM pg_advisory_xact_lock(hashtextextended('certificate-number:' || NEW."numberKey", 0));
  IF (TG_TABLE_NAME = 'Certificate' AND EXISTS (SELECT 1 FROM "CarriedCertificate" c WHERE c."numberKey" = NEW."numberKey"))
    OR (TG_TABLE_NAME = 'CarriedCertificate' AND EXISTS (SELECT 1 FROM "Certificate" c WHERE c."numberKey" = NEW."numberKey")) THEN
    RAISE EXCEPTION 'rule 5.9.4: the certificate number % is taken', NEW."number" USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_certificate_number BEFORE INSERT OR UPDATE OF "numberKey" ON "Certificate"
  FOR EACH ROW EXECUTE FUNCTION certdesk_guard_certificate_number();
CREATE TRIGGER guard_certificate_number BEFORE INSERT OR UPDATE OF "numberKey" ON "CarriedCertificate"
  FOR EACH ROW EXECUTE FUNCTION certdesk_guard_certificate_number();
