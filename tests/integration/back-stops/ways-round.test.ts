import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { plannedCase } from "@/tests/support/audit-fixture";
import { stage1Done } from "@/tests/support/audit-path";
import { resetDatabase, withSql } from "@/tests/support/database";
import { answeredContent, grantedCase } from "@/tests/support/decision-path";
import { act, expectAccepted, makeStaff } from "@/tests/support/house";

beforeEach(resetDatabase);

const attack = (sql: string, values: readonly unknown[] = []) =>
  withSql((client) => client.query(sql, [...values]));

const decide = (caseId: string, personId: string | null) =>
  attack(
    `INSERT INTO "Decision" ("id", "caseId", "scheme", "round", "deciderPersonId", "decidedOn", "outcome", "reasons", "checks", "snapshot", "snapshotSha256", "createdAt")
     VALUES (gen_random_uuid(), $1, 'OLS/GZ-0071', 1, $2, '2026-07-06', 'grant', 'x', '[]', '{}', 'x', now())`,
    [caseId, personId],
  );

test("5.9.1: who has audited is not written out of the team in order to decide", async () => {
  const path = await plannedCase();
  await stage1Done(path);
  const { caseId, stage1Id, leader } = path;
  const other = await makeStaff("陆嘉言", "decision-maker");
  const out = attack(`DELETE FROM "TeamMember" WHERE "auditId" = $1 AND "personId" = $2`, [
    stage1Id,
    leader.personId,
  ]);
  await expect(out).rejects.toThrow("rule 5.9.1");
  const swap = attack(`UPDATE "TeamMember" SET "personId" = $3 WHERE "auditId" = $1 AND "personId" = $2`, [
    stage1Id,
    leader.personId,
    other.personId,
  ]);
  await expect(swap).rejects.toThrow("rule 5.9.1");
  const elsewhere = attack(`UPDATE "Audit" SET "caseId" = gen_random_uuid() WHERE "id" = $1`, [stage1Id]);
  await expect(elsewhere).rejects.toThrow("rule 5.9.1");
  await expect(decide(caseId, leader.personId)).rejects.toThrow("rule 5.9.1");
});

test("5.4.4.1: before an audit has begun its team may still change", async () => {
  const { stage2Id, auditor } = await plannedCase();
  const out = await attack(`DELETE FROM "TeamMember" WHERE "auditId" = $1 AND "personId" = $2`, [
    stage2Id,
    auditor.personId,
  ]);
  expect(out.rowCount).toBe(1);
});

test("2.2: who let the application in is not written out of the review in order to decide", async () => {
  const { caseId, reviewer } = await plannedCase();
  const other = await makeStaff("沈评", "application-reviewer");
  const swap = attack(`UPDATE "ApplicationReview" SET "reviewerPersonId" = $2 WHERE "caseId" = $1`, [
    caseId,
    other.personId,
  ]);
  await expect(swap).rejects.toThrow("rule 2.2");
  const out = attack(`DELETE FROM "ApplicationReview" WHERE "caseId" = $1`, [caseId]);
  await expect(out).rejects.toThrow("rule 2.2");
  const answered = await attack(
    `UPDATE "ApplicationReview" SET "answeredOn" = '2026-05-20' WHERE "caseId" = $1`,
    [caseId],
  );
  expect(answered.rowCount).toBe(1);
  await expect(decide(caseId, reviewer.personId)).rejects.toThrow("rule 2.2");
});

test("nobody decides or reviews who is not on file", async () => {
  const { caseId } = await plannedCase();
  await expect(decide(caseId, "00000000-0000-4000-8000-000000000000")).rejects.toThrow("deciderPersonId");
});

test("5.9, 5.9.4: what was reviewed, decided and issued is neither changed nor removed, one by one or all at once", async () => {
  const path = await grantedCase();
  await answeredContent(path, "2026-07-07");
  expectAccepted(await act(path.quality, "2026-07-08", issueCertificate, { caseId: path.caseId }));
  const refused = [
    `UPDATE "Certificate" SET "scope" = 'anything'`,
    `UPDATE "Certificate" SET "lastDay" = '2099-01-01'`,
    `DELETE FROM "CertificateSite"`,
    `UPDATE "CertificateSite" SET "name" = 'anywhere'`,
    `DELETE FROM "Certificate"`,
    `TRUNCATE "Certificate" CASCADE`,
    `UPDATE "Decision" SET "toldClientOn" = '2030-01-01'`,
    `TRUNCATE "Decision" CASCADE`,
    `TRUNCATE "CertificationCase" CASCADE`,
    `TRUNCATE "TeamMember" CASCADE`,
    `UPDATE "ReportReview" SET "outcome" = 'returned'`,
    `DELETE FROM "ReportReview"`,
    `UPDATE "ApplicationVersion" SET "content" = '{}'`,
    `DELETE FROM "ApplicationVersion"`,
    `UPDATE "Document" SET "model" = '{}'`,
    `DELETE FROM "Document"`,
  ];
  for (const sql of refused) await expect(attack(sql), sql).rejects.toThrow(/^rule /);
  expect(await prisma().certificate.findFirst({ select: { lastDay: true } })).toEqual({
    lastDay: new Date("2029-07-05"),
  });
  expect(await prisma().decision.count()).toBe(1);
});
