import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { plannedCase } from "@/tests/support/audit-fixture";
import { resetDatabase, withSql } from "@/tests/support/database";
import { makeClient } from "@/tests/support/house";

beforeEach(resetDatabase);

/** A statement on a connection of its own: the way around the product. */
const attack = (sql: string, values: readonly unknown[] = []) =>
  withSql((client) => client.query(sql, [...values]));

test("5.4.6.1: what the client asked to change stays, and is answered once, with a day", async () => {
  await plannedCase();
  const plan = await prisma().auditPlan.findFirstOrThrow({ select: { id: true } });
  const ask = (reason: string) =>
    attack(
      `INSERT INTO "PlanChangeRequest" ("id", "planId", "reason", "askedBy", "askedOn")
       VALUES (gen_random_uuid(), $1, $2, '沈若川', '2026-05-20')`,
      [plan.id, reason],
    );
  const answer = (text: string, on: string | null) =>
    attack(`UPDATE "PlanChangeRequest" SET "answer" = $1, "answeredOn" = $2`, [text, on]);
  await expect(ask(" ")).rejects.toThrow("plan_change_has_reason");
  expect((await ask("改到下午")).rowCount).toBe(1);
  const kept = "rule 5.4.6.1: what the client asked to change";
  await expect(attack(`UPDATE "PlanChangeRequest" SET "reason" = 'x'`)).rejects.toThrow(kept);
  await expect(attack(`DELETE FROM "PlanChangeRequest"`)).rejects.toThrow(kept);
  await expect(answer("已改", null)).rejects.toThrow("plan_change_answer_is_whole");
  await expect(answer("", "2026-05-21")).rejects.toThrow("plan_change_answer_is_whole");
  expect((await answer("已改", "2026-05-21")).rowCount).toBe(1);
  await expect(answer("未改", "2026-05-21")).rejects.toThrow("an answer the client was given is not changed");
  await expect(attack(`TRUNCATE "PlanChangeRequest"`)).rejects.toThrow("rule 5.4.6.1");
});

test("5.2.1(1): who applied is written while the client fills in the application, and no longer once it is handed in", async () => {
  const { caseId } = await plannedCase();
  const rename = () => attack(`UPDATE "Applicant" SET "name" = '别家有限公司'`);
  await expect(rename()).rejects.toThrow("rule 5.2.1(1)");
  await expect(attack(`DELETE FROM "Applicant"`)).rejects.toThrow("rule 5.2.1(1)");
  await expect(attack(`TRUNCATE "Applicant"`)).rejects.toThrow("rule 5.2.1(1)");
  await attack(`UPDATE "CertificationCase" SET "stage" = 'application' WHERE "id" = $1`, [caseId]);
  expect((await rename()).rowCount).toBe(1);
});

test("5.3.3, 15: payments are not taken away all at once", async () => {
  await expect(attack(`TRUNCATE "Payment"`)).rejects.toThrow("rule 5.3.3");
});

test("5.2.1(1): a client holds a credit code or has only named it, never both", async () => {
  await makeClient("他人", "91350100M0001013XT");
  const claim = attack(`UPDATE "Client" SET "claimedCreditCode" = '91350100M000100Y43'`);
  await expect(claim).rejects.toThrow("client_holds_or_claims_its_code");
});

test("5.5.5.1: an interview has both its times or, from before they were asked for, neither", async () => {
  const { stage2Id, auditor } = await plannedCase();
  const record = (startsAt: number | null, endsAt: number | null) =>
    attack(
      `INSERT INTO "InterviewRecord" ("id", "auditId", "interviewee", "post", "isTopManagement", "isFaceToFace",
         "heldOn", "startsAt", "endsAt", "content", "authorPersonId")
       VALUES (gen_random_uuid(), $1, 'x', 'x', true, true, '2026-06-08', $3, $4, 'x', $2)`,
      [stage2Id, auditor.personId, startsAt, endsAt],
    );
  const whole = "interview_times_are_whole";
  await expect(record(570, null)).rejects.toThrow(whole);
  await expect(record(570, 570)).rejects.toThrow(whole);
  expect((await record(null, null)).rowCount).toBe(1);
  expect((await record(570, 630)).rowCount).toBe(1);
});
