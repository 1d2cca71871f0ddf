import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { drainOutbox } from "@/lib/jobs/drain-outbox";
import { repeatStage } from "@/lib/usecases/case/repeat-stage";
import { withdrawCase } from "@/lib/usecases/case/withdraw-case";
import { concludeStage1 } from "@/lib/usecases/stage1/conclude-stage1";
import { plannedCase } from "@/tests/support/audit-fixture";
import { conclusionOf, stage1Done, stage1Judged, stage2Closed } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";
import { makeAuditPeople, planAgreed, programmeCase } from "@/tests/support/programme-path";
import { reportSigned } from "@/tests/support/report-path";

beforeEach(resetDatabase);

/** The titles of the mails that left for an address, in their order. */
const toldTo = async (recipient: string): Promise<readonly string[]> => {
  await drainOutbox();
  const mails = await prisma().mailMessage.findMany({
    where: { recipient, subject: { contains: "（案件 " } },
    orderBy: { id: "asc" },
    select: { subject: true },
  });
  return mails.map(({ subject }) => subject.replace("【认证台】", "").replace(/（案件 .*$/u, ""));
};

test("5.3.3, 5.4.4.8, 5.4.6.1: contract, team and plan are sent to the client", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  await planAgreed(people, caseId, "stage1");
  const told = await toldTo(people.client.email);
  expect(told).toEqual(expect.arrayContaining(["待签署的认证合同", "审核组通知", "审核计划"]));
});

test("5.3.2, 5.4.2.1, 5.5.11, 5.6.2: acceptance, reports and what became of a finding are sent to the client", async () => {
  const path = await plannedCase();
  await stage1Done(path);
  await stage2Closed(path);
  await reportSigned(path);
  expect(await toldTo(path.client.email)).toEqual([
    "申请受理通知",
    "第一阶段审核报告",
    "第一阶段发现的验证结果",
    "审核报告",
  ]);
});

test("5.3.2: who withdraws gets it confirmed in writing, with the reason and the clause", async () => {
  const path = await plannedCase();
  const reason = "业务调整。";
  expectAccepted(await act(path.client, "2026-05-24", withdrawCase, { caseId: path.caseId, reason }));
  expect(await toldTo(path.client.email)).toContain("撤回认证申请的确认");
  expect(
    await prisma().notice.findFirstOrThrow({ where: { caseId: path.caseId, kind: "case-withdrawn" } }),
  ).toMatchObject({ facts: { reason, clause: "5.3.2" } });
});

test("5.4.2.1 c: a stage 1 that was not passed is held again, and the client is told why", async () => {
  const path = await plannedCase();
  await stage1Judged(path);
  const again = { ...conclusionOf(path), outcome: "again" as const, reason: "内部审核未覆盖全部部门。" };
  expectAccepted(await act(path.leader, "2026-05-25", concludeStage1, again));
  const form = { caseId: path.caseId, stage: "stage1" as const, reason: "按第一阶段结论重新审核。" };
  expectAccepted(await act(path.manager, "2026-05-27", repeatStage, form));
  const audits = await prisma().audit.findMany({
    where: { caseId: path.caseId, kind: "stage1" },
    orderBy: { round: "asc" },
    select: { round: true, status: true },
  });
  expect(audits).toEqual([
    { round: 1, status: "abandoned" },
    { round: 2, status: "foreseen" },
  ]);
  expect(await toldTo(path.client.email)).toContain("重新审核通知");
});
