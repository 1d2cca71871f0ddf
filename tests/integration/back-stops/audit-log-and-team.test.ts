import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { acceptCase, submitCase } from "@/tests/support/case-path";
import { resetDatabase, withSql } from "@/tests/support/database";
import { makeAuditor, makeClient, makeStaff } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-11";

const attack = (sql: string, values: readonly unknown[] = []) =>
  withSql((client) => client.query(sql, [...values]));

const acceptedCase = async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const reviewer = await makeStaff("沈评", "application-reviewer");
  const auditor = await makeAuditor("组长", { codes: ["35.12.00"], canLead: true });
  const caseId = await submitCase(client, DAY);
  await acceptCase(reviewer, DAY, caseId);
  const audit = await prisma().audit.create({
    data: { caseId, kind: "stage1", position: 9, determinedHalfDays: 1 },
    select: { id: true },
  });
  return { caseId, auditId: audit.id, reviewer, auditor };
};

const JOIN = `INSERT INTO "TeamMember" ("id", "auditId", "personId", "role") VALUES (gen_random_uuid(), $1, $2, 'leader')`;

test.each([
  `UPDATE "AuditLogEntry" SET "actorName" = 'nobody'`,
  `DELETE FROM "AuditLogEntry"`,
  `TRUNCATE "AuditLogEntry"`,
])("the log is append-only: %s is refused and changes nothing", async (sql) => {
  await acceptedCase();
  const before = await prisma().auditLogEntry.findMany({ orderBy: { sequence: "asc" } });
  expect(before.length).toBeGreaterThan(0);
  await expect(attack(sql)).rejects.toThrow("the audit log is append-only");
  expect(await prisma().auditLogEntry.findMany({ orderBy: { sequence: "asc" } })).toEqual(before);
});

test("2.2: who reviewed the application cannot be put into the audit team; another person can", async () => {
  const { auditId, reviewer, auditor } = await acceptedCase();
  await expect(attack(JOIN, [auditId, reviewer.personId])).rejects.toThrow("rule 2.2");
  expect(await prisma().teamMember.count({ where: { auditId } })).toBe(0);
  await attack(JOIN, [auditId, auditor.personId]);
  expect(await prisma().teamMember.count({ where: { auditId } })).toBe(1);
});

test("2.2: a member of the team cannot review the application afterwards; another person can", async () => {
  const { caseId, auditId, auditor } = await acceptedCase();
  await attack(JOIN, [auditId, auditor.personId]);
  const again = `INSERT INTO "ApplicationReview" ("id", "caseId", "applicationVersion", "reviewerPersonId", "reviewedOn", "outcome", "createdAt")
    VALUES (gen_random_uuid(), $1, 1, $2, '2026-05-12', 'accept', now())`;
  await expect(attack(again, [caseId, auditor.personId])).rejects.toThrow("rule 2.2");
  const other = await makeStaff("另一评审", "application-reviewer");
  expect((await attack(again, [caseId, other.personId])).rowCount).toBe(1);
});

test("a stage that does not exist is refused, and a case is closed with its ending only", async () => {
  const { caseId } = await acceptedCase();
  const move = (stage: string) =>
    attack(`UPDATE "CertificationCase" SET "stage" = $2 WHERE "id" = $1`, [caseId, stage]);
  await expect(move("anywhere")).rejects.toThrow("case_stage_exists");
  await expect(move("closed")).rejects.toThrow("case_closed_with_reason");
  expect((await move("programme")).rowCount).toBe(1);
});
