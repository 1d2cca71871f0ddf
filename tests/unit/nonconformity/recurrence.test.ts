import { expect, test } from "vitest";
import { recurrencesOf, type Raised } from "@/lib/domain/nonconformity/recurrence";
import { plainDate } from "@/rules/core/plain-date";

const of = (change: Partial<Raised> = {}): Raised => ({
  ...{ auditId: "stage2", criterion: "GB/T 19012-2019", clause: "7.2", process: "投诉受理" },
  raisedOn: plainDate("2026-07-02"),
  ...change,
});
const now = of({ auditId: "surveillance", raisedOn: plainDate("2027-06-10") });
const since = plainDate("2024-06-10");
const likeness = (earlier: Raised, one = now) =>
  recurrencesOf(one, [earlier], since).map((found) => found.likeness);

test("5.5.6.3 c): the same clause or process in another audit of the cycle is a recurrence", () => {
  expect(likeness(of())).toEqual(["both"]);
  expect(likeness(of({ process: "资源管理" }))).toEqual(["clause"]);
  expect(likeness(of({ clause: "6.4" }))).toEqual(["process"]);
  expect(likeness(of({ clause: "6.4", process: "资源管理" }))).toEqual([]);
});

test("5.5.6.3 c): the same number of clause in another standard is another requirement", () => {
  expect(likeness(of({ criterion: "GB/T 19001-2016", process: "资源管理" }))).toEqual([]);
});

test("5.5.6.3 c): two without a process share none", () => {
  expect(likeness(of({ clause: "6.4", process: "" }), { ...now, process: "" })).toEqual([]);
});

test("5.5.6.3 c): its own audit repeats nothing, nor does what came later or before the cycle", () => {
  expect(likeness(of({ auditId: "surveillance" }))).toEqual([]);
  expect(likeness(of({ raisedOn: plainDate("2027-06-11") }))).toEqual([]);
  expect(likeness(of({ raisedOn: plainDate("2024-06-09") }))).toEqual([]);
  expect(likeness(of({ raisedOn: plainDate("2024-06-10") }))).toEqual(["both"]);
});
