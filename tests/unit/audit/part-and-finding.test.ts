import { expect, test } from "vitest";
import { actualHalfDays } from "@/lib/domain/audit/actual-days";
import { assessAnswer, assessFinding, assessVerification } from "@/lib/domain/audit/assess-finding";
import { asAuditor, asLeader, asMember } from "@/lib/domain/audit/assess-part";
import { auditsAreOpen, caseGoesOn } from "@/lib/domain/audit/audits-open";
import { isAuditing, isLeader, memberOf } from "@/lib/domain/audit/conduct-file";
import { teamShown } from "@/lib/domain/audit/team-shown";
import { CASE_STAGES } from "@/lib/domain/case/case-machine";
import { plainDate } from "@/rules/core/plain-date";
import { conductFile, TEAM, teamRow } from "../../support/conduct";
import { complaintHandling } from "../../support/rules";

const file = { team: TEAM };
const EVERYBODY = ["leader", "member", "intern", "expert", "stranger", null];
const notOfThisAudit = { ok: false, refusals: [{ code: "not-of-this-audit", clause: "5.4.4" }] };
const row = (personId: string, role: string) => ({ ok: true, value: teamRow(personId, role) });

test("5.4.4: leader, members and interns audit; experts accompany, strangers do not come", () => {
  expect(EVERYBODY.map((personId) => asMember(file, personId))).toEqual([
    ...[row("leader", "leader"), row("member", "member"), row("intern", "intern")],
    ...[notOfThisAudit, notOfThisAudit, notOfThisAudit],
  ]);
  expect(EVERYBODY.map((personId) => isAuditing(file, personId))).toEqual([
    ...[true, true, true, false, false, false],
  ]);
  expect(EVERYBODY.map((personId) => isLeader(file, personId))).toEqual([
    ...[true, false, false, false, false, false],
  ]);
  expect(EVERYBODY.map((personId) => memberOf(file, personId)?.name ?? null)).toEqual([
    ...["leader-name", "member-name", "intern-name", "expert-name", null, null],
  ]);
});

test("5.5.9.2: what only the leader answers for names the leader to everybody else", () => {
  expect(asLeader(file, "leader", "5.5.9.2")).toEqual(row("leader", "leader"));
  const refused = (leader: string) => ({
    ok: false,
    refusals: [{ code: "only-the-leader", clause: "5.5.9.2", facts: { leader } }],
  });
  for (const personId of ["member", "stranger", null])
    expect(asLeader(file, personId, "5.5.9.2")).toEqual(refused("leader-name"));
  expect(asLeader({ team: [teamRow("member", "member")] }, "member", "5.5.9.2")).toEqual(refused(""));
});

test("5.4.4.6: an intern writes notes and verifies nothing", () => {
  expect(asAuditor(file, "leader")).toEqual(row("leader", "leader"));
  expect(asAuditor(file, "member")).toEqual(row("member", "member"));
  expect(asAuditor(file, "intern")).toEqual({
    ok: false,
    refusals: [{ code: "intern-may-not-verify", clause: "5.4.4" }],
  });
  expect(asAuditor(file, "expert")).toEqual(notOfThisAudit);
});

test("5.5.6.3: a finding names a clause of the criteria that are audited", () => {
  const found = (clause: string, criteria: readonly string[] | null) =>
    assessFinding(
      complaintHandling,
      conductFile({ plan: criteria && { purpose: "", scope: "", criteria, rows: [] } }),
      { criterion: "GB/T 19012-2019", clause },
    );
  const refused = (audited: string) => [
    {
      ...{ code: "clause-not-audited", clause: "5.4.6.3 c)", field: "clause" },
      facts: { criterion: "GB/T 19012-2019", audited },
    },
  ];
  expect(found("7.2", ["GB/T 19012-2019"])).toEqual([]);
  expect(found("99.1", ["GB/T 19012-2019"])).toEqual(refused("99.1"));
  expect(found("7.2", ["GB/T 19001-2016"])).toEqual(refused("7.2"));
  expect(found("7.2", null)).toEqual(refused("7.2"));
});

const day = plainDate("2026-06-10");
const OPEN = { answer: null, answeredOn: null, verifiedOn: null };
const ANSWERED = { answer: "已补发程序。", answeredOn: day, verifiedOn: null };
const VERIFIED = { ...ANSWERED, verifiedOn: plainDate("2026-06-12") };
const verified = { code: "finding-verified-already", clause: "5.4.2.1 c)" };
const answered = { code: "finding-answered-already", clause: "5.4.2.1 c)" };

test("5.4.2.1 c): a finding of stage 1 is answered once, and no more when it is verified", () => {
  expect(assessAnswer(OPEN)).toEqual([]);
  expect(assessAnswer(ANSWERED)).toEqual([answered]);
  expect(assessAnswer(VERIFIED)).toEqual([verified, answered]);
});

test("5.4.2.1 c): it is verified between the answer and today, once, and not unanswered", () => {
  const today = plainDate("2026-06-12");
  const on = (verifiedOn: string) => assessVerification(ANSWERED, plainDate(verifiedOn), today);
  const outside = [
    {
      ...{ code: "verification-day-outside", clause: "5.4.2.1 c)", field: "verifiedOn" },
      facts: { from: "2026-06-10", to: "2026-06-12" },
    },
  ];
  expect(on("2026-06-09")).toEqual(outside);
  expect(on("2026-06-10")).toEqual([]);
  expect(on("2026-06-12")).toEqual([]);
  expect(on("2026-06-13")).toEqual(outside);
  expect(assessVerification(VERIFIED, today, today)).toEqual([verified]);
  expect(assessVerification(OPEN, today, today)).toEqual([
    { code: "finding-unanswered", clause: "5.4.2.1 c)" },
  ]);
});

test("5.4.4.6: half-days of leader and members count where a formal registration is valid", () => {
  const held = (system: string, status: string, [validFrom, validTo]: readonly [string, string]) => ({
    ...{ number: "1", system, status },
    ...{ validFrom: plainDate(validFrom), validTo: plainDate(validTo) },
  });
  const JUNE = ["2026-06-08", "2026-06-09"] as const;
  const slots = ["2026-06-07", "2026-06-08", "2026-06-09", "2026-06-10"].map((date) => ({
    ...{ date: plainDate(date), half: "am" },
  }));
  const formal = [held("QMS", "formal", JUNE)];
  const count = (role: string, registrations = formal) =>
    actualHalfDays(complaintHandling, { team: [teamRow("one", role, { slots, registrations })] });
  // Both days of the registration count, the day before and the day after do not.
  expect(["leader", "member", "intern", "expert"].map((role) => count(role))).toEqual([2, 2, 0, 0]);
  expect(count("member", [held("QMS", "intern", JUNE)])).toBe(0);
  expect(count("member", [held("XYZ", "formal", JUNE)])).toBe(0);
  expect(count("member", [held("XYZ", "formal", JUNE), ...formal])).toBe(2);
  expect(count("member", [])).toBe(0);
  const two = ["leader", "member"].map((role) => teamRow(role, role, { slots, registrations: formal }));
  expect(actualHalfDays(complaintHandling, { team: two })).toBe(4);
});

test("5.4.4, 5.5.3.2: audits are prepared from the signed contract to the end of the case", () => {
  const early = ["application", "review", "contract", "closed"];
  for (const stage of CASE_STAGES) {
    expect([stage, auditsAreOpen(stage, "open")]).toEqual([
      stage,
      early.includes(stage)
        ? {
            ok: false,
            refusals: [{ code: "wrong-stage", clause: "5.4.4", facts: { stage, action: "open" } }],
          }
        : { ok: true, value: null },
    ]);
    expect([stage, caseGoesOn(stage)]).toEqual([
      stage,
      stage === "closed"
        ? { ok: false, refusals: [{ code: "case-has-ended", clause: "5.5.3.2" }] }
        : { ok: true, value: null },
    ]);
  }
});

test("5.4.4.8: a client reads the names of a team once they were sent with the task", () => {
  const proposed = { id: "a", taskIssuedOn: null, team: ["魏岚"] };
  const sent = { ...proposed, taskIssuedOn: "2026-06-01" };
  expect(teamShown(proposed, true)).toEqual({ id: "a", taskIssuedOn: null, team: [] });
  expect(teamShown(proposed, false)).toEqual(proposed);
  expect(teamShown(sent, true)).toEqual(sent);
});
