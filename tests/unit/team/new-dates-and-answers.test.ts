import { expect, test } from "vitest";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import { accepted, refused } from "@/lib/domain/outcome";
import { assessNewDates } from "@/lib/domain/team/assess-new-dates";
import { isAnswerable } from "@/lib/domain/team/client-answer";
import { auditDaysOf, teamFactsOf } from "@/lib/domain/team/team-file";
import { teamForm } from "@/lib/domain/team/team-form";
import { inTeamOrder } from "@/lib/domain/team/team-order";
import { plainDate } from "@/rules/core/plain-date";
import { TEAM_ROLES } from "@/rules/team/team-facts";
import { complaintHandling } from "../../support/rules";
import { member, slot, teamFile } from "../../support/team-file";
import { taskQuestion } from "../../support/team-question";

const before = ["leader 2026-06-12 am", "leader 2026-06-12 pm"];

const move = (slots: readonly string[], more: Partial<Parameters<typeof assessNewDates>[0]> = {}) => {
  const file = teamFile([member("leader", "leader")], slots);
  return assessNewDates({
    file,
    question: taskQuestion({ file }),
    dates: {
      rules: complaintHandling,
      kind: "stage1",
      file,
      today: plainDate("2026-06-10"),
      contractSignedOn: plainDate("2026-05-15"),
      stage1End: null,
    },
    before: { slots: before.map(slot) },
    taken: [],
    ...more,
  });
};

test("5.4.4.8: a task that is out goes to other half-days, and to none that are the same in another order", () => {
  expect(move(["leader 2026-06-15 am", "leader 2026-06-15 pm"])).toEqual([]);
  expect(move(["leader 2026-06-12 am", "leader 2026-06-15 pm"])).toEqual([]);
  const unchanged = [{ code: "dates-unchanged", field: "slots" }];
  expect(move(before)).toEqual(unchanged);
  expect(move(["leader 2026-06-12 pm", "leader 2026-06-12 am"])).toEqual(unchanged);
});

test("5.4.4.1, 5.4.4.8: what would keep the task from being sent keeps its new days back, all of it at once", () => {
  const taken = [{ person: "name of leader", day: plainDate("2026-06-09"), half: "am" }];
  expect(move(["leader 2026-06-09 am", "leader 2026-06-09 am", "stranger 2026-06-09 pm"], { taken })).toEqual(
    [
      { code: "slot-twice", field: "slots" },
      { code: "slot-without-member", field: "slots", facts: { count: 1 } },
      {
        code: "person-busy",
        clause: "5.4.4.1",
        field: "slots",
        facts: { person: "name of leader", day: "2026-06-09", half: "am" },
      },
      { code: "task-day-past", clause: "5.4.4.8", facts: { day: "2026-06-09", today: "2026-06-10" } },
    ],
  );
  expect(move(["leader 2026-06-15 am"])).toEqual([
    { code: "auditor-days-short", clause: "5.4.4.6", facts: { planned: 0.5, determined: 1 } },
  ]);
});

test("5.4.4.8: the client answers from the task order to the opening, in no other state of the audit", () => {
  for (const status of AUDIT_STATUSES) {
    const isOut = ["task-issued", "plan-issued", "plan-agreed"].includes(status);
    expect(isAnswerable(status), status).toEqual(
      isOut
        ? accepted(null)
        : refused({
            code: "wrong-audit-status",
            clause: "5.4.4.8",
            facts: { status, action: "answer-team" },
          }),
    );
  }
});

test("5.4.4.7: papers name leader, members, interns, experts, then all others as they were proposed", () => {
  const people = [...TEAM_ROLES].reverse().map((role) => ({ role }));
  expect(inTeamOrder(people).map(({ role }) => role)).toEqual([
    ...["leader", "member", "intern", "technical-expert"],
    ...["guide", "observer", "interpreter"],
  ]);
  const two = [
    { role: "member", name: "b" },
    { role: "member", name: "a" },
  ];
  expect(inTeamOrder(two)).toEqual(two);
});

test("5.4.4.6: the days of an audit are those of its half-days, each once and in order", () => {
  const slots = ["a 2026-06-15 am", "a 2026-06-12 pm", "b 2026-06-12 pm", "b 2026-06-15 pm"].map(slot);
  expect(auditDaysOf(slots)).toEqual(["2026-06-12", "2026-06-15"]);
  const asked = taskQuestion();
  expect(teamFactsOf({ members: [], slots, objections: [] }, asked)?.auditDays).toEqual([
    "2026-06-12",
    "2026-06-15",
  ]);
  expect(teamFactsOf({ members: [], slots: [], objections: [] }, asked)).toBeNull();
});

test("5.4.4: a team form takes no more than it can hold, and only roles, methods and halves there are", () => {
  const id = "00000000-0000-4000-8000-000000000001";
  const form = {
    ...{ caseId: id, auditId: id, version: 1, method: "on-site", offSiteGrounds: [] },
    members: [{ personId: id, role: "leader" }],
    slots: [{ personId: id, date: "2026-06-12", half: "am" }],
  };
  expect(teamForm.parse(form)).toEqual({
    ...form,
    methodReason: "",
    members: [{ personId: id, role: "leader", tasks: "" }],
  });
  const [one] = form.members;
  const [half] = form.slots;
  const faults = (change: object) => {
    const read = teamForm.safeParse({ ...form, ...change });
    return read.success ? [] : read.error.issues.map(({ path }) => path.join("."));
  };
  expect(faults({ members: Array.from({ length: 40 }, () => one) })).toEqual([]);
  expect(faults({ members: Array.from({ length: 41 }, () => one) })).toEqual(["members"]);
  expect(faults({ slots: Array.from({ length: 2_001 }, () => half) })).toEqual(["slots"]);
  expect(faults({ slots: [{ ...half, half: "night" }] })).toEqual(["slots.0.half"]);
  expect(faults({ members: [{ ...one, role: "driver" }] })).toEqual(["members.0.role"]);
  expect(faults({ method: "by post" })).toEqual(["method"]);
  const ground = { condition: "documents-complete", ground: "已核对" };
  expect(faults({ offSiteGrounds: Array.from({ length: 10 }, () => ground) })).toEqual([]);
  expect(faults({ offSiteGrounds: Array.from({ length: 11 }, () => ground) })).toEqual(["offSiteGrounds"]);
  expect(faults({ offSiteGrounds: [{ ...ground, ground: "" }] })).toEqual(["offSiteGrounds.0.ground"]);
});
