import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { issueTask } from "@/lib/usecases/team/issue-task";
import { proposeTeam } from "@/lib/usecases/team/propose-team";
import {
  auditOf,
  makeAuditPeople,
  programmeCase,
  slotsOf,
  teamDeclared,
  teamInput,
  teamReady,
  type AuditPeople,
} from "@/tests/support/programme-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-18";

type Change = Parameters<typeof teamDeclared>[3];

/** A declared stage 2 team that is then spoilt; what issuing the task says. */
const refusedFor = async (
  spoil: (people: AuditPeople, caseId: string) => Promise<unknown>,
  change: (people: AuditPeople) => NonNullable<Change> = () => ({}),
) => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage2", change(people));
  await spoil(people, caseId);
  const { version } = await auditOf(caseId, "stage2");
  const outcome = await act(people.manager, DAY, issueTask, { caseId, auditId, version });
  expect(await prisma().audit.findUniqueOrThrow({ where: { id: auditId } })).toMatchObject({
    status: "team-proposed",
  });
  return outcome;
};

const nothing = () => Promise.resolve();

const personOf = (actor: Readonly<{ personId: string | null }>) => ({ id: actor.personId ?? "" });

const withoutRole = (people: AuditPeople, members: readonly ("leader" | "auditor" | "intern")[]) => {
  const { members: all, slots } = teamInput(people, "stage2", { id: "", version: 1 }, { caseId: "" });
  const kept = new Set(members.map((name) => people[name].personId));
  return {
    members: all.filter((member) => kept.has(member.personId)),
    slots: slots.filter((slot) => kept.has(slot.personId)),
  };
};

test("5.4.4.8: the first task order sends the team, names it to the client and opens stage 1", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  await teamReady(people, caseId, "stage1");
  expect(await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({
    stage: "stage1",
  });
  expect(await auditOf(caseId, "stage1")).toMatchObject({ status: "task-issued" });
  expect(await prisma().document.findFirstOrThrow({ where: { caseId, kind: "task-order" } })).toMatchObject({
    isForClient: true,
  });
  expect(await prisma().notice.count({ where: { caseId, kind: "team-named" } })).toBe(1);
});

test("5.4.4.6: case 1 sends leader, auditor and intern; two members count, with 3.5 days", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage2");
  const { version } = await auditOf(caseId, "stage2");
  const value = expectAccepted(await act(people.manager, DAY, issueTask, { caseId, auditId, version }));
  expect(value.countedMembers).toHaveLength(2);
  expect(value.plannedDays).toBe(3.5);
});

test("5.4.4.1: a team without a leader is refused", async () => {
  const outcome = await refusedFor(nothing, (people) => ({
    members: teamInput(people, "stage2", { id: "", version: 1 }, { caseId: "" }).members.map((member) =>
      member.role === "leader" ? { ...member, role: "member" as const } : member,
    ),
  }));
  expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "leader-missing", clause: "5.4.4.1" }] });
});

test("5.4.4.1: a team with two leaders is refused", async () => {
  const outcome = await refusedFor(
    (people) => prisma().person.update({ where: personOf(people.auditor), data: { canLead: true } }),
    (people) => ({
      members: teamInput(people, "stage2", { id: "", version: 1 }, { caseId: "" }).members.map((member) =>
        member.role === "member" ? { ...member, role: "leader" as const } : member,
      ),
    }),
  );
  expect(refusalCodes(outcome)).toEqual(["several-leaders"]);
});

test("5.4.4.1: a leader who cannot lead is refused", async () => {
  const outcome = await refusedFor((people) =>
    prisma().person.update({ where: personOf(people.leader), data: { canLead: false } }),
  );
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ code: "leader-cannot-lead", clause: "5.4.4.1", facts: { person: "秦知远" } }],
  });
});

test("5.4.4.1: a day without a full-time auditor of the body is refused", async () => {
  const outcome = await refusedFor((people) =>
    prisma().person.update({ where: personOf(people.leader), data: { isFullTime: false } }),
  );
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [
      { code: "full-time-auditor-missing", clause: "5.4.4.1", facts: { day: "2026-06-08" } },
      { code: "full-time-auditor-missing", clause: "5.4.4.1", facts: { day: "2026-06-09" } },
    ],
  });
});

test("5.4.4.1: an intern alone on a day is refused", async () => {
  const outcome = await refusedFor(nothing, (people) => {
    const { slots } = teamInput(people, "stage2", { id: "", version: 1 }, { caseId: "" });
    return { slots: [...slots, ...slotsOf(people.intern, ["2026-06-10 am"])] };
  });
  expect(refusalCodes(outcome)).toEqual(["full-time-auditor-missing", "intern-alone"]);
});

test("5.4.4.1: a team of an intern alone is refused for everything it lacks", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const audit = await auditOf(caseId, "stage2");
  const form = teamInput(people, "stage2", audit, { caseId, ...withoutRole(people, ["intern"]) });
  expectAccepted(await act(people.manager, DAY, proposeTeam, form));
  const { version } = await auditOf(caseId, "stage2");
  const outcome = await act(people.manager, DAY, issueTask, { caseId, auditId: audit.id, version });
  const codes = refusalCodes(outcome);
  for (const code of ["leader-missing", "intern-alone", "codes-uncovered", "auditor-days-short"])
    expect(codes).toContain(code);
});

test("5.3.1.2: codes that nobody holds on the audit days are refused", async () => {
  const outcome = await refusedFor((people) =>
    prisma().professionalCode.updateMany({
      where: { personId: people.leader.personId ?? "" },
      data: { validTo: new Date("2026-06-08T00:00:00Z") },
    }),
  );
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ code: "codes-uncovered", clause: "5.3.1.2", facts: { codes: ["35.12.00"] } }],
  });
});

test("3(1): a registration that lapses on an audit day is refused, and its time does not count", async () => {
  const outcome = await refusedFor((people) =>
    prisma().registration.updateMany({
      where: { personId: people.auditor.personId ?? "" },
      data: { validTo: new Date("2026-06-08T00:00:00Z") },
    }),
  );
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [
      { code: "registration-not-valid", clause: "3(1) a)", facts: { person: "梁书宁", system: "QMS" } },
      { code: "auditor-days-short", clause: "5.4.4.6", facts: { planned: 2, determined: 3.5 } },
    ],
  });
});

test("3(1): a member who practises for another body is refused", async () => {
  const outcome = await refusedFor((people) =>
    prisma().person.update({ where: personOf(people.auditor), data: { practisesOnlyHere: false } }),
  );
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ code: "practises-for-another-body", clause: "3(1)", facts: { person: "梁书宁" } }],
  });
});

test("5.4.4.1: a member who has not declared impartiality is refused", async () => {
  const outcome = await refusedFor((people) =>
    prisma().teamMember.updateMany({
      where: { personId: people.intern.personId ?? "" },
      data: { declaredOn: null },
    }),
  );
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ code: "impartiality-not-declared", clause: "5.4.4.1", facts: { person: "袁小满" } }],
  });
});

test("5.4.4.6: planned auditor-days under the determined ones are refused", async () => {
  const outcome = await refusedFor(nothing, (people) => ({
    slots: [
      ...slotsOf(people.leader, ["2026-06-08 am", "2026-06-08 pm", "2026-06-09 am"]),
      ...slotsOf(people.auditor, ["2026-06-08 am", "2026-06-08 pm", "2026-06-09 am"]),
      ...slotsOf(people.intern, ["2026-06-08 am", "2026-06-08 pm", "2026-06-09 am"]),
    ],
  }));
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ code: "auditor-days-short", clause: "5.4.4.6", facts: { planned: 3, determined: 3.5 } }],
  });
});

test("5.4.4.6: a team without any half-day is refused", async () => {
  expect(refusalCodes(await refusedFor(nothing, () => ({ slots: [] })))).toEqual(["no-audit-days"]);
});

test("two presses of the button issue one task order", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage1");
  const { version } = await auditOf(caseId, "stage1");
  const outcomes = await Promise.allSettled(
    [1, 2].map(() => act(people.manager, DAY, issueTask, { caseId, auditId, version })),
  );
  expect(outcomes.filter((each) => each.status === "fulfilled" && each.value.ok)).toHaveLength(1);
  expect(await prisma().document.count({ where: { caseId, kind: "task-order" } })).toBe(1);
});
