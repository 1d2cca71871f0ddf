import { expect, test } from "vitest";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import type { Role } from "@/lib/domain/access/roles";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import { CASE_STAGES, type CaseStage } from "@/lib/domain/case/case-machine";
import { assessReopening, auditOfStep, REOPENINGS, type AuditOfCase } from "@/lib/domain/case/reopenings";
import { REOPENED_STEPS, type ReopenedStep } from "@/lib/domain/case/way-out-forms";

const LEADER = "p1";
const audit = (kind: "stage1" | "stage2", status: AuditOfCase["status"], id = kind): AuditOfCase => ({
  ...{ id, kind, status, leaderIds: [LEADER] },
});
const actor = (roles: readonly Role[], personId: string | null = LEADER) => ({
  ...ANONYMOUS,
  ...{ roles, personId },
});
const EVERYBODY = actor(["application-reviewer", "programme-manager", "auditor", "decision-maker"]);

const assess = (step: ReopenedStep, stage: CaseStage, audits: readonly AuditOfCase[] = [], by = EVERYBODY) =>
  assessReopening(step, { stage, audits }, by);

/** Step, the stages in which it may be opened again, its clause and its owner, the audit that goes back with it. */
const STEPS: readonly (readonly [ReopenedStep, string, clause: string, owner: Role, AuditOfCase | null])[] = [
  ["review", "contract programme", "5.3.2", "application-reviewer", null],
  ["contract", "programme stage1", "5.3.3", "application-reviewer", null],
  ["programme", "stage1", "5.4.1", "programme-manager", null],
  ["plan", "stage1 stage2", "5.4.6", "auditor", null],
  ["stage1", "stage2", "5.4.2.1", "auditor", audit("stage1", "reported")],
  ["report", "report-review decision", "5.5.9", "auditor", audit("stage2", "reported")],
  ["decision", "certificate", "5.9", "decision-maker", null],
];

test.each(STEPS)("%s is opened again at “%s” only (%s)", (step, from, clause, owner, own) => {
  for (const stage of CASE_STAGES) {
    const planned = stage === "stage1" ? audit("stage1", "plan-issued") : audit("stage2", "plan-issued");
    const audits = own === null ? (step === "plan" ? [planned] : []) : [own];
    expect([stage, assess(step, stage, audits)]).toEqual([
      stage,
      from.split(" ").includes(stage)
        ? []
        : [{ code: "step-cannot-be-reopened", clause, facts: { step, stage } }],
    ]);
    if (from.split(" ").includes(stage))
      expect([owner, assess(step, stage, audits, actor(["client"]))]).toEqual([
        owner,
        [{ code: "step-of-somebody-else", clause, facts: { step } }],
      ]);
  }
  expect(REOPENINGS[step].owner).toBe(owner);
});

test("there are no steps but these", () => {
  expect(REOPENED_STEPS).toEqual(STEPS.map(([step]) => step));
});

test.each([
  ["review", "contract", "application-reviewer"],
  ["contract", "stage1", "application-reviewer"],
  ["programme", "stage1", "programme-manager"],
  ["decision", "certificate", "decision-maker"],
] as const)(
  "%s is opened again by its owner alone, with or without a person of the body",
  (step, stage, role) => {
    expect(assess(step, stage, [], actor([role], null))).toEqual([]);
    expect(assess(step, stage, [], actor(["auditor", "quality-manager", "administrator"]))).toHaveLength(1);
  },
);

test("5.4.6: only the leader of the very audit opens its plan again", () => {
  const audits = [audit("stage1", "plan-agreed")];
  const others = [{ code: "step-of-somebody-else", clause: "5.4.6", facts: { step: "plan" } }];
  expect(assess("plan", "stage1", audits, actor(["auditor"]))).toEqual([]);
  expect(assess("plan", "stage1", audits, actor(["auditor"], "p2"))).toEqual(others);
  expect(assess("plan", "stage1", audits, actor(["auditor"], null))).toEqual(others);
  expect(assess("plan", "stage1", audits, actor(["programme-manager"]))).toEqual(others);
  const led = [{ ...audit("stage1", "plan-agreed"), leaderIds: ["p2", LEADER] }];
  expect(assess("plan", "stage1", led, actor(["auditor"]))).toEqual([]);
});

test.each(["review", "contract", "programme"] as const)(
  "5.6.2 c): %s is not opened again once an audit has begun: its team confirms the facts instead",
  (step) => {
    const stage = step === "review" ? "programme" : "stage1";
    const begun = [{ code: "audit-has-begun", clause: "5.6.2 c)", facts: { step } }];
    for (const status of AUDIT_STATUSES)
      expect([status, assess(step, stage, [audit("stage1", status), audit("stage2", "foreseen")])]).toEqual([
        status,
        ["opened", "closed", "reported"].includes(status) ? begun : [],
      ]);
  },
);

test("5.4.2.1: the conclusion of stage 1 is opened again until stage 2 has begun; an abandoned one counts for nothing", () => {
  const stage1 = audit("stage1", "reported");
  const begun = [{ code: "audit-has-begun", clause: "5.6.2 c)", facts: { step: "stage1" } }];
  expect(assess("stage1", "stage2", [stage1, audit("stage2", "plan-agreed")])).toEqual([]);
  expect(assess("stage1", "stage2", [stage1, audit("stage2", "opened")])).toEqual(begun);
  expect(assess("stage1", "stage2", [stage1, audit("stage2", "abandoned")])).toEqual([]);
});

test.each([
  ["plan", "stage2", audit("stage2", "task-issued"), "5.4.6"],
  ["stage1", "stage2", audit("stage1", "closed"), "5.4.2.1"],
  ["report", "decision", audit("stage2", "closed"), "5.5.9"],
] as const)("what was not done is not opened again: %s", (step, stage, own, clause) => {
  const notDone = { code: "step-not-done", clause, facts: { step } };
  expect(assess(step, stage, [own])).toEqual([notDone]);
  expect(assess(step, stage, [])).toEqual([
    notDone,
    { code: "step-of-somebody-else", clause, facts: { step } },
  ]);
});

test("a step belongs to the latest audit of its kind that was not abandoned", () => {
  const audits = [
    audit("stage1", "reported", "stage1"),
    { ...audit("stage1", "opened"), id: "again" },
    { ...audit("stage1", "abandoned"), id: "gone" },
    audit("stage2", "foreseen"),
  ];
  const of = (step: ReopenedStep, stage: CaseStage) => auditOfStep(step, stage, audits)?.id ?? null;
  expect(of("stage1", "stage2")).toBe("again");
  expect(of("report", "decision")).toBe("stage2");
  expect(of("plan", "stage1")).toBe("again");
  expect(of("plan", "stage2")).toBe("stage2");
  for (const step of ["review", "contract", "programme", "decision"] as const)
    expect(of(step, "stage1")).toBeNull();
  expect(auditOfStep("report", "decision", audits.slice(0, 3))).toBeNull();
});

test("papers that no longer stand are void with the step they belong to", () => {
  const planning = ["programme", "sampling-record", "task-order"];
  const told = Object.entries(REOPENINGS).map(([step, { rail, papers, audit: back }]) => [
    ...[step, rail, back],
    papers,
  ]);
  const review = ["application-review-record", "man-days-record", "notice"];
  expect(told).toEqual([
    ["review", "review", "reopen", [...review, "contract", ...planning]],
    ["contract", "contract", "reopen", ["contract", ...planning]],
    ["programme", "programme", "reopen", planning],
    ["plan", "plan", "reopen-plan", []],
    ["stage1", "stage1", "return-report", ["stage1-report"]],
    ["report", "nonconformities", "return-report", ["stage2-report", "check-list", "report-review-record"]],
    ["decision", "decision", null, []],
  ]);
});
