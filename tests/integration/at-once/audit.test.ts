import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { readCaseFrame } from "@/lib/usecases/case/queries/read-case-frame";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { settleFacts } from "@/lib/usecases/facts/settle-facts";
import { recordInterview } from "@/lib/usecases/interview/record-interview";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { listNonconformities } from "@/lib/usecases/nonconformity/queries/list-nonconformities";
import { listOpenNonconformities } from "@/lib/usecases/nonconformity/queries/list-open-nonconformities";
import { readFindings } from "@/lib/usecases/nonconformity/queries/read-findings";
import { readNonconformity } from "@/lib/usecases/nonconformity/queries/read-nonconformity";
import { saveNote } from "@/lib/usecases/note/save-note";
import { answerStage1Finding } from "@/lib/usecases/stage1/answer-stage1-finding";
import { raiseStage1Finding } from "@/lib/usecases/stage1/raise-stage1-finding";
import { verifyStage1Finding } from "@/lib/usecases/stage1/verify-stage1-finding";
import { ABSENT, atOnce, endingsFor, pressedTwice, readAround, reading } from "@/tests/support/at-once";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import {
  closingOf,
  CRITERION,
  factsOf,
  interviewOf,
  noteOf,
  stage1Done,
  stage1Judged,
  stage1Opened,
  stage2Opened,
  stage2Recorded,
} from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, makeClient } from "@/tests/support/house";
import { raise } from "@/tests/support/nonconformity-path";

const STAGE1 = "2026-05-25";
const CLOSING = "2026-06-09";

let path: Planned;
beforeEach(async () => {
  await resetDatabase();
  path = await plannedCase();
});

const inStage2 = async () => {
  await stage1Done(path);
  await stage2Opened(path);
};

test("5.5.8.1: whoever reads the audit while it is closed sees it open, or closed with all its clocks", async () => {
  const { caseId, stage2Id: auditId } = path;
  await inStage2();
  await stage2Recorded(path);
  const { id: nonconformityId } = await raise(path.auditor, "2026-06-08", { caseId, auditId });
  const asked = { as: path.client, on: CLOSING } as const;
  const ofCase = [
    reading({
      ...{ ...asked, query: readConduct, form: { caseId, auditId } },
      tells: ({ audit, closing, clocks }) => [audit.status, closing?.heldOn, clocks.reportDue],
      before: ["opened", undefined, null],
      after: ["closed", CLOSING, "2026-06-16"],
    }),
    reading({
      ...asked,
      query: readCaseFrame,
      form: { caseId },
      tells: ({ stage }) => stage,
      ...{ before: "stage2", after: "nonconformities" },
    }),
    reading({
      ...{ ...asked, query: readFindings, form: { caseId, auditId } },
      tells: ({ rows }) => rows.map(({ clock }) => clock?.date ?? null),
      ...{ before: [null], after: ["2026-08-08"] },
    }),
    reading({
      ...{ ...asked, query: readNonconformity, form: { caseId, nonconformityId } },
      tells: ({ line, acts }) => [line.clock?.date ?? null, acts.answer?.length],
      ...{ before: [null, 1], after: ["2026-08-08", 0] },
    }),
    reading({
      ...{ ...asked, query: listNonconformities, form: { caseId } },
      tells: ({ rows }) => rows.map(({ clock }) => clock?.date ?? null),
      ...{ before: [null], after: ["2026-08-08"] },
    }),
  ];
  const board = reading({
    ...{ ...asked, query: listOpenNonconformities, form: {} },
    tells: ({ rows }) => rows.map(({ clock }) => clock?.date ?? null),
    ...{ before: [], after: ["2026-08-08"] },
  });
  await readAround([...ofCase, board], async () =>
    expectAccepted(await act(path.leader, CLOSING, holdClosing, closingOf(caseId, auditId, CLOSING))),
  );
  const stranger = await makeClient("他人", "91350100M0001013XT");
  expect(await endingsFor(stranger, ofCase)).toEqual(
    Object.fromEntries(ofCase.map(({ name }) => [name, ABSENT])),
  );
  expect(expectAccepted(await act(stranger, CLOSING, listOpenNonconformities, {})).rows).toEqual([]);
});

test("5.5.8.1: an audit closed by two presses is closed once, with one attendance sheet", async () => {
  const { caseId, stage2Id } = path;
  await inStage2();
  const close = () => act(path.leader, CLOSING, holdClosing, closingOf(caseId, stage2Id, CLOSING));
  expect(await pressedTwice(close)).toEqual(["done", "wrong-audit-status"]);
  expect(await prisma().document.count({ where: { caseId, kind: "attendance", subjectId: stage2Id } })).toBe(
    1,
  );
});

test("5.5.8.1: a note written while the audit is closed stands on file, or is refused as too late", async () => {
  const { caseId, stage2Id } = path;
  await inStage2();
  const ended = await atOnce(
    () => act(path.leader, CLOSING, holdClosing, closingOf(caseId, stage2Id, CLOSING)),
    () => act(path.auditor, CLOSING, saveNote, noteOf(path, "4.2")),
  );
  const notes = await prisma().auditNote.count({ where: { auditId: stage2Id } });
  expect([
    [["done", "done"], 1],
    [["done", "notes-closed"], 0],
  ]).toContainEqual([ended, notes]);
});

test("5.5.5.1: interviews two auditors hold at once are both on file; another case's auditor holds none", async () => {
  await inStage2();
  const hold = (content: string) => ({ ...interviewOf(path), content });
  const ended = await atOnce(
    () => act(path.leader, CLOSING, recordInterview, hold("说明了方针的由来。")),
    () => act(path.auditor, CLOSING, recordInterview, hold("说明了资源的投入。")),
  );
  expect(ended).toEqual(["done", "done"]);
  const stranger = await makeAuditor("外人", { codes: [] });
  expect(await atOnce(() => act(stranger, CLOSING, recordInterview, hold("说明。")))).toEqual([ABSENT]);
  expect(await prisma().interviewRecord.count()).toBe(2);
});

test("5.6.2 c: facts that two members confirm at once are those of one of them, and the other is told", async () => {
  await stage1Opened(path);
  const facts = factsOf(path.caseId, path.stage1Id);
  const found = { ...facts, effectivePersonnel: 60, difference: "花名册为 60 人。" };
  const ended = await atOnce(
    () => act(path.leader, STAGE1, confirmFacts, facts),
    () => act(path.leader, STAGE1, confirmFacts, found),
  );
  expect(ended).toEqual(["done", "stale"]);
});

test("5.6.2 c: a shortfall settled by two managers at once adds its days once", async () => {
  await stage1Judged(path);
  const at = { caseId: path.caseId, auditId: path.stage1Id };
  const found = {
    ...factsOf(at.caseId, at.auditId),
    version: 1,
    effectivePersonnel: 60,
    difference: "60 人。",
  };
  expectAccepted(await act(path.leader, STAGE1, confirmFacts, found));
  const form = { ...at, version: 2, addedHalfDays: 2, settlement: "第二阶段增加 1 人日。" };
  const ended = await pressedTwice(() => act(path.manager, STAGE1, settleFacts, form));
  expect(ended).toEqual(["done", "nothing-to-settle"]);
  // 7 half-days were determined for stage 2; 60 people need 2 more.
  expect(await prisma().audit.findUniqueOrThrow({ where: { id: path.stage2Id } })).toMatchObject({
    determinedHalfDays: 9,
  });
});

test("5.4.2.1 c: findings raised at once are both on file; an intern raises none", async () => {
  await stage1Opened(path);
  const raiseOne = (by: typeof path.leader, clause: string) => () =>
    act(by, STAGE1, raiseStage1Finding, {
      ...{ caseId: path.caseId, auditId: path.stage1Id, criterion: CRITERION, clause },
      ...{ statement: "投诉升级程序未规定各级时限。", evidence: "升级程序 A/0 版全文。" },
    });
  expect(await atOnce(raiseOne(path.leader, "7.6"), raiseOne(path.leader, "7.2"))).toEqual(["done", "done"]);
  expect(await atOnce(raiseOne(path.intern, "7.6"), raiseOne(path.client, "7.6"))).toEqual([
    "not-of-this-audit",
    "not-permitted",
  ]);
  expect(await prisma().stage1Finding.count()).toBe(2);
});

test("5.4.2.1 c: one finding answered twice, then verified and returned at once: one of each stands", async () => {
  const findingId = await stage1Judged(path);
  const at = { caseId: path.caseId, auditId: path.stage1Id, findingId };
  const answer = { ...at, version: 1, answer: "已修订程序。" };
  expect(await pressedTwice(() => act(path.client, "2026-05-27", answerStage1Finding, answer))).toEqual([
    "done",
    "finding-answered-already",
  ]);
  const judge = (isVerified: boolean) => () =>
    act(path.leader, "2026-05-28", verifyStage1Finding, {
      ...{ ...at, version: 2, isVerified, verifiedOn: "2026-05-28", verification: "查阅 A/1 版程序。" },
    });
  const ended = await atOnce(judge(true), judge(false));
  const { verifiedOn } = await prisma().stage1Finding.findUniqueOrThrow({ where: { id: findingId } });
  expect(ended).toEqual(
    verifiedOn === null ? ["done", "finding-unanswered"] : ["done", "finding-verified-already"],
  );
});
