-- DropIndex
DROP INDEX "Decision_caseId_idx";

-- AlterTable
ALTER TABLE "CertificationCase" ADD COLUMN     "decisionRound" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "round" INTEGER,
ADD COLUMN     "scheme" TEXT;

-- Decisions on file: of their case's one scheme, and each of a round of its own. Nothing they say changes.
ALTER TABLE "Decision" DISABLE TRIGGER USER;
UPDATE "Decision" d SET "scheme" = c."scheme", "round" = r."round"
  FROM "CertificationCase" c, (
    SELECT "id", row_number() OVER (PARTITION BY "caseId" ORDER BY "id") AS "round" FROM "Decision") r
  WHERE c."id" = d."caseId" AND r."id" = d."id";
ALTER TABLE "Decision" ENABLE TRIGGER USER;
ALTER TABLE "Decision" ALTER COLUMN "round" SET NOT NULL, ALTER COLUMN "scheme" SET NOT NULL;

-- A case that went back stands before its next decision.
UPDATE "CertificationCase" c
  SET "decisionRound" = r."last" + (CASE WHEN c."stage" IN ('certificate', 'certified', 'closed') THEN 0 ELSE 1 END)
  FROM (SELECT "caseId", max("round") AS "last" FROM "Decision" GROUP BY "caseId") r WHERE r."caseId" = c."id";

-- AlterTable
ALTER TABLE "ApplicationReview" ADD COLUMN     "sites" JSONB;

-- CreateTable
CREATE TABLE "CombinedScheme" (
    "caseId" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "edition" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CombinedScheme_pkey" PRIMARY KEY ("caseId","scheme")
);

-- CreateTable
CREATE TABLE "CombinedDetermination" (
    "reviewId" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "choices" JSONB NOT NULL,
    "effectivePersonnel" INTEGER NOT NULL,
    "ownHundredths" INTEGER,
    "floorHalfDays" INTEGER,
    "binding" TEXT,
    "stage1HalfDays" INTEGER NOT NULL,
    "onSiteHalfDays" INTEGER NOT NULL,
    "totalHalfDays" INTEGER NOT NULL,
    "manDaysAnswer" JSONB NOT NULL,

    CONSTRAINT "CombinedDetermination_pkey" PRIMARY KEY ("reviewId","scheme")
);

-- CreateIndex
CREATE UNIQUE INDEX "Decision_caseId_scheme_round_key" ON "Decision"("caseId", "scheme", "round");

-- AddForeignKey
ALTER TABLE "CombinedScheme" ADD CONSTRAINT "CombinedScheme_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CombinedDetermination" ADD CONSTRAINT "CombinedDetermination_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "ApplicationReview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- 11.1: which systems are audited together stands from the opening of the case; only their editions are set, once.
ALTER TABLE "CombinedScheme" ADD CONSTRAINT "combined_scheme_has_place" CHECK ("position" > 0);
CREATE FUNCTION certdesk_guard_combined_scheme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "CertificationCase" WHERE "id" = NEW."caseId" AND "scheme" = NEW."scheme") THEN
    RAISE EXCEPTION 'rule 11.1: a system is not combined with itself' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_combined_scheme BEFORE INSERT ON "CombinedScheme"
  FOR EACH ROW EXECUTE FUNCTION certdesk_guard_combined_scheme();
CREATE TRIGGER keep_combined_scheme BEFORE UPDATE OR DELETE ON "CombinedScheme" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 11.1: the systems of a case stand from its opening', 'edition');
CREATE TRIGGER keep_combined_schemes BEFORE TRUNCATE ON "CombinedScheme" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 11.1: the systems of cases are not removed');

-- 5.4.3, 11.1: what was determined at the review stays as it was.
CREATE TRIGGER keep_combined_determination BEFORE UPDATE OR DELETE ON "CombinedDetermination" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.4.3: a determination is not changed or removed; a new one is made');
CREATE TRIGGER keep_combined_determinations BEFORE TRUNCATE ON "CombinedDetermination" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.4.3: determinations are not removed');

-- 5.9: a decision is on a system of its case, in the round the case has come to.
CREATE FUNCTION certdesk_guard_decision_scheme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "CertificationCase" c WHERE c."id" = NEW."caseId" AND c."decisionRound" = NEW."round" AND (
      c."scheme" = NEW."scheme"
      OR EXISTS (SELECT 1 FROM "CombinedScheme" s WHERE s."caseId" = c."id" AND s."scheme" = NEW."scheme"))) THEN
    RAISE EXCEPTION 'rule 5.9: a decision is on a system of its case, in the round the case has come to' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_decision_scheme BEFORE INSERT ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION certdesk_guard_decision_scheme();

-- 5.9, 11.1: each certificate stands on the granting decision on its own system, taken in the last round.
CREATE OR REPLACE FUNCTION certdesk_guard_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM certdesk_lock_case(NEW."caseId");
  IF NOT EXISTS (
    SELECT 1 FROM "Decision" d JOIN "CertificationCase" c ON c."id" = d."caseId"
    WHERE d."id" = NEW."decisionId" AND d."caseId" = NEW."caseId" AND d."outcome" = 'grant' AND c."clientId" = NEW."clientId") THEN
    RAISE EXCEPTION 'rule 5.9: no certificate without a granting decision on its case' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM "ContentCorrection" k JOIN "Decision" d ON d."id" = k."decisionId" JOIN "Decision" n ON n."id" = NEW."decisionId"
    WHERE k."caseId" = NEW."caseId" AND n."round" <= d."round") THEN
    RAISE EXCEPTION 'rule 5.9: the content was corrected after this decision; a new one is taken' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM "Decision" d JOIN "CertificationCase" c ON c."id" = d."caseId"
    WHERE d."id" = NEW."decisionId" AND d."scheme" = NEW."scheme" AND d."round" = c."decisionRound") THEN
    RAISE EXCEPTION 'rule 5.9: a certificate stands on the last decision on its own system' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
