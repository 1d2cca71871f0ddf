import { expect, test } from "vitest";
import { AUDIT_STATUSES, type AuditStatus } from "@/lib/domain/audit/audit-machine";
import { refused, accepted } from "@/lib/domain/outcome";
import { onDaysOfTask } from "@/lib/domain/plan/move-days";
import { isPlanOwed, movePlan } from "@/lib/domain/plan/move-plan";
import { assessChangeAnswer, decidePlanAnswer, openChangeRequest } from "@/lib/domain/plan/plan-change";
import type { PlanFile } from "@/lib/domain/plan/plan-file";
import { plainDate } from "@/rules/core/plain-date";
import { planRow } from "../../support/plan-rows";

type Version = Pick<PlanFile, "number" | "status" | "agreedOn" | "changeRequest">;

const request = (answeredOn: string | null) => ({
  reason: "请改期",
  askedBy: "沈若川",
  askedOn: plainDate("2026-06-02"),
  answer: answeredOn === null ? null : "已改",
  answeredOn: answeredOn === null ? null : plainDate(answeredOn),
});

const version = (number: number, status: PlanFile["status"], more: Partial<Version> = {}): Version => ({
  number,
  status,
  agreedOn: null,
  changeRequest: null,
  ...more,
});

const moved = accepted<AuditStatus>("plan-agreed");

test("5.4.6.1: the client answers the version it was sent, and no other", () => {
  const sent = version(2, "issued");
  const plans = [version(3, "draft"), sent, version(1, "superseded")];
  expect(decidePlanAnswer({ plans, number: 2, moved })).toEqual(
    accepted({ plan: sent, status: "plan-agreed" }),
  );
  for (const number of [1, 3])
    expect(decidePlanAnswer({ plans, number, moved })).toEqual(
      refused({ code: "plan-superseded", clause: "5.4.6.1", facts: { number: 2 } }),
    );
});

test("5.4.6.1: with nothing in the client's hands the last version that left the house is named, never a draft", () => {
  const told = (plans: readonly Version[]) => decidePlanAnswer({ plans, number: 9, moved });
  const superseded = (number: number) =>
    refused({ code: "plan-superseded", clause: "5.4.6.1", facts: { number } });
  expect(told([version(3, "draft"), version(2, "agreed"), version(1, "superseded")])).toEqual(superseded(2));
  expect(told([version(1, "draft")])).toEqual(superseded(0));
});

test("5.4.6.1: a version that was agreed, or whose change was asked for, is out of the client's hands", () => {
  const agreed = version(1, "agreed", { agreedOn: plainDate("2026-06-03") });
  const wrong = refused({ code: "wrong-audit-status" });
  expect(decidePlanAnswer({ plans: [agreed], number: 1, moved: wrong })).toEqual(
    refused({ code: "plan-agreed-already", clause: "5.4.6.1", facts: { number: 1, day: "2026-06-03" } }),
  );
  expect(decidePlanAnswer({ plans: [version(1, "agreed")], number: 1, moved })).toEqual(
    refused({ code: "plan-agreed-already", clause: "5.4.6.1", facts: { number: 1, day: "" } }),
  );
  const asked = version(1, "change-asked", { changeRequest: request(null) });
  expect(decidePlanAnswer({ plans: [asked], number: 1, moved: wrong })).toEqual(
    refused({
      code: "plan-change-asked-already",
      clause: "5.4.6.1",
      facts: { number: 1, day: "2026-06-02", person: "沈若川" },
    }),
  );
  // What was done to another version is no matter of the one that is answered.
  const sent = version(2, "issued", { changeRequest: request("2026-06-04") });
  expect(decidePlanAnswer({ plans: [sent, agreed, asked], number: 2, moved })).toEqual(
    accepted({ plan: sent, status: "plan-agreed" }),
  );
  expect(decidePlanAnswer({ plans: [version(1, "change-asked")], number: 1, moved })).toEqual(
    refused({ code: "plan-superseded", clause: "5.4.6.1", facts: { number: 1 } }),
  );
});

test("5.4.6.1: an audit that cannot move keeps the answer back, with its own reason", () => {
  const wrong = refused({ code: "wrong-audit-status", clause: "5.4.6.3" });
  expect(decidePlanAnswer({ plans: [version(1, "issued")], number: 1, moved: wrong })).toEqual(wrong);
});

test("5.4.6.1: a change the client asked for is open until it was told what became of it", () => {
  const open = version(1, "superseded", { changeRequest: request(null) });
  const answered = version(2, "superseded", { changeRequest: request("2026-06-04") });
  expect(openChangeRequest([version(3, "draft"), answered, open])).toBe(open);
  expect(openChangeRequest([version(3, "draft"), answered])).toBeNull();
});

test("5.4.6.1: the next version goes out with an answer in words; without an open change none is asked for", () => {
  const asked = version(1, "change-asked", { changeRequest: request(null) });
  const unanswered = {
    code: "plan-change-unanswered",
    clause: "5.4.6.1",
    field: "answer",
    facts: { number: 1, day: "2026-06-02" },
  };
  expect(assessChangeAnswer(asked, "")).toEqual([unanswered]);
  expect(assessChangeAnswer(asked, " \n")).toEqual([unanswered]);
  expect(assessChangeAnswer(asked, "已改到 6 月 18 日")).toEqual([]);
  expect(assessChangeAnswer(null, "")).toEqual([]);
  expect(assessChangeAnswer(version(4, "change-asked"), "")).toEqual([
    { ...unanswered, facts: { number: 4, day: "" } },
  ]);
});

test("5.6.2 c): a settlement asks for a plan until a version later than the one it outgrew is agreed", () => {
  const owed = (agreed: readonly number[], ...amended: readonly (number | null)[]) =>
    isPlanOwed(
      [version(9, "issued"), ...agreed.map((number) => version(number, "agreed"))],
      amended.map((amendsPlan) => ({ amendsPlan })),
    );
  expect(owed([1], 1)).toBe(true);
  expect(owed([2, 1], 1)).toBe(false);
  expect(owed([2], 1, 2)).toBe(true);
  expect(owed([1])).toBe(false);
  expect(owed([1], null)).toBe(false);
  // Nothing agreed and nothing settled: no plan is owed by a settlement.
  expect(owed([])).toBe(false);
  expect(owed([], 1)).toBe(true);
});

test("5.4.6.1, 5.6.2 c): where issuing, agreeing and sending back a plan take an audit, from each of its states", () => {
  const table = (action: Parameters<typeof movePlan>[1], isOwed: boolean) =>
    Object.fromEntries(
      AUDIT_STATUSES.flatMap((status) => {
        const to = movePlan(status, action, isOwed);
        return to.ok ? [[status, to.value]] : [];
      }),
    );
  const issue = { "task-issued": "plan-issued", "plan-issued": "plan-issued", "plan-agreed": "plan-issued" };
  const underWay = { opened: "opened", closed: "closed" };
  expect(table("issue-plan", false)).toEqual(issue);
  expect(table("issue-plan", true)).toEqual({ ...issue, ...underWay });
  expect(table("agree-plan", false)).toEqual({ "plan-issued": "plan-agreed" });
  expect(table("agree-plan", true)).toEqual({ "plan-issued": "plan-agreed", ...underWay });
  expect(table("ask-plan-change", false)).toEqual({ "plan-issued": "task-issued" });
  expect(table("ask-plan-change", true)).toEqual({ "plan-issued": "task-issued", ...underWay });
  expect(movePlan("opened", "issue-plan", false)).toEqual(
    refused({
      code: "wrong-audit-status",
      clause: "5.4.6",
      facts: { status: "opened", action: "issue-plan" },
    }),
  );
});

test("5.4.6: a plan made for other days goes to the days of the task, the first to the first", () => {
  const rows = [
    planRow("2026-06-19 09:00-10:00"),
    planRow("2026-06-18 09:00-10:00"),
    planRow("2026-06-18 10:00-11:00"),
  ];
  const on = (...days: readonly string[]) => onDaysOfTask(rows, days.map(plainDate)).map(({ date }) => date);
  expect(on("2026-07-01", "2026-07-02")).toEqual(["2026-07-02", "2026-07-01", "2026-07-01"]);
  expect(on("2026-07-01", "2026-07-02", "2026-07-03")).toEqual(["2026-07-02", "2026-07-01", "2026-07-01"]);
  // One of its days stays a day of the task, the other does not: both move.
  expect(on("2026-06-19", "2026-06-20")).toEqual(["2026-06-20", "2026-06-19", "2026-06-19"]);
  const unmoved = ["2026-06-19", "2026-06-18", "2026-06-18"];
  expect(on("2026-06-17", "2026-06-18", "2026-06-19")).toEqual(unmoved);
  expect(on("2026-07-01")).toEqual(unmoved);
});
