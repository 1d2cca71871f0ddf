import { expect, test } from "vitest";
import { assessTaskDates, type TaskDates } from "@/lib/domain/team/assess-task-dates";
import { plainDate } from "@/rules/core/plain-date";
import { complaintHandling } from "../../support/rules";

const on = (date: string) => ({ personId: "leader", date: plainDate(date), half: "am" as const });

const ask = (days: readonly string[], more: Partial<TaskDates> = {}) =>
  assessTaskDates({
    rules: complaintHandling,
    kind: "stage1",
    file: { slots: days.map(on) },
    today: plainDate("2026-05-18"),
    contractSignedOn: plainDate("2026-05-15"),
    stage1End: null,
    ...more,
  });

test("5.4.4.8: a task is for days from today on, whatever the order they were given in", () => {
  expect(ask(["2026-05-18"])).toEqual([]);
  expect(ask(["2026-05-19", "2026-05-17"])).toEqual([
    { code: "task-day-past", clause: "5.4.4.8", facts: { day: "2026-05-17", today: "2026-05-18" } },
  ]);
  expect(ask([])).toEqual([]);
});

test("5.3.3: no audit begins before both sides have signed the contract; on that day it may", () => {
  const today = plainDate("2026-05-14");
  expect(ask(["2026-05-14"], { today })).toEqual([
    { code: "task-before-contract", clause: "5.3.3", facts: { day: "2026-05-14", signedOn: "2026-05-15" } },
  ]);
  expect(ask(["2026-05-15"], { today })).toEqual([]);
  expect(ask(["2026-05-14"], { today, contractSignedOn: null })).toEqual([]);
});

test("5.1: stage 1 ends 2026-06-12: a task of stage 2 is for 2026-06-17 to 2026-12-12", () => {
  const codes = (day: string, kind: TaskDates["kind"] = "stage2") =>
    ask([day], { kind, stage1End: plainDate("2026-06-12") }).map(({ code }) => code);
  expect(codes("2026-06-16")).toEqual(["stage-gap-too-short"]);
  expect(codes("2026-06-17")).toEqual([]);
  expect(codes("2026-12-12")).toEqual([]);
  expect(codes("2026-12-13")).toEqual(["stage-gap-too-long"]);
  expect(codes("2026-06-16", "stage1")).toEqual([]);
});

test("5.1: a stage 1 without days leaves nothing to tell the gap by: no task of stage 2, whatever its days", () => {
  const refusal = { code: "stage1-without-days", clause: "5.1" };
  for (const day of ["2026-06-17", "2027-06-17"])
    expect(ask([day], { kind: "stage2", stage1End: null })).toEqual([refusal]);
  // Together with what else its days lack.
  expect(ask(["2026-05-17"], { kind: "stage2" }).map(({ code }) => code)).toEqual([
    "task-day-past",
    "stage1-without-days",
  ]);
});

test("5.1, 5.4.1: the later audits have no stage 1 and are sent without one", () => {
  for (const kind of ["surveillance", "recertification", "special", "supplementary"] as const)
    expect(ask(["2026-06-17"], { kind, stage1End: null })).toEqual([]);
});
