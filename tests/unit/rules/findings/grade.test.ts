import { expect, test } from "vitest";
import { grade, isolatedAlone, type GradeQuestion } from "@/rules/findings/grade";
import { codesOf, complaintHandling, given, refusedCodes } from "../../../support/rules";

const ask = (question: Partial<GradeQuestion>) =>
  grade(complaintHandling.findings, {
    audit: "initial",
    grade: "minor",
    criteria: ["isolated"],
    minorsOnProcess: 1,
    reason: null,
    ...question,
  });

test.each(["requirement-failed-law", "complaint-unhandled", "law-breach", "deception"])(
  "5.5.6.3 a): %s must be major in every audit",
  (criterion) => {
    for (const audit of ["initial", "surveillance", "recertification"] as const) {
      expect(refusedCodes(ask({ audit, criteria: [criterion] }))).toEqual(["must-be-major"]);
      expect(ask({ audit, grade: "major", criteria: [criterion] })).toMatchObject({
        ok: true,
        grade: "major",
      });
    }
  },
);

test("5.5.6.3 c): damaging misuse of the mark is major after certification", () => {
  const misuse = (audit: "initial" | "surveillance" | "recertification") =>
    refusedCodes(ask({ audit, criteria: ["mark-misuse-damaging"] }));
  expect([misuse("initial"), misuse("surveillance"), misuse("recertification")]).toEqual([
    [],
    ["must-be-major"],
    ["must-be-major"],
  ]);
});

test.each(["mark-misuse", "earlier-poorly-corrected", "no-improvement", "isolated"])(
  "5.5.6.2, 5.5.6.3 c): %s may be minor, never an opportunity",
  (criterion) => {
    const audit = "surveillance";
    expect(ask({ audit, criteria: [criterion] }).ok).toBe(true);
    expect(refusedCodes(ask({ audit, grade: "improvement", criteria: [criterion] }))).toEqual([
      "must-be-nonconformity",
    ]);
  },
);

test("5.5.6.2: an opportunity carries no criterion; one with a grave criterion is refused on both counts", () => {
  expect(ask({ grade: "improvement", criteria: [] })).toMatchObject({ ok: true, grade: "improvement" });
  expect(refusedCodes(ask({ grade: "improvement", criteria: ["law-breach", "law-breach"] }))).toEqual([
    "must-be-major",
    "must-be-nonconformity",
  ]);
});

test.each([
  [2, [], []],
  [3, ["minors-on-process"], []],
  [4, ["minors-on-process"], []],
  [5, [], ["minors-need-decision"]],
])("5.5.6.3 a): %i minors on one process warn %o and are refused %o", (minorsOnProcess, warned, refused) => {
  const answer = ask({ minorsOnProcess });
  expect(refusedCodes(answer)).toEqual(refused);
  if (answer.ok) expect(codesOf(answer.warnings)).toEqual(warned);
});

test("5.5.6.3 a): the leader's reason lifts the fifth, a blank one does not, one major settles it", () => {
  expect(codesOf(given(ask({ minorsOnProcess: 5, reason: "分属不同活动" })).warnings)).toEqual([
    "minors-on-process",
  ]);
  expect(refusedCodes(ask({ minorsOnProcess: 5, reason: " " }))).toEqual(["minors-need-decision"]);
  expect(ask({ minorsOnProcess: 5, grade: "major", criteria: [] })).toMatchObject({ ok: true, warnings: [] });
});

test("5.5.6.3 b): a major that rests on an isolated slip alone stays the auditor's choice, and is told from others", () => {
  expect(ask({ grade: "major" })).toMatchObject({ ok: true, warnings: [] });
  const major = ({ criteria = ["isolated"] }: Partial<GradeQuestion>) =>
    codesOf(isolatedAlone(complaintHandling.findings, { audit: "initial", grade: "major", criteria }));
  expect(major({})).toEqual(["major-on-isolated"]);
  expect(major({ criteria: ["isolated", "law-breach"] })).toEqual([]);
  expect(major({ criteria: ["isolated", "mark-misuse-damaging"] })).toEqual(["major-on-isolated"]);
  expect(major({ criteria: [] })).toEqual([]);
});

test("a criterion the edition does not know is an error of the caller", () => {
  expect(() => ask({ criteria: ["weather"] })).toThrow(RangeError);
});
