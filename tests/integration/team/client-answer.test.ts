import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { holdOpening } from "@/lib/usecases/meeting/hold-opening";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { acceptTeam } from "@/lib/usecases/team/accept-team";
import { answerObjection } from "@/lib/usecases/team/answer-objection";
import { issueTask } from "@/lib/usecases/team/issue-task";
import { makeDeclaration } from "@/lib/usecases/team/make-declaration";
import { objectToMember } from "@/lib/usecases/team/object-to-member";
import { readTeam } from "@/lib/usecases/team/queries/read-team";
import { replaceMember } from "@/lib/usecases/team/replace-member";
import {
  auditOf,
  declaration,
  makeAuditPeople,
  planAgreed,
  planDrafted,
  programmeCase,
  teamReady,
} from "@/tests/support/programme-path";
import { openingOf } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-19";

const sent = async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamReady(people, caseId, "stage2");
  return { people, caseId, auditId };
};

const objected = async () => {
  const file = await sent();
  const { people, caseId, auditId } = file;
  const { id } = expectAccepted(
    await act(people.client, DAY, objectToMember, {
      ...{ caseId, auditId, personId: people.auditor.personId ?? "", reason: "曾为竞争对手提供咨询" },
    }),
  );
  return { ...file, objectionId: id };
};

test("5.4.4.8: the client accepts the named team", async () => {
  const { people, caseId, auditId } = await sent();
  expectAccepted(await act(people.client, DAY, acceptTeam, { caseId, auditId }));
  const order = { caseId, kind: "task-order", subjectId: auditId, supersededAt: null };
  expect(await prisma().document.findMany({ where: order, select: { model: true } })).toMatchObject([
    { model: { answer: { agrees: true }, client: { name: people.client.name, signedOn: DAY } } },
  ]);
  const audit = await prisma().audit.findUniqueOrThrow({ where: { id: auditId } });
  expect(audit.clientAnsweredTeamOn).toEqual(new Date(`${DAY}T00:00:00Z`));
});

test("5.4.4.8: an upheld objection takes the audit back, and no task is issued while the member stays", async () => {
  const { people, caseId, auditId, objectionId } = await objected();
  const answer = { caseId, auditId, objectionId, upheld: true, answer: "予以更换" };
  expectAccepted(await act(people.manager, DAY, answerObjection, answer));
  const { version, status } = await auditOf(caseId, "stage2");
  expect(status).toBe("team-proposed");
  expect(await act(people.manager, DAY, issueTask, { caseId, auditId, version })).toMatchObject({
    ok: false,
    refusals: [{ code: "objection-upheld-member-stays", clause: "5.4.4.8", facts: { person: "梁书宁" } }],
  });
});

test("5.4.4.8: an objection that is not upheld is answered with its reason and the task stands", async () => {
  const { people, caseId, auditId, objectionId } = await objected();
  const answer = { caseId, auditId, objectionId, upheld: false, answer: "核实无此事" };
  expectAccepted(await act(people.manager, DAY, answerObjection, answer));
  expect(await auditOf(caseId, "stage2")).toMatchObject({ status: "task-issued" });
  expect(refusalCodes(await act(people.manager, DAY, answerObjection, answer))).toEqual([
    "objection-answered",
  ]);
});

test("5.4.4.8: a second objection to the same member and an acceptance wait for the answer to the first", async () => {
  const { people, caseId, auditId } = await objected();
  const again = { caseId, auditId, personId: people.auditor.personId ?? "", reason: "再次提出" };
  expect(refusalCodes(await act(people.client, DAY, objectToMember, again))).toEqual(["own-objection-open"]);
  expect(refusalCodes(await act(people.client, DAY, acceptTeam, { caseId, auditId }))).toEqual([
    "own-objection-open",
  ]);
});

test("5.4.4.8: an objection to somebody outside the team is refused; another client's case does not exist", async () => {
  const { people, caseId, auditId } = await sent();
  const form = { caseId, auditId, personId: people.reviewer.personId ?? "", reason: "不在组内" };
  expect(refusalCodes(await act(people.client, DAY, objectToMember, form))).toEqual(["person-not-in-team"]);
  const stranger = await makeClient("他人", "91350100M0001013XT");
  await expect(act(stranger, DAY, acceptTeam, { caseId, auditId })).rejects.toThrow("No such case");
  expect(refusalCodes(await act(people.manager, DAY, acceptTeam, { caseId, auditId }))).toEqual([
    "not-permitted",
  ]);
});

/** The plan of stage 1 is with the client, who objects to the leader. */
const objectedToPlan = async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamReady(people, caseId, "stage1");
  const version = await planDrafted(people, caseId, auditId, DAY);
  const { number } = expectAccepted(await act(people.leader, DAY, issuePlan, { caseId, auditId, version }));
  const objection = { personId: people.leader.personId ?? "", reason: "曾为竞争对手提供咨询" };
  return { people, caseId, auditId, number, objection };
};

const OPEN_OBJECTION = { code: "objection-open", clause: "5.4.4.8", facts: { person: "秦知远" } };

test("5.4.4.8: while its objection is open the client does not agree to the plan, and does once it is answered", async () => {
  const { people, caseId, auditId, number, objection } = await objectedToPlan();
  const { id } = expectAccepted(
    await act(people.client, DAY, objectToMember, { caseId, auditId, ...objection }),
  );
  expect(
    expectAccepted(await act(people.client, DAY, readPlan, { caseId, auditId })).agreementBlocked,
  ).toEqual([OPEN_OBJECTION]);
  expect(await act(people.client, DAY, agreePlan, { caseId, auditId, number })).toEqual({
    ok: false,
    refusals: [OPEN_OBJECTION],
  });
  expect(await auditOf(caseId, "stage1")).toMatchObject({ status: "plan-issued" });
  const answer = { caseId, auditId, objectionId: id, upheld: false, answer: "核实无此事" };
  expectAccepted(await act(people.manager, DAY, answerObjection, answer));
  expectAccepted(await act(people.client, DAY, agreePlan, { caseId, auditId, number }));
});

test("5.4.4.8: an objection after the agreement keeps the opening from being held, and says so before", async () => {
  const { people, caseId, auditId, number, objection } = await objectedToPlan();
  expectAccepted(await act(people.client, DAY, agreePlan, { caseId, auditId, number }));
  expectAccepted(await act(people.client, DAY, objectToMember, { caseId, auditId, ...objection }));
  const held = "2026-05-25";
  const { blocked } = expectAccepted(await act(people.leader, held, readConduct, { caseId, auditId }));
  expect(blocked.opening).toEqual([OPEN_OBJECTION]);
  expect(await act(people.leader, held, holdOpening, openingOf(caseId, auditId, held, true))).toEqual({
    ok: false,
    refusals: [OPEN_OBJECTION],
  });
  expect(await auditOf(caseId, "stage1")).toMatchObject({ status: "plan-agreed" });
});

const replacing = async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await planAgreed(people, caseId, "stage1");
  const joining = await makeAuditor("邵承安", { canLead: true, codes: ["35.12.00"] });
  const approver = await makeStaff("严守衡", "quality-manager");
  const { version } = await auditOf(caseId, "stage1");
  const form = {
    ...{ caseId, auditId, version, leavingPersonId: people.leader.personId ?? "" },
    joiningPersonId: joining.personId ?? "",
    reason: "组长突发疾病住院",
    approvedByPersonId: approver.personId ?? "",
  };
  return { people, joining, form, caseId, auditId };
};

test("5.4.4.7 e): after the plan is agreed a member is replaced for an unforeseeable event and checked afresh", async () => {
  const { people, joining, form, caseId, auditId } = await replacing();
  const { version } = expectAccepted(await act(people.manager, DAY, replaceMember, form));
  expect(await auditOf(caseId, "stage1")).toMatchObject({ status: "team-proposed" });
  const slots = await prisma().auditSlot.findMany({ where: { auditId } });
  expect(slots.map((slot) => slot.personId)).toEqual([joining.personId]);
  expect(refusalCodes(await act(people.manager, DAY, issueTask, { caseId, auditId, version }))).toEqual([
    "impartiality-not-declared",
  ]);
  expectAccepted(await act(joining, DAY, makeDeclaration, declaration(caseId, auditId)));
  expectAccepted(await act(people.manager, DAY, issueTask, { caseId, auditId, version }));
});

test("5.4.4.7 e): a replacement without the event, and one approved by oneself, are refused", async () => {
  const { people, form } = await replacing();
  const outcome = await act(people.manager, DAY, replaceMember, {
    ...form,
    reason: "",
    approvedByPersonId: people.manager.personId ?? "",
  });
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [
      { code: "replacement-reason-missing", clause: "5.4.4.7 e)", field: "reason" },
      { code: "approver-not-independent", clause: "5.4.4.7 e)", field: "approvedByPersonId" },
    ],
  });
});

test("5.4.4.7 e): only programme and quality managers approve a replacement, and nobody of the team", async () => {
  const { people, joining, form, caseId, auditId } = await replacing();
  const colleague = await makeStaff("秦照临", "programme-manager");
  const read = expectAccepted(await act(people.manager, DAY, readTeam, { caseId, auditId }));
  expect(read.approvers.map(({ name }) => name).toSorted()).toEqual(["严守衡", "秦照临"].toSorted());
  const codes = async (approver: typeof colleague) =>
    refusalCodes(
      await act(people.manager, DAY, replaceMember, { ...form, approvedByPersonId: approver.personId ?? "" }),
    );
  expect(await codes(people.auditor)).toEqual(["approver-not-independent"]);
  expect(await codes(joining)).toEqual(["approver-not-independent"]);
  expect(await codes(people.reviewer)).toEqual(["approver-may-not-approve"]);
  expect(await codes(await makeAuditor("旁听者", { codes: [] }))).toEqual(["approver-may-not-approve"]);
  expect(await codes(colleague)).toEqual([]);
});
