import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { toPlainJson } from "@/lib/data/parse/plain-json";
import { prisma } from "@/lib/data/prisma";
import { canonicalJson, type Json } from "@/lib/domain/canonical-json";
import { DECISION_FILE_PARTS, DECISION_FILE_SHAPE } from "@/lib/domain/decision/decision-file";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { resetDatabase, withSql } from "@/tests/support/database";
import { decide, reviewedCase, shownHash } from "@/tests/support/decision-path";
import { act, expectAccepted } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-06";

const raiseMinor = (caseId: string, auditId: string, personId: string) =>
  prisma().nonconformity.create({
    data: {
      ...{ caseId, auditId, number: "NC-01", grade: "minor", status: "answered" },
      ...{ criterion: "GB/T 19012-2019", clause: "7.6", unit: "投诉受理中心", process: "投诉处理" },
      ...{ statement: "未按程序规定的时限升级。", evidence: "2026 年 4 月的三份升级记录。" },
      ...{ raisedOn: new Date("2026-06-09"), raisedByPersonId: personId },
    },
  });

test("5.9: whatever of the file a decider reads and somebody changes, the decision is asked for anew", async () => {
  const { caseId, decider, stage1Id, stage2Id, leader } = await reviewedCase();
  await raiseMinor(caseId, stage2Id, leader.personId ?? "");
  await prisma().contract.create({
    data: { caseId, number: "HT-1", feeFen: 1_800_000, payer: "杭州青禾客服外包有限公司" },
  });
  const confirmation = await prisma().factConfirmation.findFirstOrThrow({ where: { auditId: stage2Id } });
  const issued = { kind: "stage2-report", title: "x", model: {}, createdAt: new Date() };
  const changes = [
    `UPDATE "TeamMember" SET "lastTieOn" = '2025-12-01' WHERE "auditId" = '${stage2Id}' AND "role" = 'leader'`,
    `UPDATE "TeamMember" SET "declarationNote" = '2025 年曾任其顾问' WHERE "auditId" = '${stage2Id}'`,
    `INSERT INTO "TeamObjection" ("id", "auditId", "personId", "reason", "objectedOn") VALUES (gen_random_uuid(), '${stage2Id}', gen_random_uuid(), '有亲属关系', '2026-06-01')`,
    `UPDATE "Audit" SET "offSiteGate" = '[]' WHERE "id" = '${stage1Id}'`,
    `UPDATE "PlanRow" SET "hasRemoteConsent" = NOT "hasRemoteConsent"`,
    `UPDATE "Meeting" SET "isRemote" = NOT "isRemote" WHERE "auditId" = '${stage2Id}'`,
    `UPDATE "Attendance" SET "authorisation" = '无授权书'`,
    `UPDATE "Attendance" SET "organisation" = '杭州市示例协会'`,
    `UPDATE "Attendance" SET "presence" = 'remote'`,
    `UPDATE "Attendance" SET "signatureFileId" = gen_random_uuid()`,
    `UPDATE "Attendance" SET "signatureFileId" = NULL, "isSignedOnPaper" = true`,
    `UPDATE "Meeting" SET "sheetFileIds" = ARRAY[gen_random_uuid()] WHERE "auditId" = '${stage2Id}'`,
    `INSERT INTO "AuditExchange" ("id", "auditId", "heldOn", "heldAt", "personIds", "progress", "concerns", "told", "toldTo", "byPersonId", "recordedAt") VALUES (gen_random_uuid(), '${stage2Id}', '2026-06-08', 1020, ARRAY['${leader.personId ?? ""}'::uuid], '按计划进行', '升级记录不全', '升级记录不全', '周以宁', '${leader.personId ?? ""}', now())`,
    `INSERT INTO "AuditCourseChange" ("id", "auditId", "ground", "action", "foundOn", "reason", "effect", "decidedBy", "clientTold", "clientToldOn", "clientToldAt", "bodyTold", "bodyToldOn", "bodyToldAt", "byPersonId", "recordedAt") VALUES (gen_random_uuid(), '${stage2Id}', 'scope-need', 'plan-changed', '2026-06-08', '新增场所', '延长半天', '温以恒', '周以宁', '2026-06-08', 600, '温以恒', '2026-06-08', 610, '${leader.personId ?? ""}', now())`,
    `UPDATE "AuditNote" SET "authorPersonId" = gen_random_uuid()`,
    `UPDATE "Stage1Finding" SET "evidence" = '改写'`,
    `UPDATE "FactConfirmation" SET "confirmedOn" = '2026-06-30'`,
    `INSERT INTO "FactSettlement" ("id", "confirmationId", "settledOn", "byPersonId", "reason", "scope", "halfDaysBefore", "halfDaysAfter", "sitesBefore", "sitesAfter", "steps") VALUES (gen_random_uuid(), '${confirmation.id}', '2026-06-10', '${leader.personId ?? ""}', '补足', '客服外包', 4, 5, 0, 1, '{}')`,
    `UPDATE "AuditReport" SET "correctionsStatement" = '改写'`,
    `INSERT INTO "CaseSite" ("id", "caseId", "position", "kind", "name", "address", "activity", "goneInAuditId") VALUES (gen_random_uuid(), '${caseId}', 9, 'fixed', '停用场所', '杭州市示例路 9 号', '投诉受理', '${stage2Id}')`,
    `INSERT INTO "Programme" ("id", "caseId", "managerPersonId", "setOn", "draw") VALUES (gen_random_uuid(), '${caseId}', '${leader.personId ?? ""}', '2026-05-16', '{"seed":"2026-0001"}')`,
    `INSERT INTO "ReportSectionVersion" ("id", "reportId", "section", "number", "content", "savedAt") SELECT gen_random_uuid(), "id", 'purpose', 9, '{"text": "改写"}', now() FROM "AuditReport"`,
    `INSERT INTO "ReportSignature" ("id", "reportId", "personId", "contentSha256", "signedOn") SELECT gen_random_uuid(), "id", '${leader.personId ?? ""}', 'a', '2026-06-12' FROM "AuditReport"`,
    `UPDATE "Nonconformity" SET "gradeReason" = '改写'`,
    `UPDATE "Nonconformity" SET "verificationWay" = 'on-site'`,
    `UPDATE "Contract" SET "arrangements" = '改写'`,
  ];
  const seen = new Set([await shownHash(decider, DAY, caseId)]);
  for (const sql of changes) {
    const { rowCount } = await withSql((client) => client.query(sql));
    expect(rowCount, sql).toBeGreaterThan(0);
    seen.add(await shownHash(decider, DAY, caseId));
  }
  await prisma().document.create({
    data: { ...issued, caseId, subjectId: stage2Id, modelSha256: "a".repeat(64) },
  });
  seen.add(await shownHash(decider, DAY, caseId));
  expect(seen.size).toBe(changes.length + 2);
});

test("5.9: a paper of a later audit, or the record of the decision itself, is no change of the file", async () => {
  const { caseId, decider } = await reviewedCase();
  expectAccepted(await decide(decider, DAY, caseId));
  const later = await prisma().audit.create({
    data: { caseId, kind: "surveillance", position: 3, determinedHalfDays: 3 },
    select: { id: true },
  });
  await prisma().document.create({
    data: {
      ...{ caseId, kind: "audit-plan", title: "x", model: {}, modelSha256: "a".repeat(64) },
      ...{ subjectId: later.id, createdAt: new Date() },
    },
  });
  const page = expectAccepted(await act(decider, "2027-06-01", readDecisionFile, { caseId }));
  expect(page.decision).toMatchObject({ coversFile: true, changedParts: [] });
});

/** A value as it was before it knew these members, all the way down. */
const withoutMembers = (value: Json, names: readonly string[]): Json => {
  if (Array.isArray(value)) return value.map((one: Json) => withoutMembers(one, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !names.includes(name))
      .map(([name, one]: [string, Json]) => [name, withoutMembers(one, names)]),
  );
};

test("5.9: a decision bound to an earlier shape of the file covers it until the file itself changes", async () => {
  const { caseId, decider, stage2Id } = await reviewedCase();
  expectAccepted(await decide(decider, DAY, caseId));
  const { id, snapshot } = await prisma().decision.findFirstOrThrow({ where: { caseId } });
  expect(snapshot).toHaveProperty("shape", DECISION_FILE_SHAPE);
  // As it was kept before shapes were counted: without the shape and without anybody's department.
  const earlier = withoutMembers(toPlainJson(snapshot), ["shape", "department"]);
  const sha256 = createHash("sha256").update(canonicalJson(earlier)).digest("hex");
  await prisma().attendance.updateMany({ data: { department: "" } });
  const bind = (hash: string) =>
    withSql(async (client) => {
      await client.query("SET session_replication_role = replica");
      await client.query(`UPDATE "Decision" SET "snapshot" = $1, "snapshotSha256" = $2 WHERE "id" = $3`, [
        JSON.stringify(earlier),
        hash,
        id,
      ]);
    });
  const page = async () => expectAccepted(await act(decider, DAY, readDecisionFile, { caseId })).decision;
  await bind(sha256);
  expect(await page()).toMatchObject({ coversFile: true, changedParts: [] });
  await prisma().attendance.updateMany({
    where: { meeting: { auditId: stage2Id } },
    data: { department: "管理层" },
  });
  expect(await page()).toMatchObject({ coversFile: false, changedParts: ["audits"] });
  // A snapshot without its hash proves nothing.
  await bind("0".repeat(64));
  expect(await page()).toMatchObject({ coversFile: false, changedParts: [...DECISION_FILE_PARTS] });
});
