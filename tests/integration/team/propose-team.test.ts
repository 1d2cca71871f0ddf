import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { proposeTeam } from "@/lib/usecases/team/propose-team";
import {
  auditOf,
  makeAuditPeople,
  programmeCase,
  slotsOf,
  teamDeclared,
  teamInput,
  teamReady,
} from "@/tests/support/programme-path";
import { resetDatabase, withSql } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-18";

const ready = async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  return { people, caseId };
};

test("5.4.4.1: the audit's days follow from the half-days of its team", async () => {
  const { people, caseId } = await ready();
  await teamDeclared(people, caseId, "stage2");
  expect(await prisma().audit.findFirstOrThrow({ where: { caseId, kind: "stage2" } })).toMatchObject({
    status: "team-proposed",
    startsOn: new Date("2026-06-08T00:00:00Z"),
    endsOn: new Date("2026-06-09T00:00:00Z"),
  });
});

test("5.4.1: stage 1 off site is refused while one of the four conditions has no ground", async () => {
  const { people, caseId } = await ready();
  const audit = await auditOf(caseId, "stage1");
  const form = teamInput(people, "stage1", audit, { caseId });
  const outcome = await act(people.manager, DAY, proposeTeam, {
    ...form,
    offSiteGrounds: form.offSiteGrounds.slice(0, 3),
  });
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [
      {
        code: "off-site-condition-fails",
        clause: "5.4.1",
        facts: { condition: "no-major-breach-or-complaint" },
      },
    ],
  });
});

test("5.4.1, 5.6.1: stage 2 is never off site, and no way but on site goes without a reason", async () => {
  const { people, caseId } = await ready();
  const audit = await auditOf(caseId, "stage2");
  const form = teamInput(people, "stage2", audit, { caseId, method: "off-site" });
  expect(refusalCodes(await act(people.manager, DAY, proposeTeam, form))).toEqual([
    "off-site-stage1-only",
    "method-without-reason",
  ]);
});

test("5.4.4.1: a half-day already given to another audit is refused with name, day and half", async () => {
  const { people, caseId } = await ready();
  await teamReady(people, caseId, "stage2");
  const audit = await auditOf(caseId, "stage1");
  const slots = slotsOf(people.leader, ["2026-06-08 am", "2026-06-10 am"]);
  const form = teamInput(people, "stage1", audit, { caseId, slots });
  expect(await act(people.manager, DAY, proposeTeam, form)).toMatchObject({
    ok: false,
    refusals: [{ code: "person-busy", facts: { person: "秦知远", day: "2026-06-08", half: "am" } }],
  });
});

test("5.4.4.1: two cases that take the same person in one half-day at once: one wins, the other is told", async () => {
  const { people, caseId } = await ready();
  const otherId = await programmeCase({ ...people });
  const propose = async (id: string) =>
    act(
      people.manager,
      DAY,
      proposeTeam,
      teamInput(people, "stage2", await auditOf(id, "stage2"), { caseId: id }),
    );
  const outcomes = await Promise.all([propose(caseId), propose(otherId)]);
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(new Set(outcomes.flatMap((outcome) => refusalCodes(outcome)))).toEqual(new Set(["person-busy"]));
  const [loser] = await prisma().audit.findMany({ where: { kind: "stage2", status: "foreseen" } });
  expect(await prisma().auditSlot.count({ where: { auditId: loser?.id ?? "" } })).toBe(0);
});

test("a second assignment of one person in one half-day is refused by the database itself", async () => {
  const { people, caseId } = await ready();
  await teamReady(people, caseId, "stage2");
  const stage1 = await auditOf(caseId, "stage1");
  const insert = `INSERT INTO "AuditSlot" ("id", "auditId", "personId", "date", "half") VALUES (gen_random_uuid(), $1, $2, '2026-06-08', 'am')`;
  await expect(withSql((sql) => sql.query(insert, [stage1.id, people.leader.personId]))).rejects.toThrow(
    "AuditSlot_personId_date_half_key",
  );
});

test("who stays in a changed team keeps the declaration, who joins has none", async () => {
  const { people, caseId } = await ready();
  const auditId = await teamDeclared(people, caseId, "stage2");
  const joining = await makeAuditor("邵承安", { codes: [] });
  const audit = await auditOf(caseId, "stage2");
  const { members, ...form } = teamInput(people, "stage2", audit, { caseId });
  const changed = [...members, { personId: joining.personId ?? "", role: "member" as const, tasks: "" }];
  expectAccepted(await act(people.manager, DAY, proposeTeam, { ...form, members: changed }));
  const rows = await prisma().teamMember.findMany({
    where: { auditId },
    orderBy: { position: "asc" },
    select: { declaredOn: true },
  });
  expect(rows.map((row) => row.declaredOn !== null)).toEqual([true, true, true, false]);
});

test("a member twice, a stranger's half-day and an unknown person are refused together", async () => {
  const { people, caseId } = await ready();
  const audit = await auditOf(caseId, "stage2");
  const { members, slots, ...form } = teamInput(people, "stage2", audit, { caseId });
  const nobody = "00000000-0000-4000-8000-000000000000";
  const stranger = { personId: nobody, role: "member" as const, tasks: "" };
  const outcome = await act(people.manager, DAY, proposeTeam, {
    ...form,
    members: [...members, ...members.slice(0, 1), stranger],
    slots: [...slots, ...slotsOf(people.reviewer, ["2026-06-08 am"])],
  });
  expect(refusalCodes(outcome)).toEqual(["member-twice", "person-unknown", "slot-without-member"]);
});

test("a team made from an older version does not write over a newer one", async () => {
  const { people, caseId } = await ready();
  const audit = await auditOf(caseId, "stage2");
  const form = teamInput(people, "stage2", audit, { caseId });
  expectAccepted(await act(people.manager, DAY, proposeTeam, form));
  await expect(act(people.manager, DAY, proposeTeam, form)).rejects.toThrow("changed in the meantime");
});
