import { expect, test } from "vitest";
import { NO_DUTIES } from "@/lib/domain/access/duties";
import { assessTask } from "@/lib/domain/team/assess-task";
import type { Member } from "@/lib/domain/team/team-file";
import { plainDate } from "@/rules/core/plain-date";
import { oneDay, taskQuestion } from "../../support/team-question";
import { member, objection, teamFile } from "../../support/team-file";

const refusals = (more: Parameters<typeof taskQuestion>[0]) => {
  const answer = assessTask(taskQuestion(more));
  return answer.ok ? [] : answer.refusals;
};

const led = (more: Partial<Member>) =>
  refusals({ file: teamFile([member("leader", "leader", more)], oneDay) });

test("5.4.4: a leader with one day, of one day determined, may be sent: one counts, 1.0 day is planned", () => {
  expect(assessTask(taskQuestion())).toEqual({
    ok: true,
    value: { countedMembers: ["leader"], plannedDays: 1 },
  });
});

test("5.4.4.6: a team without half-days is sent nowhere, and nothing else is asked", () => {
  expect(refusals({ file: teamFile([], []), isProgrammeStale: true })).toEqual([
    { code: "no-audit-days", clause: "5.4.4.6" },
  ]);
});

test("5.4.4.1: leaders are told by name: one too many, and one who may not lead", () => {
  const slots = [...oneDay, "second 2026-06-12 am"];
  const two = [member("leader", "leader"), member("second", "leader", { canLead: false })];
  expect(refusals({ file: teamFile(two, slots) })).toEqual([
    {
      code: "several-leaders",
      clause: "5.4.4.1",
      facts: { leaders: ["name of leader", "name of second"] },
    },
    { code: "leader-cannot-lead", clause: "5.4.4.1", facts: { person: "name of second" } },
  ]);
  expect(refusals({ file: teamFile([member("leader", "member")], oneDay) })).toEqual([
    { code: "leader-missing", clause: "5.4.4.1", facts: {} },
  ]);
});

test("5.4.4.1: full-time is who is on the staff of the body, not who works whole days elsewhere", () => {
  const missing = [{ code: "full-time-auditor-missing", clause: "5.4.4.1", facts: { day: "2026-06-12" } }];
  expect(led({ isFullTime: false })).toEqual(missing);
  expect(led({ isBodyStaff: false })).toEqual(missing);
});

test("3(1): who practises for another body, has not declared or had a tie with the client is not sent", () => {
  expect(led({ practisesOnlyHere: false }).map(({ code, facts }) => [code, facts])).toEqual([
    ["practises-for-another-body", { person: "name of leader" }],
  ]);
  expect(led({ declaredOn: null }).map(({ code, facts }) => [code, facts])).toEqual([
    ["impartiality-not-declared", { person: "name of leader" }],
  ]);
  const tie = (day: string) => led({ lastTieOn: plainDate(day) }).map(({ code, facts }) => [code, facts]);
  // Two years before 2026-06-12.
  expect(tie("2024-06-12")).toEqual([
    ["tie-with-client", { person: "name of leader", lastTieOn: "2024-06-12" }],
  ]);
  expect(tie("2024-06-11")).toEqual([]);
});

test("2.2, 5.9.1, 14.1: what somebody did on the case elsewhere keeps them from auditing it", () => {
  const done = (duty: "application-review" | "decision" | "appeal" | "report-review") =>
    refusals({ duties: { ...NO_DUTIES, [duty]: ["leader"] } }).map(({ code, facts }) => [code, facts]);
  for (const duty of ["application-review", "decision", "appeal"] as const)
    expect(done(duty)).toEqual([["duty-not-separate", { person: "name of leader", duty }]]);
  expect(done("report-review")).toEqual([]);
  expect(refusals({ duties: { ...NO_DUTIES, decision: ["somebody else"] } })).toEqual([]);
});

test("5.3.1.2: codes are held for the scheme, on every day, a code without end for ever", () => {
  const code = { scheme: "OLS/GZ-0071", code: "35.12.00", validFrom: plainDate("2025-01-01") };
  const holds = (...codes: Member["codes"]) =>
    led({ codes }).map(({ code: told, clause, facts }) => [told, clause, facts]);
  const uncovered = [["codes-uncovered", "5.3.1.2", { codes: ["35.12.00"] }]];
  expect(holds({ ...code, validTo: null })).toEqual([]);
  expect(holds({ ...code, validTo: plainDate("2026-06-12") })).toEqual([]);
  expect(holds({ ...code, validTo: plainDate("2026-06-11") })).toEqual(uncovered);
  expect(holds({ ...code, scheme: "QMS", validTo: null })).toEqual(uncovered);
  expect(holds()).toEqual(uncovered);
});

test("11.1: of a combined audit each code is asked for in each system by itself", () => {
  const code = { code: "35.12.00", validFrom: plainDate("2025-01-01"), validTo: null };
  const both = { schemes: ["OLS/GZ-0071", "QMS"], scopeCodes: ["35.12.00"] };
  const team = (schemes: readonly string[]) => ({
    ...both,
    file: teamFile(
      [member("leader", "leader", { codes: schemes.map((scheme) => ({ ...code, scheme })) })],
      oneDay,
    ),
  });
  expect(refusals(team(["OLS/GZ-0071"]))).toEqual([
    { code: "codes-uncovered", clause: "5.3.1.2", facts: { codes: ["QMS 35.12.00"] } },
  ]);
  expect(refusals(team(["OLS/GZ-0071", "QMS"]))).toEqual([]);
  expect(refusals(team(["EMS"]))[0]?.facts).toEqual({ codes: ["OLS/GZ-0071 35.12.00", "QMS 35.12.00"] });
});

test("5.4.4.6: the half-days of those who count reach the days determined", () => {
  expect(refusals({ determinedHalfDays: 3 })).toEqual([
    { code: "auditor-days-short", clause: "5.4.4.6", facts: { planned: 1, determined: 1.5 } },
  ]);
  const file = teamFile(
    [member("intern", "intern"), member("leader", "leader")],
    [...oneDay, "leader 2026-06-15 am"],
  );
  expect(refusals({ file, determinedHalfDays: 3 }).map(({ code }) => code)).toEqual([
    "registration-not-valid",
  ]);
});

test("5.4.4.6: a task is not sent on a programme whose review or contract was opened again", () => {
  expect(refusals({ isProgrammeStale: true })).toEqual([
    { code: "programme-rests-on-reopened", clause: "5.4.4.6" },
  ]);
});

test("5.4.4.8: an open objection waits for its answer; one upheld waits until the member has gone", () => {
  const members = [member("leader", "leader")];
  const objected = (personId: string, upheld: boolean | null) =>
    refusals({ file: teamFile(members, oneDay, [objection(personId, upheld)]) });
  expect(objected("leader", null)).toEqual([
    { code: "objection-open", clause: "5.4.4.8", facts: { person: "name of leader" } },
  ]);
  expect(objected("leader", false)).toEqual([]);
  expect(objected("leader", true)).toEqual([
    { code: "objection-upheld-member-stays", clause: "5.4.4.8", facts: { person: "name of leader" } },
  ]);
  expect(objected("gone", true)).toEqual([]);
});

test("3(1): somebody works for the body on each day of the audit, the first and the last of it included", () => {
  const active = (from: string, until: string | null) =>
    refusals({
      file: teamFile(
        [
          member("leader", "leader", {
            activeFrom: plainDate(from),
            activeUntil: until === null ? null : plainDate(until),
          }),
          member("second", "member"),
        ],
        ["leader 2026-06-15 am", "leader 2026-06-12 pm", "second 2026-06-11 am", "second 2026-06-16 am"],
      ),
    }).filter(({ code }) => code === "person-not-active");
  const absent = (day: string) => [
    { code: "person-not-active", clause: "3(1)", facts: { person: "name of leader", day } },
  ];
  expect(active("2026-06-12", "2026-06-15")).toEqual([]);
  expect(active("2026-06-12", null)).toEqual([]);
  expect(active("2026-06-13", null)).toEqual(absent("2026-06-12"));
  expect(active("2026-06-01", "2026-06-14")).toEqual(absent("2026-06-15"));
});
