import { expect, test } from "vitest";
import { AUDIT_STATUSES, type AuditStatus } from "@/lib/domain/audit/audit-machine";
import { AUDIT_KINDS, AUDIT_METHODS, isAuditKind, isAuditMethod } from "@/lib/domain/audit/audit-kinds";
import { isItemVerdict, isNoteVerdict } from "@/lib/domain/audit/conduct-lists";
import { nextStep, PLACE_OF_STEP, type ConductProgress } from "@/lib/domain/audit/next-step";
import { lastVisit, outdatedPlan, refusedBySettlement, settlementsOf } from "@/lib/domain/audit/settlement";
import { plainDate } from "@/rules/core/plain-date";

const DONE: ConductProgress = {
  ...{ kind: "stage2", status: "opened", isEveryItemJudged: true, uncovered: 0, isInterviewed: true },
  ...{ isConfirmed: true, isHandedOver: false },
  corrections: { recommendation: "recommend", correctionsConfirmedOn: null, nonconformities: [] },
};
const next = (change: Partial<ConductProgress>) => nextStep({ ...DONE, ...change });

test("5.4.6.3–5.6.2: what is next, state by state, of stage 2 and of stage 1 with their records made", () => {
  const of = (kind: string) => AUDIT_STATUSES.map((status) => [status, next({ kind, status })]);
  const shared = [
    ...[
      ["foreseen", "waiting"],
      ["team-proposed", "waiting"],
      ["task-issued", "waiting"],
    ],
    ...[
      ["plan-issued", "waiting"],
      ["plan-agreed", "opening"],
      ["opened", "closing"],
    ],
  ];
  expect(of("stage2")).toEqual([
    ...shared,
    ...[
      ["closed", "report"],
      ["reported", "handover"],
      ["abandoned", "waiting"],
    ],
  ]);
  expect(of("stage1")).toEqual([
    ...shared,
    ...[
      ["closed", "conclusion"],
      ["reported", "done"],
      ["abandoned", "waiting"],
    ],
  ]);
});

test.each(["opened", "closed"] as const)(
  "5.6.1 a), 5.5.5.1, 5.6.2 c): the records come first while %s",
  (status) => {
    const open = { status, uncovered: 1, isInterviewed: false, isConfirmed: false };
    expect(next(open)).toBe("notes");
    expect(next({ ...open, uncovered: 0 })).toBe("interview");
    expect(next({ ...open, uncovered: 0, isInterviewed: true })).toBe("facts");
  },
);

test.each(["opened", "closed"] as const)(
  "5.4.2.1 b): of a stage 1 its contents come first while %s",
  (status) => {
    const open = { status, kind: "stage1", isEveryItemJudged: false, isConfirmed: false };
    expect(next(open)).toBe("stage1");
    // Neither notes nor interview are asked of it.
    expect(next({ ...open, isEveryItemJudged: true, uncovered: 9, isInterviewed: false })).toBe("facts");
    expect(next({ status, isEveryItemJudged: false })).toBe(status === "opened" ? "closing" : "report");
  },
);

test("5.6.2: an audit handed over is done", () => {
  const reported: AuditStatus = "reported";
  expect(next({ status: reported, isHandedOver: true })).toBe("done");
  expect(next({ status: reported })).toBe("handover");
});

test("5.5: who takes each step, and where", () => {
  const places = Object.entries(PLACE_OF_STEP).map(([name, { page, isOfCase = false, who }]) => [
    ...[name, page, isOfCase, who],
  ]);
  expect(places).toEqual([
    ["waiting", null, false, null],
    ["opening", "meetings", false, "team"],
    ["stage1", "stage1", false, "team"],
    ["notes", "notes", false, "team"],
    ["interview", "interview", false, "team"],
    ["facts", "facts", false, "team"],
    ["closing", "meetings", false, "team"],
    ["conclusion", "stage1", false, "leader"],
    ["report", "report", false, "leader"],
    ["answers", "nonconformities", true, "client"],
    ["judging", "nonconformities", true, "team"],
    ["corrections", "report", false, "leader"],
    ["handover", "report", false, "leader"],
    ["done", null, false, null],
  ]);
});

test("6.1, 6.8: the kinds and ways of an audit, and the verdicts of notes and items", () => {
  expect(AUDIT_KINDS.join(" ")).toBe("stage1 stage2 surveillance recertification special supplementary");
  expect(AUDIT_METHODS.join(" ")).toBe("on-site off-site remote mixed");
  expect(["stage1", "supplementary", "", "stage3"].map(isAuditKind)).toEqual([true, true, false, false]);
  expect(["on-site", "mixed", "", "hybrid"].map(isAuditMethod)).toEqual([true, true, false, false]);
  expect(["conforms", "nonconformity", "improvement", "attention", ""].map(isNoteVerdict)).toEqual([
    ...[true, true, true, false, false],
  ]);
  expect(["conforms", "attention", "nonconforming", "improvement", ""].map(isItemVerdict)).toEqual([
    ...[true, true, true, false, false],
  ]);
});

const visits = (...days: readonly (string | null)[]) =>
  days.map((day) => ({ visitUntil: day === null ? null : plainDate(day) }));

test("5.6.2 c): of several settlements the last visit and the highest outdated plan count", () => {
  expect(lastVisit(visits("2026-06-20", null, "2026-06-18"))).toBe("2026-06-20");
  expect(lastVisit(visits(null))).toBeNull();
  expect(lastVisit([])).toBeNull();
  expect(outdatedPlan([{ amendsPlan: 2 }, { amendsPlan: null }, { amendsPlan: 1 }])).toBe(2);
  expect(outdatedPlan([{ amendsPlan: null }])).toBe(0);
  expect(outdatedPlan([])).toBe(0);
});

test("5.6.2 c): settlements are those of their audit, and four refusals of a report are theirs", () => {
  const one = { auditId: "a" };
  expect(settlementsOf([one, { auditId: "b" }], "a")).toEqual([one]);
  const codes = [
    ...["shortfall-open", "report-section-incomplete", "amended-plan-not-agreed", "added-visit-ahead"],
    ...["added-sites-without-notes", "facts-not-confirmed"],
  ];
  expect(refusedBySettlement(codes.map((code) => ({ code }))).map(({ code }) => code)).toEqual([
    ...["shortfall-open", "amended-plan-not-agreed", "added-visit-ahead", "added-sites-without-notes"],
  ]);
});
