import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { changeDates } from "@/lib/usecases/team/change-dates";
import { issueTask } from "@/lib/usecases/team/issue-task";
import { proposeTeam } from "@/lib/usecases/team/propose-team";
import { readTeam } from "@/lib/usecases/team/queries/read-team";
import {
  auditOf,
  makeAuditPeople,
  planDrafted,
  programmeCase,
  slotsOf,
  teamDeclared,
  teamInput,
  teamReady,
} from "@/tests/support/programme-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-18";

test("5.1: stage 2 is not sent inside the gap after the planned stage 1, and the page says so before", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  await teamReady(people, caseId, "stage1");
  const slots = slotsOf(people.leader, ["2026-05-28 am", "2026-05-28 pm", "2026-05-29 am", "2026-05-29 pm"]);
  const auditId = await teamDeclared(people, caseId, "stage2", {
    slots: [...slots, ...slotsOf(people.auditor, ["2026-05-28 am", "2026-05-28 pm", "2026-05-29 am"])],
  });
  const { version } = await auditOf(caseId, "stage2");
  const gap = {
    ...{ code: "stage-gap-too-short", clause: "5.1" },
    facts: { stage1End: "2026-05-25", start: "2026-05-28", earliest: "2026-05-30" },
  };
  const { blocked } = expectAccepted(await act(people.manager, DAY, readTeam, { caseId, auditId }));
  expect(blocked).toEqual([gap]);
  expect(await act(people.manager, DAY, issueTask, { caseId, auditId, version })).toEqual({
    ok: false,
    refusals: [gap],
  });
});

test("5.1: stage 2 is not sent while stage 1 has no days; once its team is proposed, it is", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const refusal = { code: "stage1-without-days", clause: "5.1" };
  const { id: auditId } = await auditOf(caseId, "stage2");
  const shown = async (actor = people.manager) => {
    const { undated, blocked } = expectAccepted(await act(actor, DAY, readTeam, { caseId, auditId }));
    return { undated, blocked };
  };
  // Before a team is put together the page says so, to those who appoint.
  expect((await shown()).undated).toEqual([refusal]);
  expect(await shown(people.client)).toEqual({ undated: [], blocked: [] });
  await teamDeclared(people, caseId, "stage2");
  const form = teamInput(people, "stage1", await auditOf(caseId, "stage1"), { caseId });
  expectAccepted(await act(people.manager, DAY, proposeTeam, { ...form, slots: [] }));
  expect(await shown()).toEqual({ undated: [], blocked: [refusal] });
  const issue = async () => {
    const { version } = await auditOf(caseId, "stage2");
    return act(people.manager, DAY, issueTask, { caseId, auditId, version });
  };
  expect(await issue()).toEqual({ ok: false, refusals: [refusal] });
  expect(await auditOf(caseId, "stage2")).toMatchObject({ status: "team-proposed" });
  expect(await prisma().document.count({ where: { caseId, kind: "task-order" } })).toBe(0);
  const { version } = await auditOf(caseId, "stage1");
  expectAccepted(await act(people.manager, DAY, proposeTeam, { ...form, version }));
  expect(await shown()).toEqual({ undated: [], blocked: [] });
  expectAccepted(await issue());
});

test("5.1: while a stage 1 done again has no days, stage 2 is put on no other days, and the page says so before", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  await teamReady(people, caseId, "stage1");
  const auditId = await teamReady(people, caseId, "stage2");
  const { id } = await auditOf(caseId, "stage1");
  await prisma().audit.update({ where: { id }, data: { status: "abandoned" } });
  await prisma().audit.create({
    data: { caseId, kind: "stage1", round: 2, position: 1, determinedHalfDays: 1 },
  });
  const refusal = { code: "stage1-without-days", clause: "5.1" };
  const { undated } = expectAccepted(await act(people.manager, DAY, readTeam, { caseId, auditId }));
  expect(undated).toEqual([refusal]);
  const { version } = await auditOf(caseId, "stage2");
  const later = ["2026-06-15 am", "2026-06-15 pm", "2026-06-16 am", "2026-06-16 pm"];
  const slots = [people.leader, people.auditor, people.intern].flatMap((person) => slotsOf(person, later));
  const moved = { caseId, auditId, version, reason: "客户停产检修", slots };
  expect(await act(people.manager, DAY, changeDates, moved)).toEqual({ ok: false, refusals: [refusal] });
});

test("5.4.4.8: a team that waited until its days were over is not sent any more", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage1");
  const { version } = await auditOf(caseId, "stage1");
  expect(await act(people.manager, "2026-05-26", issueTask, { caseId, auditId, version })).toEqual({
    ok: false,
    refusals: [
      { code: "task-day-past", clause: "5.4.4.8", facts: { day: "2026-05-25", today: "2026-05-26" } },
    ],
  });
});

test("5.4.6.4: a plan whose first day is over is not sent any more", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamReady(people, caseId, "stage1");
  const version = await planDrafted(people, caseId, auditId, "2026-05-20");
  expect(await act(people.leader, "2026-05-26", issuePlan, { caseId, auditId, version })).toEqual({
    ok: false,
    refusals: [
      { code: "plan-day-past", clause: "5.4.6.4", facts: { day: "2026-05-25", today: "2026-05-26" } },
    ],
  });
});
