import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { assessPlan } from "@/lib/domain/plan/assess-plan";
import { planDifference } from "@/lib/domain/plan/plan-difference";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { savePlan } from "@/lib/usecases/plan/save-plan";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor } from "@/tests/support/house";

const TODAY = "2026-05-20";

let path: Planned;
beforeEach(async () => {
  await resetDatabase();
  path = await plannedCase();
});

const read = async (actor: Actor) =>
  expectAccepted(await act(actor, TODAY, readPlan, { caseId: path.caseId, auditId: path.stage2Id }));

/** The next version of the plan: its first row half an hour later. */
const saveNext = async () => {
  const { version, rows } = await read(path.leader);
  expectAccepted(
    await act(path.leader, TODAY, savePlan, {
      ...{ caseId: path.caseId, auditId: path.stage2Id, version, purpose: "符合性", scope: "投诉处理" },
      rows: rows.map((row, index) => ({
        ...row,
        clauses: [...row.clauses],
        contents: [...row.contents],
        personIds: [...row.personIds],
        startsAt: index === 0 ? row.startsAt + 30 : row.startsAt,
      })),
    }),
  );
};

test("5.4.6: what the page judges by while the leader writes refuses exactly what issuing would", async () => {
  await saveNext();
  const { live, plans, criteria, blocked } = await read(path.leader);
  const [draft] = plans;
  if (live === null || draft === undefined) throw new Error("The leader writes");
  const judged = assessPlan({ ...live.question, plan: { rows: draft.rows, criteria } });
  expect(judged.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(judged))).toEqual(JSON.parse(JSON.stringify(blocked)));
  // Plain values all through: what goes to the page comes back the same.
  expect(JSON.parse(JSON.stringify(live))).toEqual(live);
  expect(live.hints.people.map(({ name, isCounted }) => [name, isCounted])).toEqual([
    ["秦知远", true],
    ["梁书宁", true],
    ["江予白", false],
  ]);
});

test("5.4.4.5: only the leader's page holds what a plan is judged by", async () => {
  expect((await read(path.leader)).live).not.toBeNull();
  for (const reader of [path.auditor, path.client, path.manager])
    expect((await read(reader)).live).toBeNull();
});

test("5.4.6.1: the agreed version stays beside the next, and what moved is told", async () => {
  await saveNext();
  const { plans } = await read(path.leader);
  const [after, before] = plans;
  expect([after?.status, before?.status]).toEqual(["draft", "agreed"]);
  const differences = planDifference(before?.rows ?? [], after?.rows ?? []);
  expect(differences.map((one) => [one.change, one.change === "moved" ? one.fields : []])).toEqual([
    ["moved", ["time"]],
  ]);
});

test("5.4.4.7 e): somebody who was replaced keeps his name in the versions he stood in", async () => {
  const joining = await makeAuditor("章未央", { codes: [] });
  await prisma().teamMember.updateMany({
    where: { auditId: path.stage2Id, personId: path.auditor.personId ?? "" },
    data: { personId: joining.personId ?? "" },
  });
  expect((await read(path.leader)).former).toEqual([{ personId: path.auditor.personId, name: "梁书宁" }]);
});
