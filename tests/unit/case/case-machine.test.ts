import { expect, test } from "vitest";
import { CASE_ENDINGS } from "@/lib/domain/case/case-endings";
import {
  CASE_STAGES,
  CASE_TRANSITIONS,
  type CaseAction,
  type CaseStage,
  isCaseStage,
  RUNNING_STAGES,
} from "@/lib/domain/case/case-machine";
import { CASE_STANDINGS, caseStanding } from "@/lib/domain/case/case-standing";
import { moveCase } from "@/lib/domain/case/move-case";
import { plainDate } from "@/rules/core/plain-date";

const RUNNING =
  "application review contract programme stage1 stage2 nonconformities report-review decision certificate";

/** Action, the stages in which it may be taken, where it leads, and its clause. */
const MOVES: readonly (readonly [CaseAction, from: string, to: CaseStage, clause: string])[] = [
  ["submit-application", "application", "review", "5.2"],
  ["ask-for-more", "review", "application", "5.3.2"],
  ["accept-application", "review", "contract", "5.3.2"],
  ["sign-contract", "contract", "programme", "5.3.3"],
  ["issue-first-task", "programme", "stage1", "5.4.4.8"],
  ["complete-stage1", "stage1", "stage2", "5.4.2.1"],
  ["repeat-stage1", "stage1 stage2", "stage1", "5.1"],
  ["close-stage2", "stage2", "nonconformities", "5.5.8"],
  ["submit-for-review", "nonconformities", "report-review", "5.6.2"],
  ["return-report", "report-review", "nonconformities", "5.9.1"],
  ["pass-report", "report-review", "decision", "5.9.1"],
  ["repeat-stage2", "nonconformities report-review decision", "stage2", "5.5.8.2"],
  ["grant", "decision", "certificate", "5.9"],
  ["issue-certificate", "certificate", "certified", "5.9.4"],
  ["reopen-review", "contract programme", "review", "5.3.2"],
  ["reopen-contract", "programme stage1", "contract", "5.3.3"],
  ["reopen-programme", "stage1", "programme", "5.4.1"],
  ["reopen-stage1", "stage2", "stage1", "5.4.2.1"],
  ["reopen-report", "report-review decision", "nonconformities", "5.5.9"],
  ["reopen-decision", "certificate", "decision", "5.9"],
  ["correct-content", "certificate", "decision", "5.9.4"],
  ["end", RUNNING, "closed", "5.3.2"],
];

test.each(MOVES)(
  "a case: %s from “%s” leads to %s (%s), and from nowhere else",
  (action, from, to, clause) => {
    for (const stage of CASE_STAGES) {
      expect([stage, moveCase(stage, action)]).toEqual([
        stage,
        from.split(" ").includes(stage)
          ? { ok: true, value: to }
          : { ok: false, refusals: [{ code: "wrong-stage", clause, facts: { stage, action } }] },
      ]);
    }
  },
);

test("a case: there are no moves but these, and its stages come in the order of the rule", () => {
  expect(Object.keys(CASE_TRANSITIONS).toSorted()).toEqual(MOVES.map(([action]) => action).toSorted());
  expect(RUNNING_STAGES.join(" ")).toBe(RUNNING);
  expect(CASE_STAGES.join(" ")).toBe(`${RUNNING} certified closed`);
  expect(CASE_STANDINGS.join(" ")).toBe(`${RUNNING} certified expired closed`);
  expect(CASE_ENDINGS.join(" ")).toBe(
    "application-refused client-withdrew body-terminated contract-ended not-recommended certification-refused",
  );
  expect(["stage1", "certified"].every(isCaseStage)).toBe(true);
  expect(["", "expired", "stage3"].some(isCaseStage)).toBe(false);
});

test("9.2: a certified case stands as expired from the day after its last valid day, any other as its stage", () => {
  const on = (today: string, stage: CaseStage = "certified", lastDay: string | null = "2029-07-05") =>
    caseStanding(
      { stage, certificateLastDay: lastDay === null ? null : plainDate(lastDay) },
      plainDate(today),
    );
  expect(on("2029-07-05")).toBe("certified");
  expect(on("2029-07-06")).toBe("expired");
  expect(on("2029-07-06", "certified", null)).toBe("certified");
  expect(on("2029-07-06", "closed")).toBe("closed");
});
