-- 5.4.6.1: what the client asked for in writing is answered in writing, once, and stays on file.
ALTER TABLE "PlanChangeRequest" ADD CONSTRAINT "plan_change_has_reason" CHECK (btrim("reason") <> '');
ALTER TABLE "PlanChangeRequest" ADD CONSTRAINT "plan_change_answer_is_whole" CHECK (
  ("answer" IS NULL AND "answeredOn" IS NULL)
  OR ("answer" IS NOT NULL AND btrim("answer") <> '' AND "answeredOn" IS NOT NULL));
CREATE TRIGGER keep_plan_change BEFORE UPDATE OR DELETE ON "PlanChangeRequest" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_row('rule 5.4.6.1: what the client asked to change is not changed or removed', 'answer', 'answeredOn');
CREATE TRIGGER keep_plan_change_answer BEFORE UPDATE ON "PlanChangeRequest" FOR EACH ROW WHEN (OLD."answeredOn" IS NOT NULL)
  EXECUTE FUNCTION certdesk_keep_row('rule 5.4.6.1: an answer the client was given is not changed');
CREATE TRIGGER keep_plan_changes BEFORE TRUNCATE ON "PlanChangeRequest" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.4.6.1: changes the client asked for are not removed');

-- 5.2.1(1): papers, contract and certificate name the organisation by this row. It is written while the application is
-- with the client, and no longer once that has handed it in.
CREATE FUNCTION certdesk_keep_applicant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "Application" a JOIN "CertificationCase" c ON c."id" = a."caseId"
    WHERE a."id" = OLD."applicationId" AND c."stage" <> 'application') THEN
    RAISE EXCEPTION 'rule 5.2.1(1): who applied is not changed or removed once the application is handed in' USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_applicant BEFORE UPDATE OR DELETE ON "Applicant" FOR EACH ROW
  EXECUTE FUNCTION certdesk_keep_applicant();
CREATE TRIGGER keep_applicants BEFORE TRUNCATE ON "Applicant" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.2.1(1): who applied is not removed');

-- 5.3.3, 15: the guard of one payment says nothing against taking all of them away.
CREATE TRIGGER keep_payments BEFORE TRUNCATE ON "Payment" FOR EACH STATEMENT
  EXECUTE FUNCTION certdesk_keep_row('rule 5.3.3: payments are cancelled, never deleted');

-- 5.5.5.1: an interview that was put on record with its times has both, in their order.
ALTER TABLE "InterviewRecord" ADD CONSTRAINT "interview_times_are_whole" CHECK (
  ("startsAt" IS NULL AND "endsAt" IS NULL)
  OR ("startsAt" IS NOT NULL AND "endsAt" IS NOT NULL AND "endsAt" > "startsAt"));
