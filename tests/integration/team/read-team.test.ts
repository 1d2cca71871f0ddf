import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readProgramme } from "@/lib/usecases/programme/queries/read-programme";
import { readFreeTime } from "@/lib/usecases/team/queries/read-free-time";
import { readTeam } from "@/lib/usecases/team/queries/read-team";
import { makeAuditPeople, programmeCase, teamDeclared } from "@/tests/support/programme-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-18";

test("5.4.4.8: the client reads no name before the task order; the manager reads the same team", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage1");
  const asked = { caseId, auditId };
  const client = expectAccepted(await act(people.client, DAY, readTeam, asked));
  expect([client.members, client.slots, client.candidates, client.blocked]).toEqual([[], [], [], []]);
  const manager = expectAccepted(await act(people.manager, DAY, readTeam, asked));
  expect(manager.members.map((member) => member.name)).toEqual(["秦知远", "梁书宁", "袁小满"]);
  expect(manager.offSiteGrounds).toHaveLength(4);
});

test("6.1: windows are reckoned from the foreseen decision 2026-07-06 and stored nowhere", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const read = expectAccepted(await act(people.manager, DAY, readProgramme, { caseId }));
  expect(read).toMatchObject({
    isReady: true,
    decidedOn: null,
    windows: {
      surveillance1: { from: "2026-07-06", to: "2027-07-06" },
      surveillance2: { from: "2027-07-06", to: "2028-07-06" },
      recertification: { from: "2029-04-05", to: "2029-07-05" },
    },
  });
});

test("5.1, 5.4.4: whoever makes up the team is told its days, codes and, once stage 1 is over, when it may begin", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage2");
  const needsOf = async (actor: typeof people.manager) =>
    expectAccepted(await act(actor, DAY, readTeam, { caseId, auditId })).needs;
  expect(await needsOf(people.client)).toBeNull();
  expect(await needsOf(people.manager)).toMatchObject({ halfDays: 7, codes: ["35.12.00"], window: null });
  // Stage 1 ends on 2026-06-12: five days on is 06-17, six months on 12-12.
  await prisma().audit.updateMany({
    where: { caseId, kind: "stage1" },
    data: { status: "reported", endsOn: new Date("2026-06-12T00:00:00Z") },
  });
  const window = { earliest: "2026-06-17", latest: "2026-12-12" };
  expect(await needsOf(people.manager)).toMatchObject({ window });
  expect(expectAccepted(await act(people.manager, DAY, readProgramme, { caseId }))).toMatchObject({
    stage2Window: window,
  });
});

test("5.4.4.2 f): staff see who audited this client before and when, in whatever case; the client does not", async () => {
  const people = await makeAuditPeople();
  const earlier = await programmeCase(people);
  await teamDeclared(people, earlier, "stage1");
  // The half-days of both cases' plans are the same ones.
  await prisma().auditSlot.deleteMany({ where: { audit: { caseId: earlier } } });
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage2");
  const seenBy = async (actor: typeof people.manager) => {
    const { members, candidates } = expectAccepted(await act(actor, DAY, readTeam, { caseId, auditId }));
    return [...members, ...candidates].flatMap(({ name, auditedOn }) =>
      auditedOn === null ? [] : `${name} ${auditedOn}`,
    );
  };
  expect(await seenBy(people.manager)).toEqual([]);
  await prisma().audit.updateMany({
    where: { caseId: earlier, kind: "stage1" },
    data: { status: "closed", endsOn: new Date("2026-05-12T00:00:00Z") },
  });
  const audited = ["秦知远 2026-05-12", "梁书宁 2026-05-12", "袁小满 2026-05-12"];
  const seen = await seenBy(people.manager);
  expect(seen.slice(0, 3)).toEqual(audited);
  expect(seen.slice(3).toSorted()).toEqual(audited.toSorted());
  expect(await seenBy(people.client)).toEqual([]);
});

test("5.3.1.2, 5.4.4.1: whoever makes up a team sees who holds the codes and is free, from the first day it may begin", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage1");
  const ask = (from: string) => act(people.manager, DAY, readFreeTime, { caseId, auditId, from });
  const own = expectAccepted(await ask(""));
  // Its own half-days are free for it: whoever is on the team may stay on it.
  const team = expectAccepted(await act(people.manager, DAY, readTeam, { caseId, auditId }));
  expect(own.from).toBe(team.slots[0]?.date);
  expect(own.days).toHaveLength(10);
  const leader = own.people.find(({ personId }) => personId === people.leader.personId);
  expect(leader).toMatchObject({ codes: team.needs?.codes, freeHalfDays: 20 });
  expect(expectAccepted(await ask("2026-06-22")).days[0]).toBe("2026-06-22");
  const asClient = await act(people.client, DAY, readFreeTime, { caseId, auditId, from: "" });
  expect(refusalCodes(asClient)).toEqual(["not-permitted"]);
});
