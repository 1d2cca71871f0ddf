import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { TURN_ROLES } from "@/lib/domain/case/turn-roles";
import { listCases } from "@/lib/usecases/case/queries/list-cases";
import { readCaseOverview } from "@/lib/usecases/case/queries/read-case-overview";
import { correctContent } from "@/lib/usecases/certificate/correct-content";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { prepareContent } from "@/lib/usecases/certificate/prepare-content";
import { readCaseCertificate } from "@/lib/usecases/certificate/queries/read-case-certificate";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { resetDatabase, withSql } from "@/tests/support/database";
import {
  answeredContent,
  correction as formOf,
  decide,
  grantedCase,
  handedOverCase,
  preparedContent,
  type Deciding,
} from "@/tests/support/decision-path";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-08";
const LATER = "2026-07-09";
const REASON = "营业执照所附英文译名与申请不同，按译名更正。";
const RIGHT = "Hangzhou Qinghe Customer Care Co., Ltd.";

/** Granted on 2026-07-06, its content objected to on the 8th. */
const objectedCase = async (): Promise<Deciding> => {
  const path = await grantedCase();
  await answeredContent(path, DAY, "objected");
  return path;
};

const correction = (by: Actor, caseId: string, nameEn = RIGHT) => formOf(by, DAY, caseId, nameEn);

const stageOf = async (caseId: string) =>
  (await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } })).stage;

/** What waits, as the rules tell it; the database tells the same roles where lists are filtered by turn. */
const waitingFor = async (by: Actor, caseId: string): Promise<readonly string[]> => {
  const { waiting } = expectAccepted(await act(by, LATER, readCaseOverview, { caseId }));
  const turns: string[] = [];
  for (const turn of TURN_ROLES) {
    const { rows } = expectAccepted(await act(by, LATER, listCases, { turn }));
    if (rows.some(({ id }) => id === caseId)) turns.push(turn);
  }
  expect([...new Set(waiting.map(({ who }) => who))].toSorted()).toEqual(turns.toSorted());
  return waiting.filter(({ amountFen }) => amountFen === null).map(({ key, who }) => `${key} ${who}`);
};

/** Templates of the mails that left. */
const mails = async () =>
  (await prisma().outboxMessage.findMany({ where: { topic: "mail" }, orderBy: { id: "asc" } })).map(
    ({ payload }) => Object.assign({ template: "" }, payload).template,
  );

test("5.9.4: English that was decided on is put right, decided on again, confirmed again and printed", async () => {
  const path = await objectedCase();
  const { caseId, reviewer, decider, client, quality } = path;
  expect(await waitingFor(quality, caseId)).toEqual([
    "correct-content application-reviewer",
    "prepare-content-again quality-manager",
  ]);
  const first = await prisma().decision.findFirstOrThrow();
  expectAccepted(await act(reviewer, DAY, correctContent, await correction(reviewer, caseId)));

  expect(await stageOf(caseId)).toBe("decision");
  expect(await waitingFor(quality, caseId)).toEqual(["decide decision-maker"]);
  const page = expectAccepted(await act(decider, LATER, readDecisionFile, { caseId }));
  expect(page.decision).toMatchObject({
    coversFile: false,
    changedParts: ["corrections"],
    isStanding: false,
  });
  expect(page.subject?.client.nameEn).toBe(RIGHT);
  expect(page.corrections).toMatchObject([
    { reason: REASON, objection: "英文名称缺少逗号", correctedBy: reviewer.name },
  ]);
  expect(await prisma().staleMark.findMany({ select: { stage: true, reason: true } })).toEqual([
    { stage: "decision", reason: REASON },
  ]);
  const told = expectAccepted(await act(client, LATER, readCaseCertificate, { caseId }));
  expect(told).toMatchObject({ afterObjection: "decide", correction: null });
  expect(refusalCodes(await act(quality, LATER, issueCertificate, { caseId }))).toContain("wrong-stage");

  expectAccepted(await decide(decider, LATER, caseId));
  const decisions = await prisma().decision.findMany({ orderBy: { id: "asc" } });
  expect(decisions.map(({ id }) => id === first.id)).toEqual([true, false]);
  expect(await prisma().staleMark.count({ where: { clearedAt: null } })).toBe(0);
  const records = await prisma().document.findMany({
    where: { kind: "decision-record" },
    orderBy: { id: "asc" },
  });
  expect(records.map(({ supersededAt }) => supersededAt !== null)).toEqual([true, false]);
  expect(await waitingFor(quality, caseId)).toEqual(["prepare-content-again quality-manager"]);

  await answeredContent(path, LATER);
  const { id } = expectAccepted(await act(quality, LATER, issueCertificate, { caseId }));
  expect(await prisma().certificate.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ nameEn: RIGHT, decisionId: decisions[1]?.id, firstDay: new Date(LATER) },
  });
  expect(await mails()).toEqual([
    "content-objected",
    "content-objected",
    "decision-asked-again",
    "content-due-again",
  ]);
  const kinds = (await prisma().notice.findMany({ orderBy: { id: "asc" } })).map(({ kind }) => kind);
  expect(kinds).toContain("content-corrected");
});

test("5.9.4: an objection of before the decision is put right where the case stands, and decided on once", async () => {
  const path = await handedOverCase();
  const { caseId, reviewer, quality } = path;
  await answeredContent(path, "2026-07-01", "objected");
  expect(await waitingFor(quality, caseId)).toEqual([
    "review-report report-reviewer",
    "correct-content application-reviewer",
  ]);
  expectAccepted(await act(reviewer, DAY, correctContent, await correction(reviewer, caseId)));
  expect(await stageOf(caseId)).toBe("report-review");
  expect(await waitingFor(quality, caseId)).toEqual(["review-report report-reviewer"]);
  expect(await prisma().contentCorrection.findFirstOrThrow()).toMatchObject({ decisionId: null });
  const { content } = expectAccepted(await act(quality, DAY, readCaseCertificate, { caseId })).proposal ?? {
    content: null,
  };
  expect(content?.nameEn).toBe(RIGHT);
});

test("5.9.4: without an objection, without a change, or taking English away, nothing is corrected", async () => {
  const path = await grantedCase();
  const { caseId, reviewer, quality } = path;
  const page = expectAccepted(await act(reviewer, DAY, readCaseCertificate, { caseId }));
  expect(page).toMatchObject({ correction: null, afterObjection: null });
  await answeredContent(path, DAY, "objected");
  const form = await correction(reviewer, caseId);
  const [name] = form.names;
  const [said] =
    expectAccepted(await act(reviewer, DAY, readCaseCertificate, { caseId })).correction?.texts.names ?? [];
  const refused = async (names: typeof form.names) =>
    act(reviewer, DAY, correctContent, { ...form, names: [...names, ...form.names.slice(1)] });
  expect(refusalCodes(await refused([{ zh: said?.zh ?? "", en: said?.en ?? "" }]))).toEqual([
    "nothing-corrected",
  ]);
  expect(await refused([{ zh: name?.zh ?? "", en: "" }])).toMatchObject({
    refusals: [{ code: "english-taken-away", field: "names.0.en" }],
  });
  expectAccepted(await act(quality, DAY, prepareContent, await preparedContent(quality, DAY, caseId)));
  expect(refusalCodes(await act(reviewer, DAY, correctContent, form))).toEqual(["content-not-objected"]);
  expect(await prisma().contentCorrection.count()).toBe(0);
  expect(await stageOf(caseId)).toBe("certificate");
});

test("2.2: who audited, reviewed the report or decided corrects nothing; who corrected does not decide", async () => {
  const { caseId, reviewer, leader, decider, reportReviewer, quality } = await objectedCase();
  const form = await correction(reviewer, caseId);
  for (const actor of [leader, decider, reportReviewer, quality])
    expect(refusalCodes(await act(actor, DAY, correctContent, form))).toEqual(["not-permitted"]);
  const both = { ...decider, roles: ["application-reviewer", "decision-maker"] } as const;
  expect(refusalCodes(await act(both, DAY, correctContent, form))).toContain("duties-separated");
  const second = await makeStaff("顾评之", "application-reviewer");
  expectAccepted(await act(second, DAY, correctContent, form));
  const deciding = { ...second, roles: ["decision-maker"] } as const;
  expect(refusalCodes(await decide(deciding, LATER, caseId))).toContain("duties-separated");
});

test("5.9.4: once the certificate is issued its content is no longer corrected", async () => {
  const path = await objectedCase();
  const { caseId, reviewer, quality } = path;
  const form = await correction(reviewer, caseId);
  await answeredContent(path, DAY);
  expectAccepted(await act(quality, DAY, issueCertificate, { caseId }));
  expect(refusalCodes(await act(reviewer, DAY, correctContent, form))).toEqual(["wrong-stage"]);
});

test("5.9.4: two reviewers at once: one corrects, the other is told that the content has changed", async () => {
  const { caseId, reviewer } = await objectedCase();
  const second = await makeStaff("顾评之", "application-reviewer");
  const opened = [
    { by: reviewer, form: await correction(reviewer, caseId) },
    { by: second, form: await correction(second, caseId, "Qinghe Customer Care") },
  ];
  const outcomes = await Promise.all(opened.map(({ by, form }) => act(by, DAY, correctContent, form)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : refusalCodes(outcome)))).toEqual([
    "content-changed-since",
  ]);
  expect(await prisma().contentCorrection.count()).toBe(1);
});

test("5.9: the way around the product: no certificate on the decision that a correction left behind", async () => {
  const { caseId, reviewer, client, decider } = await objectedCase();
  expectAccepted(await act(reviewer, DAY, correctContent, await correction(reviewer, caseId)));
  const { id: decisionId } = await prisma().decision.findFirstOrThrow();
  const attack = (sql: string, values: readonly unknown[]) =>
    withSql((sqlClient) => sqlClient.query(sql, [...values]));
  const certify = attack(
    `INSERT INTO "Certificate" ("id", "number", "numberKey", "caseId", "clientId", "decisionId", "scheme", "edition", "criteria", "name", "address", "scope", "firstCertifiedOn", "issuedOn", "firstDay", "lastDay", "createdAt")
     VALUES (gen_random_uuid(), 'X', 'X', $1, $2, $3, 'OLS/GZ-0071', 'A/2', '{}', 'x', 'x', 'x', '2026-07-06', '2026-07-06', '2026-07-06', '2029-07-05', now())`,
    [caseId, client.clientId, decisionId],
  );
  await expect(certify).rejects.toThrow("rule 5.9: the content was corrected");
  const byDecider = attack(
    `INSERT INTO "ContentCorrection" SELECT gen_random_uuid(), "caseId", "confirmationId", "decisionId", $1, "correctedOn", "reason", "texts", now() FROM "ContentCorrection"`,
    [decider.personId],
  );
  await expect(byDecider).rejects.toThrow("rule 2.2");
  await expect(attack(`UPDATE "ContentCorrection" SET "reason" = 'x'`, [])).rejects.toThrow("rule 5.9.4");
  await expect(attack(`DELETE FROM "ContentCorrection"`, [])).rejects.toThrow("rule 5.9.4");
});
