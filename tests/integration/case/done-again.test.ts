import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { reopenStage } from "@/lib/usecases/case/reopen-stage";
import { issueContract } from "@/lib/usecases/contract/issue-contract";
import { signContract } from "@/lib/usecases/contract/sign-contract";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { issueTask } from "@/lib/usecases/team/issue-task";
import { plannedCase } from "@/tests/support/audit-fixture";
import { acceptCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { upload } from "@/tests/support/files";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";
import {
  auditOf,
  emptyProgramme,
  makeAuditPeople,
  programmeCase,
  teamDeclared,
  type AuditPeople,
} from "@/tests/support/programme-path";

beforeEach(resetDatabase);

const DAY = "2026-05-18";

/** The contract as it stands, issued and signed anew. */
const signedAnew = async ({ reviewer }: AuditPeople, caseId: string): Promise<void> => {
  const { version } = await prisma().contract.findUniqueOrThrow({ where: { caseId } });
  const issued = expectAccepted(await act(reviewer, DAY, issueContract, { caseId, version }));
  expectAccepted(
    await act(reviewer, DAY, signContract, {
      ...{ caseId, version: issued.version, clientSignatory: "周以宁", bodySignatory: "严守衡" },
      ...{ clientSignedOn: DAY, bodySignedOn: DAY, signedFileId: await upload(reviewer, DAY, "合同.pdf") },
    }),
  );
};

test("5.4.4.6: after a second acceptance no team goes out before the programme was set again with its days", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage2");
  expect((await auditOf(caseId, "stage2")).determinedHalfDays).toBe(7);
  const reopened = await act(people.reviewer, DAY, reopenStage, {
    ...{ caseId, step: "review", reason: "客户补充了外包场所。" },
  });
  expect(expectAccepted(reopened).stale).toEqual(["contract", "programme"]);
  await acceptCase(people.reviewer, DAY, caseId, { adjustments: [{ days: 3, reason: "外包过程较多" }] });
  await signedAnew(people, caseId);
  const send = async () => {
    const { version } = await auditOf(caseId, "stage2");
    return act(people.manager, DAY, issueTask, { caseId, auditId, version });
  };
  expect(refusalCodes(await send())).toEqual(["programme-rests-on-reopened"]);
  expectAccepted(await act(people.manager, DAY, setProgramme, { ...emptyProgramme(caseId), version: 1 }));
  expect((await auditOf(caseId, "stage2")).determinedHalfDays).toBe(9);
  // 2.0 + 3.0 is over the floor of 4.0: 5.0, of which 4.5 on site; three and a half were planned.
  expect(refusalCodes(await send())).toEqual(["auditor-days-short"]);
});

test("5.4.3: a repeated stage gets the days determined since, the round it replaces keeps its own", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const { id } = await auditOf(caseId, "stage2");
  await prisma().audit.update({ where: { id }, data: { status: "abandoned" } });
  await prisma().audit.create({
    data: { caseId, kind: "stage2", round: 2, position: 2, determinedHalfDays: 7 },
  });
  expectAccepted(
    await act(people.reviewer, DAY, reopenStage, { caseId, step: "review", reason: "客户补充了外包场所。" }),
  );
  await acceptCase(people.reviewer, DAY, caseId, { adjustments: [{ days: 3, reason: "外包过程较多" }] });
  await signedAnew(people, caseId);
  expectAccepted(await act(people.manager, DAY, setProgramme, { ...emptyProgramme(caseId), version: 1 }));
  const rounds = await prisma().audit.findMany({
    where: { caseId, kind: "stage2" },
    orderBy: { round: "asc" },
    select: { round: true, determinedHalfDays: true },
  });
  expect(rounds).toEqual([
    { round: 1, determinedHalfDays: 7 },
    { round: 2, determinedHalfDays: 9 },
  ]);
});

test("5.4.6: the plan of one stage agreed anew leaves the other stage's plan marked", async () => {
  const { caseId, client, manager, stage1Id, stage2Id } = await plannedCase();
  await prisma().auditPlan.updateMany({ data: { agreedOn: new Date("2026-05-17") } });
  expectAccepted(
    await act(manager, "2026-05-18", reopenStage, { caseId, step: "programme", reason: "抽样须重定。" }),
  );
  const marked = async () => {
    const marks = await prisma().staleMark.findMany({
      where: { caseId, stage: "plan", clearedAt: null },
      select: { auditId: true },
    });
    return marks.map(({ auditId }) => auditId).toSorted();
  };
  expect(await marked()).toEqual([stage1Id, stage2Id].toSorted());
  for (const [auditId, left] of [
    [stage1Id, [stage2Id]],
    [stage2Id, []],
  ] as const) {
    await prisma().audit.update({ where: { id: auditId }, data: { status: "plan-issued" } });
    await prisma().auditPlan.updateMany({ where: { auditId }, data: { status: "issued" } });
    expectAccepted(await act(client, DAY, agreePlan, { caseId, auditId, number: 1 }));
    expect(await marked()).toEqual(left);
  }
});
