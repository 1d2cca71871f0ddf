import { expect, test } from "vitest";
import { NO_DUTIES } from "@/lib/domain/access/duties";
import {
  APPROVING_ROLES,
  assessReplacement,
  type ReplacementQuestion,
} from "@/lib/domain/team/assess-replacement";
import { complaintHandling } from "../../support/rules";
import { auditor, member, teamFile } from "../../support/team-file";
import { oneDay } from "../../support/team-question";

const replace = (
  form: Partial<ReplacementQuestion["form"]> = {},
  more: Partial<Omit<ReplacementQuestion, "form">> = {},
) =>
  assessReplacement({
    rules: complaintHandling,
    file: teamFile([member("leader", "leader"), member("second", "member")], oneDay),
    people: [auditor("third"), auditor("manager"), auditor("leader"), auditor("second"), auditor("planner")],
    approverIds: ["manager", "planner", "second"],
    duties: NO_DUTIES,
    actorPersonId: "planner",
    form: {
      caseId: "case",
      auditId: "audit",
      version: 1,
      leavingPersonId: "second",
      joiningPersonId: "third",
      reason: "急病住院",
      approvedByPersonId: "manager",
      ...form,
    },
    ...more,
  });

const of = { clause: "5.4.4.7 e)" };
const notIndependent = { code: "approver-not-independent", ...of, field: "approvedByPersonId" };

test("5.4.4.7 e): an unforeseeable event, approved by somebody of the office who has no part in it", () => {
  expect(replace()).toEqual([]);
  expect(replace({}, { actorPersonId: null })).toEqual([]);
  expect(APPROVING_ROLES).toEqual(["programme-manager", "quality-manager"]);
});

test("5.4.4.7 e): without the event, or without anybody who approved it, nobody is replaced", () => {
  expect(replace({ reason: " " })).toEqual([
    { code: "replacement-reason-missing", ...of, field: "reason", facts: {} },
  ]);
  expect(replace({ approvedByPersonId: "nobody" })).toEqual([
    { code: "replacement-approver-missing", ...of, field: "approvedByPersonId", facts: {} },
  ]);
});

test("5.4.4.7 e): who leaves is of the team, who joins is on file and not of it yet", () => {
  expect(replace({ leavingPersonId: "stranger" })).toEqual([
    { code: "person-not-in-team", ...of, field: "leavingPersonId" },
  ]);
  expect(replace({ joiningPersonId: "nobody" })).toEqual([
    { code: "person-unknown", ...of, field: "joiningPersonId" },
  ]);
  expect(replace({ joiningPersonId: "leader" })).toEqual([
    { code: "member-twice", ...of, field: "joiningPersonId" },
  ]);
});

test("5.4.4.7 e): nobody approves a change he asks for, leaves or joins by, or audits with", () => {
  expect(replace({ approvedByPersonId: "planner" })).toEqual([notIndependent]);
  for (const approvedByPersonId of ["second", "third", "leader"])
    expect(replace({ approvedByPersonId }), approvedByPersonId).toEqual([notIndependent]);
  expect(replace({ approvedByPersonId: "planner" }, { actorPersonId: "somebody else" })).toEqual([]);
});

test("5.4.4.7 e): somebody independent who holds no office to approve it is told by name", () => {
  expect(replace({}, { approverIds: ["planner"] })).toEqual([
    {
      code: "approver-may-not-approve",
      ...of,
      field: "approvedByPersonId",
      facts: { person: "name of manager" },
    },
  ]);
});

test("2.2, 5.9.1, 14.1: who did another duty on the case does not join its audit", () => {
  const table = [
    ["application-review", "2.2"],
    ["decision", "5.9.1"],
    ["report-review", "5.9.1"],
    ["appeal", "14.1"],
  ] as const;
  for (const [done, clause] of table)
    expect(replace({}, { duties: { ...NO_DUTIES, [done]: ["third"] } })).toEqual([
      {
        code: "member-duties-separated",
        clause,
        field: "joiningPersonId",
        facts: { duty: "audit", done, person: "name of third" },
      },
    ]);
  expect(replace({ joiningPersonId: "nobody" }, { duties: { ...NO_DUTIES, decision: ["nobody"] } })).toEqual([
    { code: "person-unknown", ...of, field: "joiningPersonId" },
    {
      code: "member-duties-separated",
      clause: "5.9.1",
      field: "joiningPersonId",
      facts: { duty: "audit", done: "decision", person: "" },
    },
  ]);
});
