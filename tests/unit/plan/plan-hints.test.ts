import { expect, test } from "vitest";
import { planHints, type HintQuestion } from "@/lib/domain/plan/plan-hints";
import type { PlanRowForm } from "@/lib/domain/plan/plan-form";
import { plainDate } from "@/rules/core/plain-date";
import { planRow } from "../../support/plan-rows";
import { complaintHandling } from "../../support/rules";

const held = (code: string, validTo: string | null = null) => ({
  ...{ code, validFrom: plainDate("2024-01-01") },
  validTo: validTo === null ? null : plainDate(validTo),
});

const question: HintQuestion = {
  hours: complaintHandling.plan.hours,
  codesClause: "5.3.1.2",
  people: [
    { personId: "leader", name: "秦知远", isCounted: true, codes: [held("35.12.00")] },
    { personId: "second", name: "梁书宁", isCounted: true, codes: [held("35.12.00", "2026-06-01")] },
    { personId: "intern", name: "江予白", isCounted: false, codes: [] },
  ],
  slots: [
    { personId: "leader", date: plainDate("2026-06-08"), half: "am" },
    { personId: "second", date: plainDate("2026-06-08"), half: "am" },
  ],
  scopeCodes: ["35.12.00"],
  scope: "投诉处理",
};

const told = (rows: readonly PlanRowForm[], scope = "投诉处理") =>
  planHints(question, { scope, rows }).map(({ code, facts }) => [code, facts]);

const whole = planRow("2026-06-08 08:30-12:30", { unit: "客服部", personIds: ["leader", "second"] });

test("5.4.6.3: a plan in which everybody has his hours, departments and codes gives no hint", () => {
  expect(told([whole])).toEqual([]);
});

test("5.4.4.6: an auditor who counts and has no row, or fewer hours than his half-days, is named; an intern is not", () => {
  const short = { ...whole, personIds: ["leader"], endsAt: whole.endsAt - 60 };
  expect(told([short])).toEqual([
    ["plan-auditor-hours-short", { person: "秦知远", planned: 3, needed: 4 }],
    ["plan-auditor-without-row", { person: "梁书宁" }],
  ]);
});

test("5.3.1.2: rows in which nobody holds a code of the scope on the day are told, meetings are not", () => {
  const second = { ...whole, personIds: ["second"] };
  const leader = { ...whole, personIds: ["leader"] };
  const closing = { ...second, kind: "closing" as const };
  expect(told([leader, second, closing])).toEqual([
    ["plan-codes-unfit", { rows: ["2"], codes: ["35.12.00"] }],
  ]);
});

test("5.4.6.3 b): audit rows without a department are told by number", () => {
  expect(told([whole, { ...whole, unit: " " }, { ...whole, kind: "opening", unit: "" }])).toEqual([
    ["plan-row-without-unit", { rows: ["2"] }],
  ]);
});

test("5.4.6.3: a scope that is not the contract's is told, spaces around it are none", () => {
  expect(told([whole], " 投诉处理 ")).toEqual([]);
  expect(told([whole], "投诉处理与仓储")).toEqual([["plan-scope-differs", { scope: "投诉处理" }]]);
});
