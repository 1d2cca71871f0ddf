import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";
import { issueTask } from "@/lib/usecases/team/issue-task";
import { makeDeclaration } from "@/lib/usecases/team/make-declaration";
import { proposeTeam } from "@/lib/usecases/team/propose-team";
import {
  auditOf,
  declaration,
  makeAuditPeople,
  programmeCase,
  teamDeclared,
  teamInput,
} from "@/tests/support/programme-path";
import { resetDatabase, withSql } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-18";

test("5.4.4.1: a tie that ended less than two years before the audit is refused, one that ended earlier is not", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage2");
  const issue = async () =>
    act(people.manager, DAY, issueTask, {
      caseId,
      auditId,
      version: (await auditOf(caseId, "stage2")).version,
    });
  expectAccepted(await act(people.auditor, DAY, makeDeclaration, declaration(caseId, auditId, "2024-06-08")));
  expect(await issue()).toMatchObject({
    ok: false,
    refusals: [{ code: "tie-with-client", facts: { person: "梁书宁", lastTieOn: "2024-06-08" } }],
  });
  expectAccepted(await act(people.auditor, DAY, makeDeclaration, declaration(caseId, auditId, "2024-06-07")));
  expectAccepted(await issue());
});

test("2.2: who reviewed the application is refused as a member, also by SQL", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const audit = await auditOf(caseId, "stage2");
  const { members } = teamInput(people, "stage2", audit, { caseId });
  const form = teamInput(people, "stage2", audit, {
    caseId,
    members: [...members, { personId: people.reviewer.personId ?? "", role: "member", tasks: "" }],
  });
  expect(await act(people.manager, DAY, proposeTeam, form)).toMatchObject({
    ok: false,
    refusals: [{ code: "member-duties-separated", clause: "2.2", facts: { person: "贺兰舟" } }],
  });
  const insert = `INSERT INTO "TeamMember" ("id", "auditId", "personId", "role") VALUES (gen_random_uuid(), $1, $2, 'member')`;
  await expect(withSql((sql) => sql.query(insert, [audit.id, people.reviewer.personId]))).rejects.toThrow(
    "rule 2.2",
  );
});

test("a formal auditor of another case's team may not declare here", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage2");
  const stranger = await makeAuditor("外人", { codes: [] });
  await expect(act(stranger, DAY, makeDeclaration, declaration(caseId, auditId))).rejects.toThrow(
    "No such case",
  );
});

test("5.4.4.1: each of a proposed team is told by mail and has the declaration on the desk until it is made", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const audit = await auditOf(caseId, "stage1");
  expectAccepted(await act(people.manager, DAY, proposeTeam, teamInput(people, "stage1", audit, { caseId })));
  const asked = async (member: Actor) => {
    const { mine } = expectAccepted(await act(member, DAY, readDesk, {}));
    return mine.flatMap(({ waiting }) => waiting.filter(({ isReaders }) => isReaders).map(({ key }) => key));
  };
  const mails = await prisma().outboxMessage.findMany({ where: { topic: "mail" } });
  expect(mails.filter(({ payload }) => JSON.stringify(payload).includes("declaration-asked"))).toHaveLength(
    3,
  );
  expect([await asked(people.leader), await asked(people.intern)]).toEqual([
    ["make-declaration"],
    ["make-declaration"],
  ]);
  expectAccepted(await act(people.intern, DAY, makeDeclaration, declaration(caseId, audit.id)));
  expect([await asked(people.leader), await asked(people.intern)]).toEqual([["make-declaration"], []]);
});
