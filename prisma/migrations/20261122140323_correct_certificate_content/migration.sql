-- CreateTable
CREATE TABLE "ContentCorrection" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "confirmationId" UUID NOT NULL,
    "decisionId" UUID,
    "correctedByPersonId" UUID NOT NULL,
    "correctedOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "texts" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ContentCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ContentCorrection_caseId_idx" ON "ContentCorrection"("caseId");

-- CreateIndex
CREATE INDEX "ContentCorrection_confirmationId_idx" ON "ContentCorrection"("confirmationId");

-- CreateIndex
CREATE INDEX "ContentCorrection_decisionId_idx" ON "ContentCorrection"("decisionId");

-- CreateIndex
CREATE INDEX "ContentCorrection_correctedByPersonId_idx" ON "ContentCorrection"("correctedByPersonId");

-- AddForeignKey
ALTER TABLE "ContentCorrection" ADD CONSTRAINT "ContentCorrection_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContentCorrection" ADD CONSTRAINT "ContentCorrection_confirmationId_fkey" FOREIGN KEY ("confirmationId") REFERENCES "CertificateContentConfirmation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContentCorrection" ADD CONSTRAINT "ContentCorrection_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContentCorrection" ADD CONSTRAINT "ContentCorrection_correctedByPersonId_fkey" FOREIGN KEY ("correctedByPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 5.9.4: a correction answers an objection and says why; it is never rewritten.
ALTER TABLE "ContentCorrection" ADD CONSTRAINT "content_correction_has_reason" CHECK (btrim("reason") <> '');
CREATE TRIGGER keep_content_correction BEFORE UPDATE OR DELETE ON "ContentCorrection" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.9.4: a correction of the content is not changed or removed; a new one is made');
CREATE TRIGGER keep_content_corrections BEFORE TRUNCATE ON "ContentCorrection" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.9.4: corrections of the content are not removed');

-- 2.2: who puts right what the review accepted has reviewed: every guard that asks for reviewers counts both.
CREATE OR REPLACE FUNCTION certdesk_is_application_reviewer(case_id uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "ApplicationReview" WHERE "caseId" = case_id AND "reviewerPersonId" = person)
    OR EXISTS (SELECT 1 FROM "ContentCorrection" WHERE "caseId" = case_id AND "correctedByPersonId" = person)
$$;

CREATE FUNCTION certdesk_guard_content_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM certdesk_lock_case(NEW."caseId");
  IF certdesk_is_team_member(NEW."caseId", NEW."correctedByPersonId") THEN
    RAISE EXCEPTION 'rule 2.2: a member of the audit team cannot correct the content of the certificate' USING ERRCODE = 'check_violation';
  END IF;
  IF certdesk_is_decider(NEW."caseId", NEW."correctedByPersonId") OR certdesk_is_report_reviewer(NEW."caseId", NEW."correctedByPersonId") THEN
    RAISE EXCEPTION 'rule 2.2: who reviewed the report or decided cannot correct the content of the certificate' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM "CertificateContentConfirmation" c
    WHERE c."id" = NEW."confirmationId" AND c."caseId" = NEW."caseId" AND c."status" = 'objected') THEN
    RAISE EXCEPTION 'rule 5.9.4: only content that the client objected to is corrected' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."decisionId" IS DISTINCT FROM (
    SELECT d."id" FROM "Decision" d WHERE d."caseId" = NEW."caseId" ORDER BY d."id" DESC LIMIT 1) THEN
    RAISE EXCEPTION 'rule 5.9: a correction leaves behind the decision that was taken last' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM "Certificate" WHERE "caseId" = NEW."caseId") THEN
    RAISE EXCEPTION 'rule 5.9.4: the content of an issued certificate is not corrected' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_content_correction BEFORE INSERT ON "ContentCorrection"
  FOR EACH ROW EXECUTE FUNCTION certdesk_guard_content_correction();

-- 5.9: no certificate on a decision that was taken before its content was put right.
CREATE OR REPLACE FUNCTION certdesk_guard_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM certdesk_lock_case(NEW."caseId");
  IF NOT EXISTS (
    SELECT 1 FROM "Decision" d JOIN "CertificationCase" c ON c."id" = d."caseId"
    WHERE d."id" = NEW."decisionId" AND d."caseId" = NEW."caseId" AND d."outcome" = 'grant' AND c."clientId" = NEW."clientId") THEN
    RAISE EXCEPTION 'rule 5.9: no certificate without a granting decision on its case' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM "ContentCorrection" WHERE "decisionId" = NEW."decisionId") THEN
    RAISE EXCEPTION 'rule 5.9: the content was corrected after this decision; a new one is taken' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
