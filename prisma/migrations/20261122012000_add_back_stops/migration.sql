-- What the rules forbid stays forbidden when somebody writes SQL by hand.
-- Every refusal names the clause. The case row is locked first, so that two transactions cannot pass each other.

CREATE FUNCTION certdesk_lock_case(case_id uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "CertificationCase" WHERE "id" = case_id FOR UPDATE;
END $$;

CREATE FUNCTION certdesk_is_team_member(case_id uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM "TeamMember" m JOIN "Audit" a ON a."id" = m."auditId"
    WHERE a."caseId" = case_id AND m."personId" = person)
$$;

CREATE FUNCTION certdesk_is_application_reviewer(case_id uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "ApplicationReview" WHERE "caseId" = case_id AND "reviewerPersonId" = person)
$$;

CREATE FUNCTION certdesk_is_report_reviewer(case_id uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "ReportReview" WHERE "caseId" = case_id AND "reviewerPersonId" = person)
$$;

CREATE FUNCTION certdesk_is_decider(case_id uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "Decision" WHERE "caseId" = case_id AND "deciderPersonId" = person)
$$;

-- 2.2: the application reviewer neither audits nor decides.
CREATE FUNCTION certdesk_guard_application_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM certdesk_lock_case(NEW."caseId");
  IF certdesk_is_team_member(NEW."caseId", NEW."reviewerPersonId") THEN
    RAISE EXCEPTION 'rule 2.2: a member of the audit team cannot review the application of the case' USING ERRCODE = 'check_violation';
  END IF;
  IF certdesk_is_decider(NEW."caseId", NEW."reviewerPersonId") OR certdesk_is_report_reviewer(NEW."caseId", NEW."reviewerPersonId") THEN
    RAISE EXCEPTION 'rule 2.2: who reviewed the report or decided cannot review the application of the case' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_application_review BEFORE INSERT OR UPDATE OF "caseId", "reviewerPersonId" ON "ApplicationReview"
  FOR EACH ROW EXECUTE FUNCTION certdesk_guard_application_review();

CREATE FUNCTION certdesk_guard_team_member() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE case_id uuid;
BEGIN
  SELECT "caseId" INTO case_id FROM "Audit" WHERE "id" = NEW."auditId";
  PERFORM certdesk_lock_case(case_id);
  IF certdesk_is_application_reviewer(case_id, NEW."personId") THEN
    RAISE EXCEPTION 'rule 2.2: who reviewed the application cannot be in the audit team of the case' USING ERRCODE = 'check_violation';
  END IF;
  IF certdesk_is_decider(case_id, NEW."personId") OR certdesk_is_report_reviewer(case_id, NEW."personId") THEN
    RAISE EXCEPTION 'rule 5.9.1: who reviewed the report or decided cannot be in the audit team of the case' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_team_member BEFORE INSERT OR UPDATE OF "auditId", "personId" ON "TeamMember"
  FOR EACH ROW EXECUTE FUNCTION certdesk_guard_team_member();

CREATE FUNCTION certdesk_guard_report_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM certdesk_lock_case(NEW."caseId");
  IF certdesk_is_team_member(NEW."caseId", NEW."reviewerPersonId") OR certdesk_is_application_reviewer(NEW."caseId", NEW."reviewerPersonId") THEN
    RAISE EXCEPTION 'rule 5.9.1: the report is reviewed by a person who neither audited nor reviewed the application' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_report_review BEFORE INSERT OR UPDATE OF "caseId", "reviewerPersonId" ON "ReportReview"
  FOR EACH ROW EXECUTE FUNCTION certdesk_guard_report_review();

-- 5.9.1, 2.2: nobody decides on what they audited or let in; a decision is never rewritten.
CREATE FUNCTION certdesk_guard_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM certdesk_lock_case(NEW."caseId");
  IF certdesk_is_team_member(NEW."caseId", NEW."deciderPersonId") THEN
    RAISE EXCEPTION 'rule 5.9.1: a member of the audit team cannot decide' USING ERRCODE = 'check_violation';
  END IF;
  IF certdesk_is_application_reviewer(NEW."caseId", NEW."deciderPersonId") THEN
    RAISE EXCEPTION 'rule 2.2: who reviewed the application cannot decide' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_decision BEFORE INSERT ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION certdesk_guard_decision();

CREATE FUNCTION certdesk_keep_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'toldClientOn') = (to_jsonb(OLD) - 'toldClientOn') THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'rule 5.9: a decision is not changed or removed; a new one is taken' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER keep_decision BEFORE UPDATE OR DELETE ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION certdesk_keep_decision();

-- 5.9: no certificate without a granting decision on the same case and for the same client.
CREATE FUNCTION certdesk_guard_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM certdesk_lock_case(NEW."caseId");
  IF NOT EXISTS (
    SELECT 1 FROM "Decision" d JOIN "CertificationCase" c ON c."id" = d."caseId"
    WHERE d."id" = NEW."decisionId" AND d."caseId" = NEW."caseId" AND d."outcome" = 'grant' AND c."clientId" = NEW."clientId") THEN
    RAISE EXCEPTION 'rule 5.9: no certificate without a granting decision on its case' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_certificate BEFORE INSERT OR UPDATE OF "decisionId", "caseId", "clientId" ON "Certificate"
  FOR EACH ROW EXECUTE FUNCTION certdesk_guard_certificate();

-- The log is append-only.
CREATE FUNCTION certdesk_keep_audit_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER keep_audit_log BEFORE UPDATE OR DELETE ON "AuditLogEntry"
  FOR EACH ROW EXECUTE FUNCTION certdesk_keep_audit_log();
CREATE TRIGGER keep_audit_log_whole BEFORE TRUNCATE ON "AuditLogEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION certdesk_keep_audit_log();

-- States that exist.
ALTER TABLE "CertificationCase" ADD CONSTRAINT "case_stage_exists" CHECK ("stage" IN
  ('application','review','contract','programme','stage1','stage2','nonconformities','report-review','decision','certificate','certified','closed'));
ALTER TABLE "CertificationCase" ADD CONSTRAINT "case_closed_with_reason" CHECK (("stage" = 'closed') = ("ending" IS NOT NULL AND "closedOn" IS NOT NULL));
ALTER TABLE "Decision" ADD CONSTRAINT "decision_outcome_exists" CHECK ("outcome" IN ('grant','refuse'));
ALTER TABLE "AuditSlot" ADD CONSTRAINT "slot_half_exists" CHECK ("half" IN ('am','pm'));
ALTER TABLE "Nonconformity" ADD CONSTRAINT "nonconformity_grade_exists" CHECK ("grade" IN ('major','minor','improvement'));
ALTER TABLE "Certificate" ADD CONSTRAINT "certificate_ends_after_it_begins" CHECK ("lastDay" > "firstDay");
ALTER TABLE "Payment" ADD CONSTRAINT "payment_is_positive" CHECK ("amountFen" > 0);
ALTER TABLE "PlanRow" ADD CONSTRAINT "plan_row_ends_after_it_begins" CHECK ("endsAt" > "startsAt");

-- Search in Chinese names: trigrams, and two-character words by a plain scan of the same index.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "Client_name_trgm" ON "Client" USING gin ("name" gin_trgm_ops);
