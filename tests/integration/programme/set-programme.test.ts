import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { answerQuestion } from "@/lib/rules-questions/answer-question";
import { readProgramme } from "@/lib/usecases/programme/queries/read-programme";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { contractedCase, emptyProgramme, makeAuditPeople } from "@/tests/support/programme-path";
import { caseTwo, chosen, POINTS, PROGRAMME_DAY as DAY, SEEDED } from "@/tests/support/many-sites-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

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

test("5.4.5, 5.4.5.1.3, 5.4.5.2.2: too few chosen sites, a drawn one and a dissimilar one are all refused together", async () => {
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

test("5.4.5.2.2: the seed stands since the case was opened: on another day the same two sites are drawn, and the page's question repeats it", async () => {
  const { people, caseId, drawn } = await caseTwo();
  for (const day of [DAY, "2026-06-17"]) {
    const file = expectAccepted(await act(people.manager, day, readProgramme, { caseId }));
    if (!file.isReady) throw new Error("The programme is not ready");
    const [lot] = file.lots;
    expect(answerQuestion("draw", lot?.question)).toEqual({
      algorithm: "sha256-rank-1",
      listHash: lot?.listHash,
      drawn,
    });
  }
});
