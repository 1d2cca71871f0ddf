import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { plannedCase } from "@/tests/support/audit-fixture";
import { resetDatabase, withSql } from "@/tests/support/database";
import { makeAuditor, makeClient, makeStaff } from "@/tests/support/house";

beforeEach(resetDatabase);

/** A statement on a connection of its own: the way around the product. */
const attack = (sql: string, values: readonly unknown[] = []) =>
  withSql((client) => client.query<{ id: string }>(sql, [...values]));

const JOIN = `INSERT INTO "TeamMember" ("id", "auditId", "personId", "role") VALUES (gen_random_uuid(), $1, $2, 'member')`;

const REVIEW = `INSERT INTO "ReportReview" ("id", "caseId", "reviewerPersonId", "reviewedOn", "outcome", "createdAt")
  VALUES (gen_random_uuid(), $1, $2, '2026-07-02', 'passed', now())`;

const DECIDE = `INSERT INTO "Decision" ("id", "caseId", "scheme", "round", "deciderPersonId", "decidedOn", "outcome", "reasons", "checks", "snapshot", "snapshotSha256", "createdAt")
  VALUES (gen_random_uuid(), $1, 'OLS/GZ-0071', (SELECT "decisionRound" FROM "CertificationCase" WHERE "id" = $1), $2, '2026-07-06', $3, 'x', '[]', '{}', 'x', now()) RETURNING "id"`;

const CERTIFY = `INSERT INTO "Certificate" ("id", "number", "numberKey", "caseId", "clientId", "decisionId", "scheme", "edition", "criteria", "name", "address", "scope", "firstCertifiedOn", "issuedOn", "firstDay", "lastDay", "createdAt")
  VALUES (gen_random_uuid(), $1, $1, $2, $3, $4, 'OLS/GZ-0071', 'A/2', '{}', 'x', 'x', 'x', '2026-07-06', '2026-07-06', '2026-07-06', $5, now())`;

const decide = async (caseId: string, personId: string | null, outcome = "grant"): Promise<string> =>
  (await attack(DECIDE, [caseId, personId, outcome])).rows[0]?.id ?? "";

/** The case comes to its decision once more. */
const anew = (caseId: string) =>
  attack(`UPDATE "CertificationCase" SET "decisionRound" = "decisionRound" + 1 WHERE "id" = $1`, [caseId]);

test("5.9: a system is decided once each round, and a certificate stands on the decision of the last one", async () => {
  const { caseId, client } = await plannedCase();
  const decider = await makeStaff("宋临川", "decision-maker");
  const first = await decide(caseId, decider.personId);
  await expect(decide(caseId, decider.personId, "refuse")).rejects.toThrow("unique");
  await anew(caseId);
  const certify = (decisionId: string) =>
    attack(CERTIFY, ["777CC26001R0S", caseId, client.clientId, decisionId, "2029-07-05"]);
  await expect(certify(first)).rejects.toThrow("rule 5.9");
  await certify(await decide(caseId, decider.personId));
  expect(await prisma().certificate.count()).toBe(1);
});

test("5.9, 11.1: no decision on a system that is none of the case's, and no certificate on another system's decision", async () => {
  const { caseId, client } = await plannedCase();
  const decider = await makeStaff("宋临川", "decision-maker");
  const foreign = DECIDE.replace("'OLS/GZ-0071'", "'QMS'");
  await expect(attack(foreign, [caseId, decider.personId, "grant"])).rejects.toThrow("rule 5.9");
  await attack(`INSERT INTO "CombinedScheme" ("caseId", "scheme", "position") VALUES ($1, 'QMS', 1)`, [
    caseId,
  ]);
  const { rows } = await attack(foreign, [caseId, decider.personId, "grant"]);
  const values = ["777CC26001R0S", caseId, client.clientId, rows[0]?.id, "2029-07-05"];
  await expect(attack(CERTIFY, values)).rejects.toThrow("rule 5.9");
  expect((await attack(CERTIFY.replace("'OLS/GZ-0071'", "'QMS'"), values)).rowCount).toBe(1);
});

test("11.1: the systems of a case stand from its opening, and none is combined with itself", async () => {
  const { caseId } = await plannedCase();
  const combine = (scheme: string) =>
    attack(`INSERT INTO "CombinedScheme" ("caseId", "scheme", "position") VALUES ($1, $2, 1)`, [
      caseId,
      scheme,
    ]);
  await expect(combine("OLS/GZ-0071")).rejects.toThrow("rule 11.1");
  await combine("QMS");
  await expect(attack(`UPDATE "CombinedScheme" SET "scheme" = 'EMS'`)).rejects.toThrow("rule 11.1");
  await expect(attack(`DELETE FROM "CombinedScheme"`)).rejects.toThrow("rule 11.1");
  await expect(attack(`TRUNCATE "CombinedScheme"`)).rejects.toThrow("rule 11.1");
  expect((await attack(`UPDATE "CombinedScheme" SET "edition" = '2025'`)).rowCount).toBe(1);
});

test("5.9.1, 2.2: neither who audited nor who let the application in decides; somebody else does", async () => {
  const { caseId, auditor, reviewer } = await plannedCase();
  const decider = await makeStaff("宋临川", "decision-maker");
  await expect(decide(caseId, auditor.personId)).rejects.toThrow("rule 5.9.1");
  await expect(decide(caseId, reviewer.personId)).rejects.toThrow("rule 2.2");
  expect(await prisma().decision.count()).toBe(0);
  await decide(caseId, decider.personId);
  expect(await prisma().decision.count()).toBe(1);
});

test("5.9.1: neither who audited nor who let the application in reviews the report; somebody else does", async () => {
  const { caseId, auditor, reviewer } = await plannedCase();
  const other = await makeStaff("陆嘉言", "report-reviewer");
  await expect(attack(REVIEW, [caseId, auditor.personId])).rejects.toThrow("rule 5.9.1");
  await expect(attack(REVIEW, [caseId, reviewer.personId])).rejects.toThrow("rule 5.9.1");
  expect(await prisma().reportReview.count()).toBe(0);
  await attack(REVIEW, [caseId, other.personId]);
  expect(await prisma().reportReview.count()).toBe(1);
});

test("5.9.1: who decided or reviewed the report cannot be put into the team afterwards", async () => {
  const { caseId, stage2Id } = await plannedCase();
  const decider = await makeStaff("宋临川", "decision-maker");
  const other = await makeStaff("陆嘉言", "report-reviewer");
  await decide(caseId, decider.personId);
  await attack(REVIEW, [caseId, other.personId]);
  const before = await prisma().teamMember.count();
  await expect(attack(JOIN, [stage2Id, decider.personId])).rejects.toThrow("rule 5.9.1");
  await expect(attack(JOIN, [stage2Id, other.personId])).rejects.toThrow("rule 5.9.1");
  expect(await prisma().teamMember.count()).toBe(before);
  const auditor = await makeAuditor("邵承安", { codes: ["35.12.00"] });
  await attack(JOIN, [stage2Id, auditor.personId]);
  expect(await prisma().teamMember.count()).toBe(before + 1);
});

test("5.9.1: joining the team and deciding at once, one of the two stands for every person", async () => {
  const { caseId, stage2Id } = await plannedCase();
  const people = await Promise.all(
    ["甲", "乙", "丙", "丁", "戊", "己"].map((name) => makeAuditor(name, { codes: ["35.12.00"] })),
  );
  const settled = await Promise.allSettled(
    people.flatMap(({ personId }) => [
      attack(JOIN, [stage2Id, personId]),
      attack(DECIDE, [caseId, personId, "grant"]),
    ]),
  );
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(people.length);
  const deciders = await prisma().decision.findMany({ select: { deciderPersonId: true } });
  const both = { auditId: stage2Id, personId: { in: deciders.map((one) => one.deciderPersonId) } };
  expect(await prisma().teamMember.count({ where: both })).toBe(0);
});

test("5.9: a decision is neither rewritten nor removed; that the client was told is noted", async () => {
  const { caseId } = await plannedCase();
  const decider = await makeStaff("宋临川", "decision-maker");
  const id = await decide(caseId, decider.personId, "refuse");
  const rewrite = attack(`UPDATE "Decision" SET "outcome" = 'grant' WHERE "id" = $1`, [id]);
  await expect(rewrite).rejects.toThrow("rule 5.9");
  await expect(attack(`DELETE FROM "Decision" WHERE "id" = $1`, [id])).rejects.toThrow("rule 5.9");
  expect(await prisma().decision.findUniqueOrThrow({ where: { id } })).toMatchObject({ outcome: "refuse" });
  const told = await attack(`UPDATE "Decision" SET "toldClientOn" = '2026-07-07' WHERE "id" = $1`, [id]);
  expect(told.rowCount).toBe(1);
});

test("5.9: no certificate on a refusal, for another client, or twice under one number", async () => {
  const { caseId, client } = await plannedCase();
  const decider = await makeStaff("宋临川", "decision-maker");
  const other = await makeClient("他人", "91350100M0001013XT");
  const refusal = await decide(caseId, decider.personId, "refuse");
  await anew(caseId);
  const grant = await decide(caseId, decider.personId);
  const certify = (decisionId: string, clientId: string | null, lastDay = "2029-07-05") =>
    attack(CERTIFY, ["777CC26001R0S", caseId, clientId, decisionId, lastDay]);
  await expect(certify(refusal, client.clientId)).rejects.toThrow("rule 5.9");
  await expect(certify(grant, other.clientId)).rejects.toThrow("rule 5.9");
  await expect(certify(grant, client.clientId, "2026-07-05")).rejects.toThrow("ends_after_it_begins");
  expect(await prisma().certificate.count()).toBe(0);
  await certify(grant, client.clientId);
  await expect(certify(grant, client.clientId)).rejects.toThrow("unique");
  expect(await prisma().certificate.count()).toBe(1);
  const move = attack(`UPDATE "Certificate" SET "decisionId" = $1`, [refusal]);
  await expect(move).rejects.toThrow("rule 5.9");
});

test("5.4.4.1: nobody is in two places in one half-day, and there are two halves", async () => {
  const { stage1Id, auditor } = await plannedCase();
  const book = (date: string, half: string) =>
    attack(
      `INSERT INTO "AuditSlot" ("id", "auditId", "personId", "date", "half") VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
      [stage1Id, auditor.personId, date, half],
    );
  await expect(book("2026-06-08", "am")).rejects.toThrow("unique");
  await expect(book("2026-06-10", "night")).rejects.toThrow("slot_half_exists");
  expect((await book("2026-06-10", "am")).rowCount).toBe(1);
});

test("amounts, hours and outcomes that cannot be are refused", async () => {
  const { caseId } = await plannedCase();
  const decider = await makeStaff("宋临川", "decision-maker");
  await expect(decide(caseId, decider.personId, "perhaps")).rejects.toThrow("decision_outcome_exists");
  const shrink = attack(`UPDATE "PlanRow" SET "endsAt" = "startsAt"`);
  await expect(shrink).rejects.toThrow("plan_row_ends_after_it_begins");
  const { id } = await prisma().contract.create({
    data: {
      caseId,
      number: "HT-1",
      feeFen: 1_800_000,
      payer: "x",
      arrangements: "x",
    },
    select: { id: true },
  });
  const pay = (fen: number) =>
    attack(
      `INSERT INTO "Payment" ("id", "contractId", "payer", "amountFen", "receivedOn", "reference", "recordedById", "createdAt")
       VALUES (gen_random_uuid(), $1, 'x', $2, '2026-05-20', 'R-1', gen_random_uuid(), now())`,
      [id, fen],
    );
  await expect(pay(0)).rejects.toThrow("payment_is_positive");
  await expect(pay(-100)).rejects.toThrow("payment_is_positive");
  expect((await pay(400_000)).rowCount).toBe(1);
});

test("5.3.3, 15: a payment stays as it was recorded, is never deleted, and is cancelled once with who and why", async () => {
  const { caseId } = await plannedCase();
  const { id } = await prisma().contract.create({
    data: { caseId, number: "HT-1", feeFen: 1_800_000, payer: "x", arrangements: "x" },
    select: { id: true },
  });
  await attack(
    `INSERT INTO "Payment" ("id", "contractId", "payer", "amountFen", "receivedOn", "reference", "recordedById", "createdAt")
     VALUES (gen_random_uuid(), $1, 'x', 400000, '2026-05-20', 'R-1', gen_random_uuid(), now())`,
    [id],
  );
  const kept = "a payment stays as it was recorded";
  await expect(attack(`UPDATE "Payment" SET "amountFen" = 500000`)).rejects.toThrow(kept);
  await expect(attack(`UPDATE "Payment" SET "payer" = 'y'`)).rejects.toThrow(kept);
  await expect(attack(`DELETE FROM "Payment"`)).rejects.toThrow("cancelled, never deleted");
  const whole = "payment_cancellation_is_whole";
  await expect(attack(`UPDATE "Payment" SET "cancelledOn" = '2026-05-21'`)).rejects.toThrow(whole);
  const cancel = (reason: string) =>
    attack(
      `UPDATE "Payment" SET "cancelledOn" = '2026-05-21', "cancelReason" = $1,
         "cancelledById" = (SELECT "id" FROM "User" LIMIT 1)`,
      [reason],
    );
  await expect(cancel("  ")).rejects.toThrow(whole);
  expect((await cancel("记错了")).rowCount).toBe(1);
  await expect(cancel("又一次")).rejects.toThrow("a cancelled payment stays as it is");
  await expect(
    attack(`UPDATE "Payment" SET "cancelledOn" = NULL, "cancelReason" = NULL, "cancelledById" = NULL`),
  ).rejects.toThrow("a cancelled payment stays as it is");
});
