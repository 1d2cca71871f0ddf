import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { issueTask } from "@/lib/usecases/team/issue-task";
import { makeDeclaration } from "@/lib/usecases/team/make-declaration";
import { proposeTeam } from "@/lib/usecases/team/propose-team";
import { readTeam } from "@/lib/usecases/team/queries/read-team";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import {
  alsoForQuality,
  bothSystems,
  combinedProgramme,
  combinedSlots,
  contractedCombined,
} from "@/tests/support/combined-case";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";
import {
  auditOf,
  declaration,
  emptyProgramme,
  makeAuditPeople,
  planDrafted,
  slotsOf,
  teamInput,
  type AuditPeople,
} from "@/tests/support/programme-path";

beforeEach(resetDatabase);

const ON = "2026-05-18";

const propose = async (people: AuditPeople, caseId: string, kind: "stage1" | "stage2") => {
  const audit = await auditOf(caseId, kind);
  const slots = combinedSlots(people)[kind];
  const form = teamInput(people, kind, audit, { caseId, slots });
  expectAccepted(await act(people.manager, ON, proposeTeam, form));
  for (const member of [people.leader, people.auditor, people.intern])
    expectAccepted(await act(member, ON, makeDeclaration, declaration(caseId, audit.id)));
  return audit.id;
};

const issue = async (people: AuditPeople, caseId: string, kind: "stage1" | "stage2") => {
  const { id: auditId, version } = await auditOf(caseId, kind);
  return act(people.manager, ON, issueTask, { caseId, auditId, version });
};

test("11.1, 5.4.3.2: the audits of three years take the sum of what each system needs", async () => {
  const caseId = await combinedProgramme(await bothSystems(await makeAuditPeople()));
  const audits = await prisma().audit.findMany({ where: { caseId }, orderBy: { position: "asc" } });
  // 4.0 + 4.0: stage 1 0.5 + 0.5; a third of 4.0 is 1.33, up to 1.5 each; two thirds 2.67, up to 3.0 each.
  expect(audits.map(({ kind, determinedHalfDays }) => [kind, determinedHalfDays])).toEqual([
    ["stage1", 2],
    ["stage2", 14],
    ["surveillance", 6],
    ["surveillance", 6],
    ["recertification", 12],
  ]);
});

test("11.1: the coefficient of a combined audit goes on to the later audits, but not what they rest on", async () => {
  const review = { coefficient: 0.8, coefficientReason: "共有过程一并审核" };
  const caseId = await combinedProgramme(await bothSystems(await makeAuditPeople()), review);
  const audits = await prisma().audit.findMany({ where: { caseId }, orderBy: { position: "asc" } });
  // 3.5 + 3.5. Later: 4/3 × 0.8 = 1.07, up to 1.5 each; 8/3 × 0.8 = 2.13, up to 2.5 each.
  expect(audits.map(({ determinedHalfDays }) => determinedHalfDays)).toEqual([2, 12, 6, 6, 10]);
});

test("3(2): who manages the programme is competent for every system of the case", async () => {
  const people = await makeAuditPeople();
  await alsoForQuality(people.reviewer);
  const caseId = await contractedCombined(people);
  expect(await act(people.manager, "2026-05-16", setProgramme, emptyProgramme(caseId))).toMatchObject({
    ok: false,
    refusals: [{ code: "competence-record-missing", facts: { scheme: "QMS" } }],
  });
  await alsoForQuality(people.manager);
  expectAccepted(await act(people.manager, "2026-05-16", setProgramme, emptyProgramme(caseId)));
});

test("5.3.1.2, 11.1: the codes of the scope are held for each system by itself", async () => {
  const people = await makeAuditPeople();
  for (const actor of [people.reviewer, people.manager]) await alsoForQuality(actor);
  const caseId = await combinedProgramme(people);
  const auditId = await propose(people, caseId, "stage1");
  expect(await issue(people, caseId, "stage1")).toMatchObject({
    ok: false,
    refusals: [{ code: "codes-uncovered", facts: { codes: ["QMS 35.12.00"] } }],
  });
  await alsoForQuality(people.leader);
  const page = expectAccepted(await act(people.manager, ON, readTeam, { caseId, auditId }));
  expect(page.blocked).toEqual([]);
  expectAccepted(await issue(people, caseId, "stage1"));
});

test("5.4.4.6: the days of both systems are sent, not those of one", async () => {
  const people = await bothSystems(await makeAuditPeople());
  const caseId = await combinedProgramme(people);
  const audit = await auditOf(caseId, "stage1");
  const form = teamInput(people, "stage1", audit, {
    caseId,
    slots: slotsOf(people.leader, ["2026-05-25 am"]),
  });
  expectAccepted(await act(people.manager, ON, proposeTeam, form));
  for (const member of [people.leader, people.auditor, people.intern])
    expectAccepted(await act(member, ON, makeDeclaration, declaration(caseId, audit.id)));
  expect(await issue(people, caseId, "stage1")).toMatchObject({
    ok: false,
    refusals: [{ code: "auditor-days-short", facts: { planned: 0.5, determined: 1 } }],
  });
});

test("5.4.6, 4.1: one plan covers the criteria of both systems, and leaves out no clause of either", async () => {
  const people = await bothSystems(await makeAuditPeople());
  const caseId = await combinedProgramme(people);
  for (const kind of ["stage1", "stage2"] as const) await propose(people, caseId, kind);
  expectAccepted(await issue(people, caseId, "stage1"));
  expectAccepted(await issue(people, caseId, "stage2"));
  const { id: auditId } = await auditOf(caseId, "stage2");
  const { proposal } = expectAccepted(await act(people.leader, "2026-05-20", readPlan, { caseId, auditId }));
  const planned = new Set(
    proposal.flatMap(({ clauses }) => clauses.map((key) => key.slice(0, key.lastIndexOf(" ")))),
  );
  expect([...planned].toSorted()).toEqual(["GB/T 19001-2016", "GB/T 19012-2019"]);
  const version = await planDrafted(people, caseId, auditId, "2026-05-20");
  const outcome = await act(people.leader, "2026-05-20", issuePlan, { caseId, auditId, version });
  // Stage 1 is not over yet: nothing else stands against the proposed plan.
  expect(refusalCodes(outcome)).toEqual(["stage1-not-over"]);
});
