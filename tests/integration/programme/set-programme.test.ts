import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { draw } from "@/lib/site-draw/draw";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import type { Content } from "@/tests/support/application-content";
import { auditOf, contractedCase, emptyProgramme, makeAuditPeople } from "@/tests/support/programme-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-06-01";
const SEEDED = "2026-0001 2026-06-01";

const site = (name: string, similarGroup: number | null) => ({
  kind: "fixed" as const,
  name,
  nameEn: "",
  address: `江苏省南京市示例路 ${name}`,
  addressEn: "",
  activity: "业主投诉处理",
  distanceKm: 10,
  contact: "",
  headcount: 7,
  similarGroup,
});

const POINTS = [
  "central-control",
  "legal-or-contractual-tie",
  "one-system",
  "central-internal-audit",
  "power-to-correct",
] as const;

/** Case 2: 2 dissimilar and 22 similar sites, 150 people of 8 h and 24 of 4.5 h. */
const manySites =
  (confirmed: readonly (typeof POINTS)[number][]) =>
  (content: Content): Content => ({
    ...content,
    totalEmployees: 174,
    centralFunction: [...confirmed],
    personnel: [
      { group: "总部与各项目投诉处理人员", count: 150, hoursPerDay: 8 },
      { group: "夜班值守", count: 24, hoursPerDay: 4.5 },
    ],
    documents: [
      ...content.documents,
      { kind: "site-list", fileId: content.documents[0]?.fileId ?? "", note: "" },
    ],
    sites: [
      site("呼叫中心", null),
      site("档案中心", null),
      ...Array.from({ length: 22 }, (_, index) => site(`项目${index + 1}`, 1)),
    ],
  });

const caseTwo = async (confirmed: readonly (typeof POINTS)[number][] = POINTS) => {
  const people = await makeAuditPeople();
  const caseId = await contractedCase(people, { content: manySites(confirmed) });
  const sites = await prisma().caseSite.findMany({
    where: { caseId },
    orderBy: { position: "asc" },
    select: { id: true, name: true, similarGroup: true },
  });
  const similar = sites.filter((each) => each.similarGroup === 1).map((each) => each.id);
  const drawn = draw({
    algorithm: "sha256-rank-1",
    seed: SEEDED,
    sites: similar.map((id) => ({ id, visitedThisCycle: false })),
    random: 2,
  }).drawn;
  const rest = similar.filter((id) => !drawn.includes(id));
  return { people, caseId, sites, drawn, rest };
};

const chosen = (ids: readonly string[]) => ids.map((siteId) => ({ siteId, reason: "投诉量居前" }));

test("6.1: the programme of case 1 foresees five audits: 0.5 and 3.5 days, later 1.5, 1.5 and 3", async () => {
  const people = await makeAuditPeople();
  const caseId = await contractedCase(people);
  expectAccepted(await act(people.manager, "2026-05-16", setProgramme, emptyProgramme(caseId)));
  const audits = await prisma().audit.findMany({
    where: { caseId },
    orderBy: { position: "asc" },
    select: { kind: true, status: true, determinedHalfDays: true, windowTo: true },
  });
  const foreseen = (kind: string, determinedHalfDays: number) => ({
    kind,
    status: "foreseen",
    determinedHalfDays,
    windowTo: null,
  });
  expect(audits).toEqual([
    foreseen("stage1", 1),
    foreseen("stage2", 7),
    foreseen("surveillance", 3),
    foreseen("surveillance", 3),
    foreseen("recertification", 6),
  ]);
});

test("5.4.5: case 2 visits 7 of 24 sites: both dissimilar, 2 drawn and 3 chosen of 22", async () => {
  const { people, caseId, drawn, rest } = await caseTwo();
  const form = { ...emptyProgramme(caseId), chosen: chosen(rest.slice(0, 3)) };
  expectAccepted(await act(people.manager, DAY, setProgramme, form));
  const sampled = await prisma().caseSite.groupBy({
    by: ["sampledBy"],
    where: { caseId, sampledBy: { not: null } },
    _count: { _all: true },
    orderBy: { sampledBy: "asc" },
  });
  expect(sampled.map((row) => [row.sampledBy, row._count._all])).toEqual([
    ["all", 2],
    ["chosen", 3],
    ["random", 2],
  ]);
  const random = await prisma().caseSite.findMany({ where: { caseId, sampledBy: "random" } });
  expect(random.map((row) => row.id).toSorted()).toEqual([...drawn].toSorted());
  const [entry] = await prisma().auditLogEntry.findMany({ where: { caseId, event: "programme.set" } });
  expect(entry?.after).toMatchObject({ draw: { algorithm: "sha256-rank-1", seed: SEEDED } });
  // 164 people: 8 days; a third is 2.67, up to 3.0; two thirds 5.33, up to 5.5.
  const later = await prisma().audit.findMany({
    where: { caseId, position: { gte: 3 } },
    orderBy: { position: "asc" },
    select: { determinedHalfDays: true },
  });
  expect(later.map((audit) => audit.determinedHalfDays)).toEqual([6, 6, 11]);
});

test("5.4.5: too few chosen sites, a drawn one and a dissimilar one are all refused together", async () => {
  const { people, caseId, sites, drawn, rest } = await caseTwo();
  const dissimilar = sites.find((each) => each.similarGroup === null)?.id ?? "";
  const form = {
    ...emptyProgramme(caseId),
    chosen: chosen([rest[0] ?? "", drawn[0] ?? "", dissimilar]),
  };
  expect(await act(people.manager, DAY, setProgramme, form)).toMatchObject({
    ok: false,
    refusals: [
      { code: "sites-to-choose", facts: { expected: 3, chosen: 2 } },
      { code: "site-not-choosable", field: "chosen.1.siteId" },
      { code: "site-not-choosable", field: "chosen.2.siteId" },
    ],
  });
  expect(await prisma().programme.count()).toBe(0);
});

test("5.4.5.2.1: without a confirmed central function every site is visited and none is chosen", async () => {
  const { people, caseId } = await caseTwo(POINTS.slice(0, 4));
  expectAccepted(await act(people.manager, DAY, setProgramme, emptyProgramme(caseId)));
  expect(await prisma().caseSite.count({ where: { caseId, sampledBy: "all" } })).toBe(24);
});

test("5.4.5: waiting for another day does not draw anew", async () => {
  const { people, caseId, drawn, rest } = await caseTwo();
  const form = { ...emptyProgramme(caseId), chosen: chosen(rest.slice(0, 3)) };
  expectAccepted(await act(people.manager, DAY, setProgramme, form));
  expectAccepted(await act(people.manager, "2026-06-02", setProgramme, { ...form, version: 1 }));
  const random = await prisma().caseSite.findMany({ where: { caseId, sampledBy: "random" } });
  expect(random.map((row) => row.id).toSorted()).toEqual([...drawn].toSorted());
  expect(await prisma().audit.count({ where: { caseId } })).toBe(5);
});

test("3(2): a programme manager without a competence record is refused", async () => {
  const people = await makeAuditPeople();
  const caseId = await contractedCase(people);
  await prisma().competenceRecord.deleteMany({ where: { personId: people.manager.personId ?? "" } });
  expect(refusalCodes(await act(people.manager, DAY, setProgramme, emptyProgramme(caseId)))).toEqual([
    "competence-record-missing",
  ]);
});

test("of two managers who set the programme at once one sets it and the other is told what stands now", async () => {
  const people = await makeAuditPeople();
  const caseId = await contractedCase(people);
  const other = await makeStaff("柏安", "programme-manager");
  const outcomes = await Promise.allSettled(
    [people.manager, other].map((manager, index) =>
      act(manager, DAY, setProgramme, { ...emptyProgramme(caseId), note: `第 ${index + 1} 份` }),
    ),
  );
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const programme = await prisma().programme.findUniqueOrThrow({ where: { caseId } });
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: {
      name: "StaleError",
      currentVersion: 1,
      current: { note: programme.note, foreseenDecisionOn: "2026-07-06", chosen: [] },
    },
  });
  expect(await prisma().audit.count({ where: { caseId } })).toBe(5);
});

test("a programme opened before another save is never written over: its form is told the difference", async () => {
  const { people, caseId, rest } = await caseTwo();
  const sites = chosen(rest.slice(0, 3));
  const form = { ...emptyProgramme(caseId), chosen: sites };
  expect(expectAccepted(await act(people.manager, DAY, setProgramme, form))).toMatchObject({ version: 1 });
  const later = { ...form, version: 1, note: "旺季避开十一月" };
  expect(expectAccepted(await act(people.manager, DAY, setProgramme, later))).toMatchObject({ version: 2 });
  await expect(
    act(people.manager, DAY, setProgramme, { ...form, version: 1, note: "从旧页面保存" }),
  ).rejects.toMatchObject({
    name: "StaleError",
    currentVersion: 2,
    current: { note: "旺季避开十一月", foreseenDecisionOn: "2026-07-06" },
  });
  expect(await prisma().programme.findUniqueOrThrow({ where: { caseId } })).toMatchObject({
    version: 2,
    note: "旺季避开十一月",
  });
});

test("an auditor and the client may not set the programme", async () => {
  const people = await makeAuditPeople();
  const caseId = await contractedCase(people);
  const stranger = await makeClient("他人", "91350100M0001013XT");
  for (const actor of [people.leader, people.client, stranger])
    expect(refusalCodes(await act(actor, DAY, setProgramme, emptyProgramme(caseId)))).toEqual([
      "not-permitted",
    ]);
});

test("6.1: a decision is not foreseen for a day that is over", async () => {
  const people = await makeAuditPeople();
  const caseId = await contractedCase(people);
  const on = (foreseenDecisionOn: string) =>
    act(people.manager, DAY, setProgramme, { ...emptyProgramme(caseId), foreseenDecisionOn });
  expect(await on("2026-05-31")).toEqual({
    ok: false,
    refusals: [
      {
        ...{ code: "foreseen-decision-past", clause: "6.1", field: "foreseenDecisionOn" },
        facts: { day: "2026-05-31", today: "2026-06-01" },
      },
    ],
  });
  expectAccepted(await on("2026-06-01"));
});

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
  const set = (change: Readonly<{ note?: string; chosen?: ReturnType<typeof chosen> }>) =>
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
