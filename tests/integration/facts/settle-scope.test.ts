import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { readFacts } from "@/lib/usecases/facts/queries/read-facts";
import { settleFacts } from "@/lib/usecases/facts/settle-facts";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { resetDatabase } from "@/tests/support/database";
import {
  conclude,
  found,
  manySitesPlanned,
  stage1Held,
  stage2Begun,
  stage2Of,
  stage2Planned,
  STAGE1_DAY,
  type ManySites,
} from "@/tests/support/facts-path";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";
import { confirmStage1, settleStage1, stage1UnderWay } from "@/tests/support/stage1-facts";

beforeEach(resetDatabase);

const CONTRACTED = {
  scope: "物业服务中的业主投诉处理",
  scopeEn: "Handling of complaints in outsourced online and telephone customer service",
};
const WIDER = "物业服务与停车管理中的业主投诉处理";
const WIDER_EN = "Handling of residents' complaints in property and parking services";
const DIFFERENCE = "客户另有停车管理业务。";

const wider = { scope: WIDER, difference: DIFFERENCE };

const adopting = (change = {}) => ({
  ...{
    scopeChoice: "adopt" as const,
    scopeEn: WIDER_EN,
    scopeCodes: ["35.12.00"],
    scopeAgreedOn: STAGE1_DAY,
  },
  ...change,
});

const scopeOf = async (path: ManySites) => {
  const { caseId, manager } = path;
  return expectAccepted(await act(manager, STAGE1_DAY, readDecisionFile, { caseId })).subject;
};

test("5.6.2 c: a wider scope is not settled before it is said which scope holds; kept out, the contract's stands", async () => {
  const path = await stage1UnderWay();
  const { caseId, stage1Id: auditId, leader } = path;
  expect(expectAccepted(await confirmStage1(path, wider))).toMatchObject({ isSettled: false });
  const open = expectAccepted(await act(path.manager, STAGE1_DAY, readFacts, { caseId, auditId }));
  expect(open.otherScope).toMatchObject({ inForce: CONTRACTED, found: { scope: WIDER, scopeEn: "" } });
  expect(refusalCodes(await settleStage1(path))).toEqual(["scope-choice-missing"]);
  expectAccepted(await settleStage1(path, { scopeChoice: "keep", settlement: "不纳入，客户另行申请。" }));
  expect(await scopeOf(path)).toMatchObject(CONTRACTED);
  // The same finding confirmed again asks nothing more; and stage 2 is not given it to confirm.
  expect(expectAccepted(await confirmStage1(path, { ...wider, version: 2 }))).toMatchObject({
    isSettled: true,
  });
  await stage1Held(path);
  expectAccepted(await conclude(path));
  const stage2Id = await stage2Planned(path);
  const next = expectAccepted(await act(leader, "2026-05-29", readFacts, { caseId, auditId: stage2Id }));
  expect(next.start).toMatchObject({ ...CONTRACTED, difference: "" });
});

test("5.6.2 c, 5.3.1.2, 5.3.3, 5.9.4: another scope is adopted with English, codes on file and the client's word only", async () => {
  const path = await stage1UnderWay();
  expectAccepted(await confirmStage1(path, wider));
  const codes = async (change: object) => refusalCodes(await settleStage1(path, adopting(change)));
  expect(await codes({ scopeEn: "", scopeCodes: [], scopeAgreedOn: "" })).toEqual([
    "scope-english-missing",
    "scope-codes-missing",
    "scope-agreement-missing",
  ]);
  const past = { scopeEn: CONTRACTED.scopeEn, scopeCodes: ["29.12"], scopeAgreedOn: "2026-05-26" };
  expect(await codes(past)).toEqual([
    "scope-english-not-followed",
    "scope-codes-beyond",
    "scope-agreement-ahead",
  ]);
  expect(await prisma().factSettlement.count()).toBe(0);
  expectAccepted(await settleStage1(path, adopting()));
  expect(await scopeOf(path)).toMatchObject({ scope: WIDER, scopeEn: WIDER_EN });
  expect(await prisma().factSettlement.findFirstOrThrow()).toMatchObject({
    ...{ scope: WIDER, scopeEn: WIDER_EN, scopeChoice: "adopt", scopeCodes: ["35.12.00"] },
  });
});

test("5.6.2 c: once another scope is adopted, finding the old one again is a difference", async () => {
  const path = await stage1UnderWay();
  expectAccepted(await confirmStage1(path, wider));
  expectAccepted(await settleStage1(path, adopting()));
  const back = { version: 2, difference: "停车管理已转出。" };
  expect(expectAccepted(await confirmStage1(path, back))).toMatchObject({
    differing: ["scope"],
    isSettled: false,
  });
  expect(refusalCodes(await settleStage1(path, { version: 3 }))).toEqual(["scope-choice-missing"]);
});

test("5.4.6.1: an adopted scope makes the agreed plan of a stage 2 under way be amended, with the scope in force", async () => {
  const path = await manySitesPlanned();
  const stage2Id = await stage2Begun(path);
  const { caseId, leader, manager } = path;
  const on = "2026-06-10";
  expectAccepted(await act(leader, on, confirmFacts, found(caseId, stage2Id, wider)));
  const form = { caseId, auditId: stage2Id, version: 1, addedHalfDays: 0, settlement: "客户书面同意扩大。" };
  expect(
    expectAccepted(await act(manager, on, settleFacts, { ...form, ...adopting({ scopeAgreedOn: on }) })),
  ).toMatchObject({ redone: null, amendsPlan: 1 });
  expect(await stage2Of(caseId)).toMatchObject({ status: "opened" });
  expect(expectAccepted(await act(leader, on, readPlan, { caseId, auditId: stage2Id })).scope).toBe(WIDER);
});

test("5.9.4: another Chinese scope does not keep the English of the one on file", async () => {
  const path = await stage1UnderWay();
  const { scopeEn } = CONTRACTED;
  expect(refusalCodes(await confirmStage1(path, { ...wider, scopeEn }))).toEqual([
    "scope-english-not-followed",
  ]);
  expect(refusalCodes(await confirmStage1(path, { scopeEn: "Hello world" }))).toEqual([
    "difference-undescribed",
  ]);
});

test("5.6.2 c: where the scope is as on file there is none to choose", async () => {
  const path = await stage1UnderWay();
  expectAccepted(await confirmStage1(path, { effectivePersonnel: 300, difference: "花名册 300 人。" }));
  expect(refusalCodes(await settleStage1(path, { addedHalfDays: 4, scopeChoice: "keep" }))).toEqual([
    "scope-not-different",
  ]);
});

test("5.6.2 c: nothing adopts a scope by halves, by whatever way", async () => {
  const path = await stage1UnderWay();
  expectAccepted(await confirmStage1(path, wider));
  const { id: confirmationId, byPersonId } = await prisma().factConfirmation.findFirstOrThrow();
  const halved = prisma().factSettlement.create({
    data: {
      ...{ confirmationId, byPersonId, reason: "x", scope: WIDER, scopeChoice: "adopt", steps: {} },
      ...{ settledOn: new Date(STAGE1_DAY), scopeAgreedOn: new Date(STAGE1_DAY) },
      ...{ halfDaysBefore: 16, halfDaysAfter: 16, sitesBefore: 7, sitesAfter: 7 },
    },
  });
  await expect(halved).rejects.toThrow("settlement_adopts_wholly");
});
