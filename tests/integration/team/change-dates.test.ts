import { beforeEach, expect, test } from "vitest";
import type { Slot } from "@/lib/domain/team/team-form";
import { prisma } from "@/lib/data/prisma";
import { holdOpening } from "@/lib/usecases/meeting/hold-opening";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { savePlan } from "@/lib/usecases/plan/save-plan";
import { changeDates } from "@/lib/usecases/team/change-dates";
import {
  auditOf,
  makeAuditPeople,
  planAgreed,
  programmeCase,
  slotsOf,
  type AuditPeople,
} from "@/tests/support/programme-path";
import { openingOf } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-21";

/** Stage 1 of case 1, agreed for 2026-05-25, and what it is asked to be put off to. */
const agreed = async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await planAgreed(people, caseId, "stage1");
  const form = async (slots: readonly Slot[], reason = "客户办公楼停电检修") => ({
    ...{ caseId, auditId, reason, slots: [...slots] },
    version: (await auditOf(caseId, "stage1")).version,
  });
  return { people, caseId, auditId, form };
};

const tomorrow = (people: AuditPeople) => slotsOf(people.leader, ["2026-05-26 am"]);

test("5.4.4.8: an audit is put off with a reason: new task order, client and team told, plan done again", async () => {
  const { people, caseId, auditId, form } = await agreed();
  expectAccepted(await act(people.manager, DAY, changeDates, await form(tomorrow(people))));
  expect(await prisma().audit.findUniqueOrThrow({ where: { id: auditId } })).toMatchObject({
    status: "task-issued",
    startsOn: new Date("2026-05-26T00:00:00Z"),
    endsOn: new Date("2026-05-26T00:00:00Z"),
    clientAnsweredTeamOn: null,
  });
  expect(await prisma().document.count({ where: { caseId, kind: "task-order", subjectId: auditId } })).toBe(
    2,
  );
  expect(await prisma().auditPlan.findMany({ where: { auditId } })).toMatchObject([{ status: "superseded" }]);
  const papers = await prisma().document.findMany({ where: { kind: "audit-plan", subjectId: auditId } });
  expect(papers.map(({ supersededAt }) => supersededAt === null)).toEqual([false, false]);
  expect(await prisma().staleMark.findMany({ where: { caseId } })).toMatchObject([
    { stage: "plan", reason: "客户办公楼停电检修", clearedAt: null },
  ]);
  expect(await prisma().notice.count({ where: { caseId, kind: "task-dates-changed" } })).toBe(1);
  const mails = await prisma().outboxMessage.findMany({ where: { topic: "mail" } });
  const told = mails.filter(({ payload }) => JSON.stringify(payload).includes("task-dates-changed"));
  expect(told).toHaveLength(3);
});

test("5.4.6.4: the plan of the old days is put on the new ones, sent and agreed anew, and the audit opened", async () => {
  const { people, caseId, auditId, form } = await agreed();
  expectAccepted(await act(people.manager, DAY, changeDates, await form(tomorrow(people))));
  const held = openingOf(caseId, auditId, "2026-05-26", true);
  expect(refusalCodes(await act(people.leader, "2026-05-26", holdOpening, held))).toEqual([
    "wrong-audit-status",
  ]);
  const { rows, purpose, scope, version } = expectAccepted(
    await act(people.leader, DAY, readPlan, { caseId, auditId }),
  );
  expect([...new Set(rows.map((row) => row.date))]).toEqual(["2026-05-26"]);
  const draft = { caseId, auditId, version, purpose, scope, rows: [...rows] };
  const saved = expectAccepted(await act(people.leader, DAY, savePlan, draft));
  const sent = { caseId, auditId, version: saved.version };
  const { number } = expectAccepted(await act(people.leader, DAY, issuePlan, sent));
  expect(number).toBe(2);
  expectAccepted(await act(people.client, DAY, agreePlan, { caseId, auditId, number }));
  expect(await prisma().staleMark.count({ where: { caseId, clearedAt: null } })).toBe(0);
  expectAccepted(await act(people.leader, "2026-05-26", holdOpening, held));
});

test("5.4.4: new dates are judged like the first: past, too short, a stranger, the same again, no reason", async () => {
  const { people, form } = await agreed();
  const codes = async (slots: readonly Slot[]) =>
    refusalCodes(await act(people.manager, DAY, changeDates, await form(slots)));
  expect(await codes(slotsOf(people.leader, ["2026-05-20 am"]))).toEqual(["task-day-past"]);
  expect(await codes(slotsOf(people.auditor, ["2026-05-26 am"]))).toEqual(["full-time-auditor-missing"]);
  expect(await codes([...tomorrow(people), ...slotsOf(people.manager, ["2026-05-26 am"])])).toEqual([
    "slot-without-member",
  ]);
  expect(await codes(slotsOf(people.leader, ["2026-05-25 am"]))).toEqual(["dates-unchanged"]);
  const blank = { ...(await form(tomorrow(people))), reason: "" };
  expect(changeDates.input.safeParse(blank).error?.issues[0]?.path).toEqual(["reason"]);
});

test("5.5.2: the dates of an audit that was opened stand", async () => {
  const { people, caseId, auditId, form } = await agreed();
  const opening = openingOf(caseId, auditId, "2026-05-25", true);
  expectAccepted(await act(people.leader, "2026-05-25", holdOpening, opening));
  const late = await form(tomorrow(people));
  expect(refusalCodes(await act(people.manager, "2026-05-25", changeDates, late))).toEqual([
    "wrong-audit-status",
  ]);
});

test("the programme manager changes dates, nobody else; of two at once one does, the other is told", async () => {
  const { people, form } = await agreed();
  const asked = await form(tomorrow(people));
  expect(refusalCodes(await act(people.leader, DAY, changeDates, asked))).toEqual(["not-permitted"]);
  const stranger = await makeClient("别家", "91350100M000100Y51");
  expect(refusalCodes(await act(stranger, DAY, changeDates, asked))).toEqual(["not-permitted"]);
  const results = await Promise.allSettled([1, 2].map(() => act(people.manager, DAY, changeDates, asked)));
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});
