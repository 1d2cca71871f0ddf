import { expect, test } from "vitest";
import { nextSteps } from "@/lib/domain/case/next-step";
import { TURN_ROLES } from "@/lib/domain/case/turn-roles";
import type { CaseProgress, ProgressNonconformity } from "@/lib/domain/case/progress-facts";
import { isStepOf, turnsOf } from "@/lib/domain/case/turn-of";
import { step } from "@/lib/domain/case/waiting-step";
import { plainDate } from "@/rules/core/plain-date";
import { anAudit, aProgress } from "@/tests/support/case-progress";

const steps = (change: Partial<CaseProgress>, today = "2026-06-15") =>
  nextSteps(aProgress(change), plainDate(today));
const of = { auditId: "a2", part: "leader" };

const nonconformity = (status: string, grade: "major" | "minor" = "minor"): ProgressNonconformity => ({
  ...{ number: "NC-1", grade, status, acceptedOn: null, verifiedOn: null, auditId: "a2", closingOn: null },
});
type Report = NonNullable<CaseProgress["report"]>;
const report = (change: Partial<Report> = {}): Report => ({
  ...{ status: "signed", signedOn: plainDate("2026-06-12"), recommendation: "recommend" },
  ...{ correctionsConfirmedOn: null, ...change },
});
const correcting = (change: Partial<CaseProgress>) =>
  steps({ stage: "nonconformities", stage2: anAudit({ status: "reported" }), ...change });
const keys = (change: Partial<CaseProgress>) => correcting(change).map(({ key }) => key);

const BLANK = { clause: null, date: null, amountFen: null };

test("5.5.8.2, 5.5.9.2: after the closing answers, their judgement and the report wait at once", () => {
  expect(correcting({ nonconformities: [nonconformity("raised"), nonconformity("answered")] })).toEqual([
    { ...BLANK, key: "answer-nonconformities", who: "client", page: "nonconformities", of: null },
    ...[
      {
        ...BLANK,
        key: "judge-answers",
        who: "auditor",
        page: "nonconformities",
        of: { ...of, part: "team" },
      },
    ],
    { ...BLANK, key: "sign-report", who: "auditor", page: "audits/a2", of },
  ]);
});

test.each([
  ["raised", "minor", ["answer-nonconformities"]],
  ["returned", "major", ["answer-nonconformities"]],
  ["answered", "minor", ["judge-answers"]],
  ["answered", "major", ["judge-answers"]],
  ["accepted", "major", ["judge-answers"]],
  ["accepted", "minor", ["hand-over-report"]],
  ["verified", "major", ["hand-over-report"]],
] as const)(
  "5.5.8.2: a %s nonconformity that is %s, its report signed, waits for %j",
  (status, grade, waits) => {
    expect(keys({ report: report(), nonconformities: [nonconformity(status, grade)] })).toEqual(waits);
  },
);

test("5.6.2: a signed report that does not recommend is handed over whatever stays open", () => {
  const nonconformities = [nonconformity("raised")];
  const against = { recommendation: "do-not-recommend" };
  expect(keys({ report: report(against), nonconformities })).toEqual(["hand-over-report"]);
  expect(keys({ report: report({ ...against, status: "draft" }), nonconformities })).toEqual([
    "answer-nonconformities",
    "sign-report",
  ]);
});

test("5.9.2: a recommendation after corrections waits for the leader's written word, no other does", () => {
  const after = { recommendation: "recommend-after-correction" };
  expect(correcting({ report: report(after) })).toEqual([
    { ...BLANK, key: "confirm-corrections", who: "auditor", page: "audits/a2/report", of, clause: "5.9.2" },
  ]);
  const handOver = { ...BLANK, key: "hand-over-report", who: "auditor", page: "audits/a2", of };
  const confirmed = { ...after, correctionsConfirmedOn: plainDate("2026-06-14") };
  expect(correcting({ report: report(confirmed) })).toEqual([handOver]);
  expect(correcting({ report: report() })).toEqual([handOver]);
  expect(correcting({ report: report(), stage2: null })).toEqual([{ ...handOver, page: "audits", of: null }]);
});

test.each([
  [null, ["prepare-content quality-manager"]],
  ["waiting", ["confirm-content client"]],
  ["confirmed", ["issue-certificate quality-manager"]],
  ["objected", ["correct-content application-reviewer", "prepare-content-again quality-manager"]],
  ["corrected", ["prepare-content-again quality-manager"]],
])("5.9.4: content that is %s waits for: %j", (contentStatus, waits) => {
  const waiting = steps({ stage: "certificate", contentStatus });
  expect(waiting.map(({ key, who }) => `${key} ${who}`)).toEqual(waits);
  expect(waiting.map(({ page }) => page)).toEqual(waits.map(() => "certificate"));
});

test.each(["report-review", "decision"] as const)(
  "5.9.4: content that was objected to is put right at %s as well, beside the stage's own step",
  (stage) => {
    const [own, correct, ...others] = steps({ stage, contentStatus: "objected" });
    expect([own?.page, correct?.key, correct?.clause, others]).toEqual([
      ...["decision", "correct-content", "5.9.4"],
      [],
    ]);
    expect(steps({ stage, contentStatus: "waiting" })).toHaveLength(1);
  },
);

const CERTIFIED: Partial<CaseProgress> = {
  stage: "certified",
  decisions: [
    {
      ...{ scheme: "OLS/GZ-0071", outcome: "grant", toldClientOn: null },
      ...{ decidedOn: plainDate("2026-07-06"), certificateLastDay: plainDate("2029-07-05") },
    },
  ],
};

test("6.1, 8.1(5): a missed first surveillance waits to be arranged, and its suspension to be weighed", () => {
  expect(steps(CERTIFIED, "2027-07-07")).toEqual([
    {
      ...{ key: "arrange-surveillance", who: "programme-manager", page: "programme", of: null },
      ...{ clause: "8.1(5)", date: "2027-07-06", amountFen: null },
    },
    {
      ...{ key: "weigh-suspension", who: "quality-manager", page: "certificate", of: null },
      ...{ clause: "8.1(5)", date: "2027-07-06", amountFen: null },
    },
  ]);
});

test("9.2: for three months after its end an expired certificate waits to be closed by both", () => {
  const closed = { key: "close-expired", page: "certificate", of: null, clause: "9.2", date: "2029-07-05" };
  expect(steps(CERTIFIED, "2029-10-05")).toEqual([
    { ...closed, who: "programme-manager", amountFen: null },
    { ...closed, who: "quality-manager", amountFen: null },
  ]);
  expect(steps(CERTIFIED, "2029-10-06")).toEqual([]);
});

test("5.3.3: what a fee asks for waits last, the client's before finance's, and after the case is closed", () => {
  const line = (yuan: number, dueOn: string) => ({ amountFen: yuan * 100, dueOn: plainDate(dueOn) });
  const instalments = [line(2_000, "2026-06-14"), line(3_000, "2026-07-01")];
  const fees = { status: "signed", endedOn: null, payments: [], instalments };
  const fee = { page: "contract", of: null, clause: "5.3.3" };
  const overdue = { ...fee, date: "2026-06-14", amountFen: 200_000 };
  const due = { ...fee, date: "2026-07-01", amountFen: 300_000 };
  const waits = [
    { ...overdue, key: "pay-overdue-fee", who: "client" },
    { ...due, key: "pay-fee", who: "client" },
    { ...overdue, key: "collect-overdue-fee", who: "finance" },
    { ...due, key: "collect-fee", who: "finance" },
  ];
  expect(steps({ stage: "closed", fees })).toEqual(waits);
  expect(steps({ stage: "decision", fees }).slice(1)).toEqual(waits);
});

test("whose turn it is is told once, in the order of the steps", () => {
  const waiting = [step("a", "client", ""), step("b", "auditor", ""), step("c", "client", "")];
  expect(turnsOf(waiting)).toEqual(["client", "auditor"]);
  expect(TURN_ROLES.join(" ")).toBe(
    "client application-reviewer programme-manager auditor report-reviewer decision-maker finance quality-manager",
  );
});

const member = (personId: string, role: string, isDeclared = true) => ({ personId, role, isDeclared });
const TEAM = ["leader", "member", "intern", "expert", "interpreter", "observer"].map((role) =>
  member(role, role, role !== "expert"),
);
const audit = anAudit({ team: TEAM });
const NONE = { stage1: null, stage2: null, planChangeAudits: [], undeclaredAudits: [] };

test("a step of a role is everybody's who holds the role, whether of a team or not", () => {
  const reader = { roles: ["client", "auditor"] as const, personId: null };
  expect(isStepOf(reader, step("a", "client", ""), NONE)).toBe(true);
  expect(isStepOf(reader, step("a", "finance", ""), NONE)).toBe(false);
});

test.each([
  ["leader", "leader"],
  ["team", "leader member intern"],
  ["undeclared", "expert"],
] as const)("5.4.4: a step of the audit's %s belongs to: %s", (part, whose) => {
  const own = { ...step("a", "auditor", ""), of: { auditId: "a2", part } };
  const readers = [...TEAM.map(({ personId }) => personId), "stranger", null];
  const places = [
    { stage1: audit },
    { stage2: audit },
    { planChangeAudits: [audit] },
    { undeclaredAudits: [audit] },
  ];
  for (const place of places)
    expect(
      readers.filter((personId) => isStepOf({ roles: ["auditor"], personId }, own, { ...NONE, ...place })),
    ).toEqual(whose.split(" "));
  expect(isStepOf({ roles: ["auditor"], personId: "leader" }, own, NONE)).toBe(false);
  const other = { ...NONE, stage1: anAudit({ id: "a1", team: TEAM }) };
  expect(isStepOf({ roles: ["auditor"], personId: "leader" }, own, other)).toBe(false);
  const client = { roles: ["client"] as const, personId: whose.split(" ")[0] ?? null };
  expect(isStepOf(client, own, { ...NONE, stage2: audit })).toBe(false);
});
