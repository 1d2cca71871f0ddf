import { beforeEach, expect, test } from "vitest";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { issueTask } from "@/lib/usecases/team/issue-task";
import { readTeam } from "@/lib/usecases/team/queries/read-team";
import {
  auditOf,
  makeAuditPeople,
  planDrafted,
  programmeCase,
  slotsOf,
  teamDeclared,
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
