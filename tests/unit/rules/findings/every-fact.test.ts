import { expect, test } from "vitest";
import { grade, isolatedAlone, type GradeQuestion } from "@/rules/findings/grade";
import { complaintHandling, given, refusalsOf } from "../../../support/rules";

const rules = complaintHandling.findings;
const ask = (question: Partial<GradeQuestion>) =>
  grade(rules, {
    audit: "initial",
    grade: "minor",
    criteria: ["isolated"],
    minorsOnProcess: 1,
    reason: null,
    ...question,
  });

test("5.5.6.3 a): each criterion that makes a finding major is named once", () => {
  expect(refusalsOf(ask({ criteria: ["law-breach", "deception", "law-breach"] }))).toEqual([
    { code: "must-be-major", clause: "5.5.6.3 a)", facts: { criterion: "law-breach" } },
    { code: "must-be-major", clause: "5.5.6.3 a)", facts: { criterion: "deception" } },
  ]);
});

test("5.5.6.3 b): a major on a plain minor's criterion alone asks why; a minor, and a major with a grave one, do not", () => {
  const asked = (chosen: "major" | "minor", ...criteria: readonly string[]) =>
    isolatedAlone(rules, { audit: "initial", grade: chosen, criteria });
  expect(asked("major", "isolated", "isolated")).toEqual([
    { code: "major-on-isolated", clause: "5.5.6.3 b)", facts: { criterion: "isolated" } },
  ]);
  expect(asked("minor", "isolated")).toEqual([]);
  expect(asked("major", "isolated", "law-breach")).toEqual([]);
});

test("5.5.6.2: an improvement with criteria names them, each once", () => {
  expect(refusalsOf(ask({ grade: "improvement", criteria: ["isolated", "isolated"] }))).toEqual([
    {
      code: "must-be-nonconformity",
      clause: rules.improvement.clause,
      facts: { criteria: ["isolated"] },
    },
  ]);
});

test("5.5.6.3 a): three minors on one process warn, five need a decision, two say nothing", () => {
  expect(given(ask({ minorsOnProcess: 2 }))).toMatchObject({ warnings: [], interpretations: [] });
  expect(given(ask({ minorsOnProcess: 3 }))).toMatchObject({
    warnings: [
      { code: "minors-on-process", clause: "5.5.6.3 a)", facts: { minorsOnProcess: 3, decideFrom: 5 } },
    ],
    interpretations: rules.interpretations,
  });
  expect(refusalsOf(ask({ minorsOnProcess: 5 }))).toEqual([
    { code: "minors-need-decision", clause: "5.5.6.3 a)", facts: { minorsOnProcess: 5 } },
  ]);
});

test("a criterion no edition prints is an error of the program, and is named", () => {
  expect(() => ask({ criteria: ["gut-feeling"] })).toThrow("no criterion gut-feeling");
});
