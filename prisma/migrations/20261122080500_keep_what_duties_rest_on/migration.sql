-- The back-stops read who reviewed, audited and decided from rows: those rows are no longer taken away, and what was
-- frozen stays as it was, for statements on one row and for a truncation of all of them.

-- Refuses every change but of the columns named after the sentence.
CREATE FUNCTION certdesk_keep_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - TG_ARGV[1:]) = (to_jsonb(OLD) - TG_ARGV[1:]) THEN RETURN NEW; END IF;
  RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'check_violation';
END $$;

-- 2.2, 5.9.1: reviews of application and report; only that the client has answered is noted later.
CREATE TRIGGER keep_application_review BEFORE UPDATE OR DELETE ON "ApplicationReview" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 2.2: a review of the application is not changed or removed; a new one is made', 'answeredOn');
CREATE TRIGGER keep_application_reviews BEFORE TRUNCATE ON "ApplicationReview" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 2.2: reviews of applications are not removed');
CREATE TRIGGER keep_report_review BEFORE UPDATE OR DELETE ON "ReportReview" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.9.1: a review of the report is not changed or removed; a new one is made');
CREATE TRIGGER keep_report_reviews BEFORE TRUNCATE ON "ReportReview" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.9.1: reviews of reports are not removed');

-- 5.9.1: once an audit has begun, who is in its team has audited.
CREATE FUNCTION certdesk_keep_team_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Audit" a WHERE a."id" = OLD."auditId" AND a."status" IN ('opened', 'closed', 'reported'))
    OR EXISTS (SELECT 1 FROM "Meeting" m WHERE m."auditId" = OLD."auditId" AND m."kind" = 'opening') THEN
    RAISE EXCEPTION 'rule 5.9.1: who was in the team of an audit that has begun has audited' USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_team_member BEFORE DELETE OR UPDATE OF "auditId", "personId" ON "TeamMember"
  FOR EACH ROW EXECUTE FUNCTION certdesk_keep_team_member();
CREATE TRIGGER keep_team_members BEFORE TRUNCATE ON "TeamMember" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.9.1: audit teams are not removed');

CREATE FUNCTION certdesk_keep_audit_with_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."caseId" = OLD."caseId" THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'rule 5.9.1: an audit stays with its case' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER keep_audit_with_case BEFORE UPDATE OF "caseId" ON "Audit"
  FOR EACH ROW EXECUTE FUNCTION certdesk_keep_audit_with_case();

-- 5.9, 14.1: a decision; the day the client was told is noted once, because the time for an appeal runs from it.
CREATE OR REPLACE FUNCTION certdesk_keep_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'toldClientOn') = (to_jsonb(OLD) - 'toldClientOn')
    AND (OLD."toldClientOn" IS NULL OR NEW."toldClientOn" = OLD."toldClientOn") THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'rule 5.9: a decision is not changed or removed; a new one is taken' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER keep_decisions BEFORE TRUNCATE ON "Decision" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.9: decisions are not removed');

-- 5.9.4: a certificate as it was issued; what happens to it later stands in rows of its own.
CREATE TRIGGER keep_certificate BEFORE UPDATE OR DELETE ON "Certificate" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.9.4: an issued certificate is not changed or removed');
CREATE TRIGGER keep_certificates BEFORE TRUNCATE ON "Certificate" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.9.4: issued certificates are not removed');
CREATE TRIGGER keep_certificate_site BEFORE UPDATE OR DELETE ON "CertificateSite" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.9.4: the sites of an issued certificate are not changed or removed');
CREATE TRIGGER keep_certificate_sites BEFORE TRUNCATE ON "CertificateSite" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.9.4: the sites of issued certificates are not removed');

-- 5.2: what the client submitted; the decision's snapshot names it by its hash.
CREATE TRIGGER keep_application_version BEFORE UPDATE OR DELETE ON "ApplicationVersion" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.2: a submitted application is not changed or removed');
CREATE TRIGGER keep_application_versions BEFORE TRUNCATE ON "ApplicationVersion" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.2: submitted applications are not removed');

-- 6.5: an official document says what it said; its file is rendered later, a newer one may supersede it, and who may
-- read it may change.
CREATE TRIGGER keep_document BEFORE UPDATE OR DELETE ON "Document" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 6.5: an issued document is not changed or removed', 'fileId', 'supersededAt', 'isForClient');
CREATE TRIGGER keep_documents BEFORE TRUNCATE ON "Document" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 6.5: issued documents are not removed');
