import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { listAudits } from "@/lib/usecases/audit/queries/list-audits";
import { listCaseAudits } from "@/lib/usecases/audit/queries/list-case-audits";
import { readAuditHead } from "@/lib/usecases/audit/queries/read-audit-head";
import { readStageHistory } from "@/lib/usecases/audit-log/queries/read-stage-history";
import { listDocuments } from "@/lib/usecases/document/queries/list-documents";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { savePlan } from "@/lib/usecases/plan/save-plan";
import { readProgramme } from "@/lib/usecases/programme/queries/read-programme";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { acceptTeam } from "@/lib/usecases/team/accept-team";
import { answerObjection } from "@/lib/usecases/team/answer-objection";
import { issueTask } from "@/lib/usecases/team/issue-task";
import { makeDeclaration } from "@/lib/usecases/team/make-declaration";
import { objectToMember } from "@/lib/usecases/team/object-to-member";
import { proposeTeam } from "@/lib/usecases/team/propose-team";
import { readTeam } from "@/lib/usecases/team/queries/read-team";
import { replaceMember } from "@/lib/usecases/team/replace-member";
import { ABSENT, atOnce, endingsFor, pressedTwice, readAround, reading } from "@/tests/support/at-once";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, makeClient, makeStaff } from "@/tests/support/house";
import {
  type AuditPeople,
  auditOf,
  contractedCase,
  declaration,
  emptyProgramme,
  makeAuditPeople,
  planAgreed,
  planDrafted,
  programmeCase,
  teamDeclared,
  teamInput,
  teamReady,
} from "@/tests/support/programme-path";

const DAY = "2026-05-20";

let people: AuditPeople;
beforeEach(async () => {
  await resetDatabase();
  people = await makeAuditPeople();
});

const allAbsent = (readings: readonly Readonly<{ name: string }>[]) =>
  Object.fromEntries(readings.map(({ name }) => [name, ABSENT]));

test("6.1: programme, audits and lists are read as before or as after the programme was set", async () => {
  const caseId = await contractedCase(people);
  const asked = { as: people.manager, on: DAY, form: { caseId } } as const;
  const readings = [
    reading({
      ...{ ...asked, query: readProgramme },
      tells: (page) => (page.isReady ? [page.isSet, page.audits.length] : null),
      before: [false, 0],
      after: [true, 5],
    }),
    reading({
      ...asked,
      query: listCaseAudits,
      tells: ({ rows }) => rows.length,
      ...{ before: 0, after: 5 },
    }),
  ];
  const everywhere = reading({
    ...{ query: listAudits, as: people.manager, on: DAY, form: { status: "any" as const } },
    tells: ({ rows }) => rows.length,
    before: 0,
    after: 5,
  });
  await readAround([...readings, everywhere], async () =>
    expectAccepted(await act(people.manager, DAY, setProgramme, emptyProgramme(caseId))),
  );
  const stranger = await makeClient("他人", "91350100M0001013XT");
  expect(await endingsFor(stranger, readings)).toEqual(allAbsent(readings));
  expect(expectAccepted(await act(stranger, DAY, listAudits, { status: "any" })).rows).toEqual([]);
});

test("5.4.4.8: a client that reads while the task order is issued sees no name, or the whole team", async () => {
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage1");
  const { version } = await auditOf(caseId, "stage1");
  const asked = { as: people.client, on: DAY, form: { caseId, auditId } } as const;
  const readings = [
    reading({
      ...{ ...asked, query: readTeam },
      tells: ({ members, audit }) => [members.length, audit.taskIssuedOn !== null],
      before: [0, false],
      after: [3, true],
    }),
    reading({
      ...asked,
      query: readPlan,
      tells: ({ members }) => members.length,
      ...{ before: 0, after: 3 },
    }),
    reading({
      ...asked,
      query: readAuditHead,
      tells: ({ status }) => status,
      ...{ before: "team-proposed", after: "task-issued" },
    }),
    reading({
      ...{ ...asked, query: listCaseAudits, form: { caseId } },
      tells: ({ rows }) => rows.find(({ id }) => id === auditId)?.team.length,
      ...{ before: 0, after: 3 },
    }),
    reading({
      ...{ ...asked, query: listDocuments, form: { caseId } },
      tells: ({ documents }) => documents.some(({ kind }) => kind === "task-order"),
      ...{ before: false, after: true },
    }),
    reading({
      ...{ ...asked, query: readStageHistory },
      form: { caseId, stage: "audit" as const, subjectId: auditId },
      tells: ({ entries }) => entries.some(({ event }) => event === "task.issued"),
      ...{ before: false, after: true },
    }),
  ];
  await readAround(readings, async () =>
    expectAccepted(await act(people.manager, DAY, issueTask, { caseId, auditId, version })),
  );
  const stranger = await makeClient("他人", "91350100M0001013XT");
  expect(await endingsFor(stranger, readings)).toEqual(allAbsent(readings));
});

test("5.4.4.1: a tie declared while the task order is issued stops it, or comes too late to be declared", async () => {
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage1");
  const { version } = await auditOf(caseId, "stage1");
  const ended = await atOnce(
    () => act(people.auditor, DAY, makeDeclaration, declaration(caseId, auditId, "2026-01-15")),
    () => act(people.manager, DAY, issueTask, { caseId, auditId, version }),
  );
  expect([
    ["done", "tie-with-client"],
    ["done", "wrong-audit-status"],
  ]).toContainEqual(ended);
});

test("5.4.4.1: members who declare at once are all on file", async () => {
  const caseId = await programmeCase(people);
  const { id: auditId, version } = await auditOf(caseId, "stage1");
  const team = teamInput(people, "stage1", { id: auditId, version }, { caseId });
  expectAccepted(await act(people.manager, DAY, proposeTeam, team));
  const members = [people.leader, people.auditor, people.intern];
  const declare = members.map(
    (member) => () => act(member, DAY, makeDeclaration, declaration(caseId, auditId)),
  );
  expect(await atOnce(...declare)).toEqual(["done", "done", "done"]);
  expect(await prisma().teamMember.count({ where: { auditId, declaredOn: { not: null } } })).toBe(3);
});

test("5.4.4.8: a client that accepts and objects at once did one of them, and no more than one objection stands", async () => {
  const caseId = await programmeCase(people);
  const auditId = await teamReady(people, caseId, "stage1");
  const objection = { caseId, auditId, personId: people.auditor.personId ?? "", reason: "曾提供咨询" };
  const object = () => act(people.client, DAY, objectToMember, objection);
  expect(await pressedTwice(object)).toEqual(["done", "own-objection-open"]);
  const accept = () => act(people.client, DAY, acceptTeam, { caseId, auditId });
  expect(await pressedTwice(accept)).toEqual(["own-objection-open", "own-objection-open"]);
});

test("5.4.4.8: of two answers to one objection one stands", async () => {
  const caseId = await programmeCase(people);
  const auditId = await teamReady(people, caseId, "stage1");
  const about = { caseId, auditId, personId: people.auditor.personId ?? "" };
  const { id: objectionId } = expectAccepted(
    await act(people.client, DAY, objectToMember, { ...about, reason: "曾提供咨询" }),
  );
  const answer = (upheld: boolean) => () =>
    act(people.manager, DAY, answerObjection, { caseId, auditId, objectionId, upheld, answer: "已核实" });
  expect(await atOnce(answer(true), answer(false))).toEqual(["done", "objection-answered"]);
  const { upheld } = await prisma().teamObjection.findUniqueOrThrow({ where: { id: objectionId } });
  expect((await auditOf(caseId, "stage1")).status).toBe(upheld === true ? "team-proposed" : "task-issued");
});

test("5.4.4.7 e): one member replaced twice at once is replaced once", async () => {
  const caseId = await programmeCase(people);
  const auditId = await planAgreed(people, caseId, "stage1");
  const approver = await makeStaff("严守衡", "quality-manager");
  const joining = [
    await makeAuditor("甲代", { canLead: true, codes: ["35.12.00"] }),
    await makeAuditor("乙代", { canLead: true, codes: ["35.12.00"] }),
  ];
  const { version } = await auditOf(caseId, "stage1");
  const replace = joining.map(
    ({ personId }) =>
      () =>
        act(people.manager, DAY, replaceMember, {
          ...{ caseId, auditId, version, reason: "组长突发疾病住院" },
          leavingPersonId: people.leader.personId ?? "",
          joiningPersonId: personId ?? "",
          approvedByPersonId: approver.personId ?? "",
        }),
  );
  expect(await atOnce(...replace)).toEqual(["done", "stale"]);
  const team = (await prisma().teamMember.findMany({ where: { auditId } })).map((one) => one.personId);
  expect(team).toHaveLength(3);
  expect(team.filter((one) => joining.some(({ personId }) => personId === one))).toHaveLength(1);
});

test("5.4.6: a plan saved and issued at once is issued as the leader saw it, and issued once", async () => {
  const caseId = await programmeCase(people);
  const auditId = await teamReady(people, caseId, "stage1");
  const version = await planDrafted(people, caseId, auditId, DAY);
  const { plans } = expectAccepted(await act(people.leader, DAY, readPlan, { caseId, auditId }));
  const { rows, purpose, scope } = plans[0] ?? { rows: [], purpose: "", scope: "" };
  const save = (words: string) => () =>
    act(people.leader, DAY, savePlan, { caseId, auditId, version, purpose: words, scope, rows: [...rows] });
  expect(await atOnce(save("甲"), save("乙"))).toEqual(["done", "stale"]);
  const next = { caseId, auditId, version: version + 1 };
  expect(await pressedTwice(() => act(people.leader, DAY, issuePlan, next))).toEqual([
    "done",
    "no-plan-drafted",
  ]);
  expect(purpose).not.toBe("");
  expect(await prisma().document.count({ where: { caseId, kind: "audit-plan" } })).toBe(1);
});
