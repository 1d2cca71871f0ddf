import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { settleFacts } from "@/lib/usecases/facts/settle-facts";
import { answerStage1Finding } from "@/lib/usecases/stage1/answer-stage1-finding";
import { concludeStage1 } from "@/lib/usecases/stage1/conclude-stage1";
import { raiseStage1Finding } from "@/lib/usecases/stage1/raise-stage1-finding";
import { saveStage1Items } from "@/lib/usecases/stage1/save-stage1-items";
import { verifyStage1Finding } from "@/lib/usecases/stage1/verify-stage1-finding";
import { plannedCase } from "@/tests/support/audit-fixture";
import { conclusionOf, factsOf, stage1Done, stage1Judged, stage1Opened } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-25";

test("5.4.2.1: stage 1 concluded as ready moves the case and issues its report", async () => {
  const path = await plannedCase();
  await stage1Done(path);
  const row = await prisma().certificationCase.findUniqueOrThrow({
    where: { id: path.caseId },
    select: {
      stage: true,
      documents: { where: { subjectId: path.stage1Id, kind: "stage1-report" }, select: { model: true } },
      audits: { where: { kind: "stage1" }, select: { status: true, outcome: true } },
    },
  });
  expect(row.stage).toBe("stage2");
  expect(row.audits).toEqual([{ status: "reported", outcome: "ready" }]);
  expect(row.documents[0]?.model).toMatchObject({
    outcome: "ready",
    determined: 1,
    leader: { name: "秦知远", signedOn: DAY },
    findings: [{ clause: "7.6", verifiedOn: null }],
  });
  expect(row.documents[0]?.model).toHaveProperty(
    "arrangement",
    expect.stringContaining("须整改并经验证后方可开始第二阶段"),
  );
  // 5.2.2, 5.4.2.1 b: what was applied with, and what stage 1 found of the system's documents.
  expect(row.documents[0]?.model).toHaveProperty(
    "documents",
    expect.arrayContaining([
      expect.objectContaining({
        name: "体系文件",
        result: "attention",
        remark: "第一阶段查阅，所见见“五、审核内容”",
      }),
      expect.objectContaining({ name: "营业执照或等效文件", result: "conforms" }),
    ]),
  );
});

test("5.4.2.1 b: stage 1 is not concluded while contents, facts or the closing are missing", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  await prisma().audit.update({ where: { id: path.stage1Id }, data: { status: "closed" } });
  expect(refusalCodes(await act(path.leader, DAY, concludeStage1, conclusionOf(path)))).toEqual([
    "stage1-items-open",
    "facts-not-confirmed",
    "closing-outstanding",
  ]);
});

test("5.4.2.1: stage 1 again keeps the case at stage 1", async () => {
  const path = await plannedCase();
  await stage1Judged(path);
  const again = { ...conclusionOf(path), outcome: "again" as const, reason: "内部审核未覆盖全部部门。" };
  expect(expectAccepted(await act(path.leader, DAY, concludeStage1, again)).stage).toBe("stage1");
});

test("5.4.2.1 b, c: a content that does not conform goes on as a finding about it, or stage 1 is done again", async () => {
  const path = await plannedCase();
  await stage1Judged(path);
  const { caseId, stage1Id: auditId, leader } = path;
  const item = "internal-audit-and-management-review";
  const held = await prisma().stage1Item.findMany({ select: { item: true, evidence: true } });
  const items = held.map((each) => ({
    ...each,
    verdict: each.item === item ? ("nonconforming" as const) : ("conforms" as const),
  }));
  expectAccepted(await act(leader, DAY, saveStage1Items, { caseId, auditId, version: 1, items }));
  // The finding on file is about something else.
  expect(await act(leader, DAY, concludeStage1, conclusionOf(path))).toMatchObject({
    ok: false,
    refusals: [{ code: "nonconforming-item-without-finding", facts: { contents: [item] } }],
  });
  const finding = {
    ...{ caseId, auditId, criterion: "GB/T 19012-2019", clause: "8.6" },
    ...{ statement: "内部审核没有覆盖投诉受理中心。", evidence: "内部审核计划与报告。" },
  };
  const unknown = await act(leader, DAY, raiseStage1Finding, { ...finding, item: "weather" });
  expect(refusalCodes(unknown)).toEqual(["unknown-stage1-item"]);
  expectAccepted(await act(leader, DAY, raiseStage1Finding, { ...finding, item }));
  expectAccepted(await act(leader, DAY, concludeStage1, conclusionOf(path)));
});

test("5.4.2.1 b: a stage 1 that is done again takes its failing contents with it", async () => {
  const path = await plannedCase();
  await stage1Judged(path);
  await prisma().stage1Item.updateMany({ where: { item: "scope" }, data: { verdict: "nonconforming" } });
  expect(refusalCodes(await act(path.leader, DAY, concludeStage1, conclusionOf(path)))).toEqual([
    "nonconforming-item-without-finding",
  ]);
  const again = { ...conclusionOf(path), outcome: "again" as const, reason: "范围与实际不符。" };
  expect(expectAccepted(await act(path.leader, DAY, concludeStage1, again)).stage).toBe("stage1");
});

test("5.4.2.1 b: an item of another list is refused", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  const items = [{ item: "weather", verdict: "conforms" as const, evidence: "晴" }];
  const form = { caseId: path.caseId, auditId: path.stage1Id, version: 0, items };
  expect(refusalCodes(await act(path.leader, DAY, saveStage1Items, form))).toEqual(["unknown-stage1-item"]);
});

test("two presses of the conclusion: one concludes, the other is told", async () => {
  const path = await plannedCase();
  await stage1Judged(path);
  const outcomes = await Promise.all(
    [1, 2].map(() => act(path.leader, DAY, concludeStage1, conclusionOf(path))),
  );
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["wrong-audit-status"]);
  expect(await prisma().document.count({ where: { kind: "stage1-report" } })).toBe(1);
});

test("5.4.2.1 c: a finding is verified on the client's answer only, and may go back to it", async () => {
  const path = await plannedCase();
  const findingId = await stage1Judged(path);
  const at = { caseId: path.caseId, auditId: path.stage1Id, findingId };
  const verification = {
    ...at,
    version: 2,
    isVerified: true,
    verifiedOn: "2026-05-29",
    verification: "查阅程序",
  };
  expect(refusalCodes(await act(path.leader, "2026-05-29", verifyStage1Finding, verification))).toEqual([
    "finding-unanswered",
  ]);
  const answer = { ...at, version: 1, answer: "已修订程序。" };
  expectAccepted(await act(path.client, "2026-05-27", answerStage1Finding, answer));
  expect(refusalCodes(await act(path.client, "2026-05-27", answerStage1Finding, answer))).toEqual([
    "finding-answered-already",
  ]);
  const returned = {
    ...verification,
    isVerified: false,
    verifiedOn: "2026-05-28",
    verification: "未附修订记录。",
  };
  expectAccepted(await act(path.leader, "2026-05-28", verifyStage1Finding, returned));
  expectAccepted(
    await act(path.client, "2026-05-28", answerStage1Finding, { ...at, version: 3, answer: "已附记录。" }),
  );
  // The answer that was returned is not the one on file: a page that still shows it verifies nothing.
  await expect(act(path.leader, "2026-05-29", verifyStage1Finding, verification)).rejects.toThrow(
    "changed in the meantime",
  );
  const mended = { ...verification, version: 4 };
  expectAccepted(await act(path.leader, "2026-05-29", verifyStage1Finding, mended));
  expect(refusalCodes(await act(path.leader, "2026-05-29", verifyStage1Finding, verification))).toEqual([
    "finding-verified-already",
  ]);
});

test("5.4.2.1 c: another client's finding does not exist for a client", async () => {
  const path = await plannedCase();
  const findingId = await stage1Judged(path);
  const stranger = await makeClient("他人", "91350100M0001013XT");
  const answer = { caseId: path.caseId, auditId: path.stage1Id, findingId, version: 1, answer: "？" };
  await expect(act(stranger, "2026-05-27", answerStage1Finding, answer)).rejects.toThrow("No such case");
});

test("5.6.2 c: 60 people instead of 35 need 5 days, and stage 1 is not concluded until that is settled", async () => {
  const path = await plannedCase();
  await stage1Judged(path);
  const at = { caseId: path.caseId, auditId: path.stage1Id };
  const found = { ...factsOf(path.caseId, path.stage1Id), version: 1, effectivePersonnel: 60 };
  expect(refusalCodes(await act(path.leader, DAY, confirmFacts, found))).toEqual(["difference-undescribed"]);
  const described = { ...found, difference: "新增夜班坐席，花名册为 60 人。" };
  // Reviewed: 35 people, 4 days (8 half-days). The floor for 60 people is 5 days (10 half-days).
  expect(expectAccepted(await act(path.leader, DAY, confirmFacts, described))).toMatchObject({
    differing: ["effectivePersonnel"],
    requiredHalfDays: 10,
    missing: { halfDays: 2, sites: 0 },
    isSettled: false,
  });
  expect(refusalCodes(await act(path.leader, DAY, concludeStage1, conclusionOf(path)))).toEqual([
    "shortfall-open",
  ]);
  const short = { ...at, version: 2, addedHalfDays: 1, settlement: "第二阶段增加半日。" };
  expect(refusalCodes(await act(path.manager, DAY, settleFacts, short))).toEqual(["days-still-short"]);
  const enough = { ...at, version: 2, addedHalfDays: 2, settlement: "第二阶段增加 1 人日。" };
  expectAccepted(await act(path.manager, DAY, settleFacts, enough));
  expect(
    await prisma().audit.findUniqueOrThrow({
      where: { id: path.stage2Id },
      select: { determinedHalfDays: true },
    }),
  ).toEqual({ determinedHalfDays: 9 });
  expectAccepted(await act(path.leader, DAY, concludeStage1, conclusionOf(path)));
});

test("5.6.2 c: fewer people than reviewed need no settlement; another scope does", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  const fewer = {
    ...factsOf(path.caseId, path.stage1Id),
    effectivePersonnel: 30,
    difference: "离职 5 人。",
  };
  expect(expectAccepted(await act(path.leader, DAY, confirmFacts, fewer)).isSettled).toBe(true);
  const narrower = {
    ...factsOf(path.caseId, path.stage1Id),
    version: 1,
    scope: "电话客服外包服务中的投诉处理",
    difference: "在线业务已停止。",
  };
  expect(expectAccepted(await act(path.leader, DAY, confirmFacts, narrower)).isSettled).toBe(false);
  expect(
    refusalCodes(
      await act(path.leader, DAY, settleFacts, {
        caseId: path.caseId,
        auditId: path.stage1Id,
        version: 2,
        addedHalfDays: 0,
        settlement: "自定",
      }),
    ),
  ).toEqual(["not-permitted"]);
});
