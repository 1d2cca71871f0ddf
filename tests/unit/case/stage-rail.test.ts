import { expect, test } from "vitest";
import type { CaseStage } from "@/lib/domain/case/case-machine";
import { RAIL_STEPS, type RailFacts, stageRail } from "@/lib/domain/case/stage-rail";
import { plainDate } from "@/rules/core/plain-date";

const rail = (facts: Partial<RailFacts>) =>
  stageRail({ stage: "application", reached: "application", planDue: false, dates: {}, stale: [], ...facts });
const told = (facts: Partial<RailFacts>) =>
  rail(facts)
    .map(({ state }) => state.charAt(0))
    .join("");

test.each<[CaseStage, string]>([
  ["application", "nttttttttt"],
  ["review", "dntttttttt"],
  ["contract", "ddnttttttt"],
  ["programme", "dddntttttt"],
  ["stage1", "dddddntttt"],
  ["stage2", "ddddddnttt"],
  ["nonconformities", "dddddddntt"],
  ["report-review", "ddddddddnt"],
  ["decision", "ddddddddnt"],
  ["certificate", "dddddddddn"],
  ["certified", "dddddddddd"],
])("of a case at %s the ten steps stand as %s", (stage, states) => {
  expect(RAIL_STEPS.join(" ")).toBe(
    "application review contract programme plan stage1 stage2 nonconformities decision certificate",
  );
  expect(told({ stage, reached: stage })).toBe(states);
  // Closed there, the step that was on is blocked.
  if (stage !== "certified") expect(told({ stage: "closed", reached: stage })).toBe(states.replace("n", "b"));
});

test("5.4.6: while the audit's plan is due, the plan is the step that is on", () => {
  expect(told({ stage: "stage1", planDue: true })).toBe("ddddnttttt");
  expect(told({ stage: "stage2", planDue: true })).toBe("ddddnttttt");
});

test("a step with a day is done though it comes later, and says its day; what was reopened is stale", () => {
  const date = plainDate("2026-06-12");
  expect(rail({ stage: "programme", dates: { stage1: date, contract: date }, stale: ["review"] })).toEqual([
    { step: "application", state: "done", date: null },
    { step: "review", state: "stale", date: null },
    { step: "contract", state: "done", date },
    { step: "programme", state: "now", date: null },
    { step: "plan", state: "todo", date: null },
    { step: "stage1", state: "done", date },
    { step: "stage2", state: "todo", date: null },
    { step: "nonconformities", state: "todo", date: null },
    { step: "decision", state: "todo", date: null },
    { step: "certificate", state: "todo", date: null },
  ]);
});
