import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";
import { readProgramme } from "@/lib/usecases/programme/queries/read-programme";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";
import { caseTwo, chosen, PROGRAMME_DAY as DAY } from "@/tests/support/many-sites-path";
import { auditOf, emptyProgramme } from "@/tests/support/programme-path";

beforeEach(resetDatabase);

/** The programme of case 2 is set, and stage 2 stands as `status` with the plan the client agreed. */
const sentStage2 = async (status: string) => {
  const { people, caseId, rest } = await caseTwo();
  const form = { ...emptyProgramme(caseId), chosen: chosen(rest.slice(0, 3)) };
  expectAccepted(await act(people.manager, DAY, setProgramme, form));
  const { id } = await auditOf(caseId, "stage2");
  await prisma().audit.update({ where: { id }, data: { status } });
  await prisma().auditPlan.create({
    data: { auditId: id, number: 1, status: "agreed", purpose: "初次认证", scope: "投诉处理", criteria: [] },
  });
  const set = (change: Readonly<{ note?: string; version?: number; chosen?: ReturnType<typeof chosen> }>) =>
    act(people.manager, DAY, setProgramme, { ...form, version: 1, ...change });
  return { people, caseId, id, set, others: chosen(rest.slice(1, 4)) };
};

test("5.4.6: another sample after the plan of stage 2 was agreed asks its reason and sends task and plan anew", async () => {
  const { caseId, id, set, others } = await sentStage2("plan-agreed");
  expect(refusalCodes(await set({ chosen: others }))).toEqual(["sample-change-unexplained"]);
  expectAccepted(await set({ chosen: others, note: "一处项目已停业。" }));
  expect(await auditOf(caseId, "stage2")).toMatchObject({ id, status: "team-proposed" });
  expect(await prisma().auditPlan.findMany({ where: { auditId: id }, select: { status: true } })).toEqual([
    { status: "superseded" },
  ]);
  expect(
    await prisma().staleMark.findMany({
      where: { caseId },
      select: { stage: true, auditId: true, reason: true, clearedAt: true },
    }),
  ).toEqual([{ stage: "plan", auditId: id, reason: "一处项目已停业。", clearedAt: null }]);
});

test("5.4.6: a programme that keeps its sample leaves the agreed plan of stage 2 alone", async () => {
  const { caseId, id, set } = await sentStage2("plan-agreed");
  expectAccepted(await set({ note: "旺季避开十一月" }));
  expect(await auditOf(caseId, "stage2")).toMatchObject({ id, status: "plan-agreed" });
  expect(await prisma().staleMark.count({ where: { caseId } })).toBe(0);
});

test("5.6.2 c): once stage 2 has begun, its sample is no longer changed in the programme", async () => {
  const { set, others } = await sentStage2("opened");
  expect(refusalCodes(await set({ chosen: others, note: "一处项目已停业。" }))).toEqual([
    "sample-is-visited",
  ]);
  expectAccepted(await set({ note: "旺季避开十一月" }));
});

test("5.4.6: an agreement to the plan that arrives while the sample changes finds no plan to agree to, or comes first", async () => {
  const { people, caseId, id, set, others } = await sentStage2("plan-issued");
  await prisma().auditPlan.updateMany({ where: { auditId: id }, data: { status: "issued" } });
  await Promise.all([
    set({ chosen: others, note: "一处项目已停业。" }),
    act(people.client, DAY, agreePlan, { caseId, auditId: id, number: 1 }),
  ]);
  expect(await auditOf(caseId, "stage2")).toMatchObject({ status: "team-proposed" });
  expect(await prisma().auditPlan.findFirstOrThrow({ where: { auditId: id } })).toMatchObject({
    status: "superseded",
  });
});

test("5.4.5, 5.6.2 c): the page tells before the press what another sample meets and what is sent anew", async () => {
  const { people, caseId, id } = await sentStage2("foreseen");
  const told = async (status: string) => {
    await prisma().audit.update({ where: { id }, data: { status } });
    const page = expectAccepted(await act(people.manager, DAY, readProgramme, { caseId }));
    if (!page.isReady) throw new Error("the programme is set");
    const { refusals, sentAnew } = page.sampleChange;
    return [refusals.map(({ code }) => code), sentAnew];
  };
  expect(await told("team-proposed")).toEqual([[], []]);
  expect(await told("task-issued")).toEqual([["sample-change-unexplained"], ["task-order"]]);
  expect(await told("plan-issued")).toEqual([["sample-change-unexplained"], ["task-order", "plan"]]);
  expect(await told("plan-agreed")).toEqual([["sample-change-unexplained"], ["task-order", "plan"]]);
  expect(await told("opened")).toEqual([["sample-is-visited"], []]);
  // Who may not set the programme is told nothing of setting it.
  const page = expectAccepted(await act(people.reviewer, DAY, readProgramme, { caseId }));
  expect(page).toMatchObject({ maySet: false, sampleChange: { refusals: [], sentAnew: [] } });
});

test("5.4.5: a note that stood there before is no reason for another sample", async () => {
  const { set, others } = await sentStage2("plan-agreed");
  expectAccepted(await set({ note: "旺季避开十一月" }));
  const again = await set({ note: "旺季避开十一月", chosen: others, version: 2 });
  expect(refusalCodes(again)).toEqual(["sample-change-unexplained"]);
});
