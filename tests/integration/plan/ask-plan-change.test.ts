import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { listCases } from "@/lib/usecases/case/queries/list-cases";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";
import { askPlanChange } from "@/lib/usecases/plan/ask-plan-change";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { savePlan } from "@/lib/usecases/plan/save-plan";
import { atOnce, pressedTwice } from "@/tests/support/at-once";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, makeClient, refusalCodes } from "@/tests/support/house";
import {
  auditOf,
  makeAuditPeople,
  planAgreed,
  planDrafted,
  programmeCase,
  teamReady,
} from "@/tests/support/programme-path";

beforeEach(resetDatabase);

const DAY = "2026-05-20";
const NEXT_DAY = "2026-05-21";
const REASON = "5 月 25 日上午盘点，客服主管不在，请改到 10 点以后。";

/** The plan of stage 1 is with the client. */
const planSent = async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamReady(people, caseId, "stage1");
  const version = await planDrafted(people, caseId, auditId, DAY);
  expectAccepted(await act(people.leader, DAY, issuePlan, { caseId, auditId, version }));
  const place = { caseId, auditId };
  const ask = (number = 1) => act(people.client, DAY, askPlanChange, { ...place, number, reason: REASON });
  const agree = (number: number) => act(people.client, NEXT_DAY, agreePlan, { ...place, number });
  const read = async (reader: Actor) => expectAccepted(await act(reader, NEXT_DAY, readPlan, place));
  /** The leader saves what stands as the next version and tries to send it. */
  const sendAgain = async (answer: string) => {
    const { rows, purpose, scope, version: basedOn } = await read(people.leader);
    const saved = expectAccepted(
      await act(people.leader, NEXT_DAY, savePlan, {
        ...{ ...place, version: basedOn, purpose, scope },
        rows: [...rows],
      }),
    );
    return act(people.leader, NEXT_DAY, issuePlan, { ...place, version: saved.version, answer });
  };
  return { people, place, ask, agree, read, sendAgain };
};

const ownSteps = async (reader: Actor) =>
  expectAccepted(await act(reader, NEXT_DAY, readDesk, {})).mine.flatMap(({ waiting }) =>
    waiting.filter(({ isReaders }) => isReaders).map(({ key, clause }) => [key, clause]),
  );

test("5.4.6.1: the client asks for a change: the plan goes back, leader and programme manager have it on their desks and in their mail", async () => {
  const { people, place, ask, read } = await planSent();
  expect(expectAccepted(await ask())).toEqual({ askedOn: DAY });
  expect((await auditOf(place.caseId, "stage1")).status).toBe("task-issued");
  expect(await ownSteps(people.leader)).toEqual([["answer-plan-change", "5.4.6.1"]]);
  expect(await ownSteps(people.manager)).toEqual([["watch-plan-change", "5.4.6.1"]]);
  expect(await ownSteps(people.client)).toEqual([]);
  for (const reader of [people.leader, people.manager]) {
    const { rows } = expectAccepted(await act(reader, NEXT_DAY, listCases, { turn: "mine" }));
    expect(rows.map(({ id }) => id)).toEqual([place.caseId]);
  }
  const mails = await prisma().outboxMessage.findMany({ where: { topic: "mail" } });
  const told = mails.filter(({ payload }) => JSON.stringify(payload).includes("plan-change-asked"));
  expect(told.map(({ payload }) => JSON.stringify(payload)).every((mail) => mail.includes(REASON))).toBe(
    true,
  );
  expect(told).toHaveLength(2);
  const asked = { reason: REASON, askedBy: people.client.name, askedOn: DAY, answer: null, answeredOn: null };
  for (const reader of [people.leader, people.manager, people.client]) {
    const { plans } = await read(reader);
    expect(plans).toMatchObject([{ number: 1, status: "change-asked", changeRequest: asked }]);
  }
  const log = await prisma().auditLogEntry.findFirstOrThrow({ where: { event: "plan.change-asked" } });
  expect(log.after).toEqual({ number: 1, reason: REASON, askedBy: people.client.name });
});

test("5.4.6.1, 6.1: a change of the plan of a surveillance is on the desks of a certified case, its leader's and no other's", async () => {
  const { people, place } = await planSent();
  const { id: auditId } = await auditOf(place.caseId, "surveillance");
  const leader = await makeAuditor("邵承安", { canLead: true, isFullTime: true, codes: ["35.12.00"] });
  await prisma().audit.update({
    where: { id: auditId },
    data: {
      status: "task-issued",
      team: { create: { personId: leader.personId ?? "", role: "leader" } },
      plans: {
        create: {
          ...{ number: 1, status: "change-asked", purpose: "监督", scope: "客服外包" },
          changeRequest: {
            create: { reason: REASON, askedBy: people.client.name, askedOn: new Date(DAY) },
          },
        },
      },
    },
  });
  await prisma().certificationCase.update({ where: { id: place.caseId }, data: { stage: "certified" } });
  expect(await ownSteps(leader)).toEqual([["answer-plan-change", "5.4.6.1"]]);
  expect(await ownSteps(people.manager)).toEqual([["watch-plan-change", "5.4.6.1"]]);
  expect(await ownSteps(people.leader)).toEqual([]);
});

test("5.4.6.1: the plan is sent again with the answer, unchanged too, and agreed; the answer is on file", async () => {
  const { people, place, ask, agree, read, sendAgain } = await planSent();
  expectAccepted(await ask());
  const before = await read(people.leader);
  expect(before).toMatchObject({ canDraft: true, changeAsked: 1 });
  const refused = await sendAgain("  ");
  expect(refused).toMatchObject({
    ok: false,
    refusals: [
      {
        ...{ code: "plan-change-unanswered", clause: "5.4.6.1", field: "answer" },
        facts: { number: 1, day: DAY },
      },
    ],
  });
  const answer = "该时段由副主管陪同即可，时间不变。";
  expect(expectAccepted(await sendAgain(answer)).number).toBe(2);
  const { plans, canAgree, canAskChange, changeAsked } = await read(people.client);
  expect([canAgree, canAskChange, changeAsked]).toEqual([true, true, null]);
  expect(plans.map(({ number, status }) => [number, status])).toEqual([
    [2, "issued"],
    [1, "superseded"],
  ]);
  expect(plans[1]?.changeRequest).toMatchObject({ answer, answeredOn: NEXT_DAY });
  expect(plans[0]?.rows).toEqual(before.rows);
  expect(await ownSteps(people.manager)).toEqual([]);
  expect(refusalCodes(await agree(1))).toEqual(["plan-superseded"]);
  expectAccepted(await agree(2));
  const { askBlocked } = await read(people.client);
  expect(askBlocked.map(({ code, facts }) => [code, facts])).toEqual([
    ["plan-agreed-already", { number: 2, day: NEXT_DAY }],
  ]);
  expect((await auditOf(place.caseId, "stage1")).status).toBe("plan-agreed");
});

test("5.4.6.1: a draft the leader made meanwhile is not sent without the answer to what the client asked", async () => {
  const { people, place, ask, sendAgain } = await planSent();
  const { rows, purpose, scope, version } = expectAccepted(await act(people.leader, DAY, readPlan, place));
  const saved = expectAccepted(
    await act(people.leader, DAY, savePlan, { ...place, version, purpose, scope, rows: [...rows] }),
  );
  expectAccepted(await ask());
  const issue = { ...place, version: saved.version };
  expect(refusalCodes(await act(people.leader, DAY, issuePlan, issue))).toEqual(["plan-change-unanswered"]);
  expect(expectAccepted(await sendAgain("已改到 10 点以后。")).number).toBe(2);
});

test("5.4.6.1: a change is asked once, of the version that is with the client, and not of an agreed one", async () => {
  const { people, place, ask, agree } = await planSent();
  expect(refusalCodes(await ask(2))).toEqual(["plan-superseded"]);
  expectAccepted(await ask());
  expect(refusalCodes(await ask())).toEqual(["plan-change-asked-already"]);
  expect(refusalCodes(await agree(1))).toEqual(["plan-change-asked-already"]);
  const stranger = await makeClient("他人", "91350100M0001013XT");
  const form = { ...place, number: 1, reason: REASON };
  await expect(act(stranger, DAY, askPlanChange, form)).rejects.toThrow("No such case");
  expect(refusalCodes(await act(people.manager, DAY, askPlanChange, form))).toEqual(["not-permitted"]);
});

test("5.4.6.1: before a plan was sent there is none to change, and an agreed one is not sent back", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const form = { caseId, number: 1, reason: REASON };
  const { id: foreseen } = await auditOf(caseId, "stage1");
  expect(refusalCodes(await act(people.client, DAY, askPlanChange, { ...form, auditId: foreseen }))).toEqual([
    "wrong-audit-status",
  ]);
  const auditId = await planAgreed(people, caseId, "stage1");
  expect(refusalCodes(await act(people.client, DAY, askPlanChange, { ...form, auditId }))).toEqual([
    "plan-agreed-already",
  ]);
});

test("5.4.6.1: agreed and sent back at once: one of them happened, and the other is told which", async () => {
  const { place, ask, agree } = await planSent();
  const ended = await atOnce(
    () => ask(),
    () => agree(1),
  );
  expect([
    ["done", "plan-agreed-already"],
    ["done", "plan-change-asked-already"],
  ]).toContainEqual(ended);
  const { status } = await auditOf(place.caseId, "stage1");
  expect(status).toBe(ended.includes("plan-agreed-already") ? "plan-agreed" : "task-issued");
});

test("5.4.6.1: asked twice at once, the change is on file once", async () => {
  const { ask } = await planSent();
  expect(await pressedTwice(() => ask())).toEqual(["done", "plan-change-asked-already"]);
  expect(await prisma().planChangeRequest.count()).toBe(1);
});
