import { expect, test } from "vitest";
import { nextSteps } from "@/lib/domain/case/next-step";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { plainDate } from "@/rules/core/plain-date";
import { anAudit, aProgress } from "@/tests/support/case-progress";

const steps = (change: Partial<CaseProgress>) => nextSteps(aProgress(change), plainDate("2026-06-15"));
const plain = (key: string, who: string, page: string, clause: string | null = null) => ({
  ...{ key, who, page, clause, of: null, date: null, amountFen: null },
});
const ofTeam = (key: string, page: string, part: string, clause: string | null = null, auditId = "a2") => ({
  ...plain(key, "auditor", page, clause),
  of: { auditId, part },
});

test.each([
  ["review", "review-application", "application-reviewer", "review"],
  ["contract", "sign-contract", "application-reviewer", "contract"],
  ["programme", "set-programme", "programme-manager", "programme"],
  ["report-review", "review-report", "report-reviewer", "decision"],
  ["decision", "decide", "decision-maker", "decision"],
] as const)("at %s it is always the same step", (stage, key, who, page) => {
  expect(steps({ stage })).toEqual([plain(key, who, page)]);
});

test("5.2, 5.3.2: an application waits to be handed in, or for the papers that were asked for", () => {
  expect(steps({ stage: "application" })).toEqual([plain("submit-application", "client", "application")]);
  expect(steps({ stage: "application", supplementDueOn: plainDate("2026-06-20") })).toEqual([
    plain("supplement-application", "client", "application"),
  ]);
});

test("5.3.3: a contract that is out waits for the client first", () => {
  expect(steps({ stage: "contract", awaitsClientSignature: true })).toEqual([
    plain("send-signed-contract", "client", "contract", "5.3.3"),
    plain("sign-contract", "application-reviewer", "contract"),
  ]);
});

const AUDIT_STEPS = [
  ["foreseen", plain("propose-team", "programme-manager", "audits/a2/team")],
  ["team-proposed", plain("issue-task", "programme-manager", "audits/a2/team")],
  ["task-issued", ofTeam("issue-plan", "audits/a2/plan", "leader")],
  ["plan-issued", plain("agree-plan", "client", "audits/a2/plan")],
  ["plan-agreed", ofTeam("hold-opening", "audits/a2", "team")],
  ["opened", ofTeam("audit-and-close", "audits/a2", "team")],
  ["closed", ofTeam("conclude-audit", "audits/a2", "leader")],
  ["reported", plain("repeat-stage", "programme-manager", "ways-out")],
  ["abandoned", plain("propose-team", "programme-manager", "programme")],
] as const;

test.each(AUDIT_STEPS)(
  "5.4.4–5.5.9: an audit that is %s waits for its own step, in either stage",
  (status, step) => {
    expect(steps({ stage: "stage2", stage2: anAudit({ status }) })).toEqual([step]);
    expect(steps({ stage: "stage1", stage1: anAudit({ status, kind: "stage1" }) })).toEqual([step]);
  },
);

test("5.4.4: a stage without an audit, or with one in a state nobody knows, waits for its team", () => {
  const propose = [plain("propose-team", "programme-manager", "programme")];
  expect(steps({ stage: "stage1" })).toEqual(propose);
  expect(steps({ stage: "stage2", stage2: anAudit({ status: "?" }) })).toEqual(propose);
});

test("5.4.4.8: a programme that is set waits for the team of stage 1 until its task is out", () => {
  const at = (status: string, isProgrammeStale = false) =>
    steps({ stage: "programme", isProgrammeStale, stage1: anAudit({ status }) }).map(({ key }) => key);
  expect(at("foreseen")).toEqual(["propose-team"]);
  expect(at("team-proposed")).toEqual(["issue-task"]);
  expect(at("task-issued")).toEqual(["set-programme"]);
  expect(at("foreseen", true)).toEqual(["set-programme"]);
});

test("5.4.4.8: an objection waits for the body once, and holds plan, agreement and opening", () => {
  const answer = plain("answer-objection", "programme-manager", "audits/a9/team", "5.4.4.8");
  const objected = (status: string) =>
    steps({
      ...{ stage: "stage2", objectedAuditIds: ["a9", "a8"] },
      stage2: anAudit({ status, isObjectedTo: true }),
    });
  for (const [status, step] of AUDIT_STEPS)
    expect(objected(status)).toEqual(
      ["task-issued", "plan-issued", "plan-agreed"].includes(status) ? [answer] : [answer, step],
    );
});

test("5.4.6.1: a change of a plan waits for the leader, and for the manager to see to it", () => {
  const change = [
    ofTeam("answer-plan-change", "audits/a2/plan", "leader", "5.4.6.1"),
    plain("watch-plan-change", "programme-manager", "audits/a2/plan", "5.4.6.1"),
  ];
  const asked = (status: string, isObjectedTo = false) => {
    const stage2 = anAudit({ status, isPlanChangeAsked: true, isObjectedTo });
    return steps({ stage: "stage2", stage2, planChangeAudits: [stage2] });
  };
  expect(asked("task-issued")).toEqual(change);
  expect(asked("opened")).toEqual([...change, ofTeam("audit-and-close", "audits/a2", "team")]);
  expect(asked("closed")).toEqual([...change, ofTeam("conclude-audit", "audits/a2", "leader")]);
  expect(asked("plan-issued")).toEqual([plain("agree-plan", "client", "audits/a2/plan")]);
  expect(asked("task-issued", true)).toEqual([]);
});

test.each(["stage1", "stage2", "nonconformities"] as const)(
  "5.6.2 c): found facts that ask for more wait for the programme manager first (%s)",
  (stage) => {
    const audit = anAudit({ status: "opened", hasOpenShortfall: true });
    const own = stage === "stage1" ? { stage1: audit } : { stage2: audit };
    const settle = plain("settle-facts", "programme-manager", "audits/a2/facts", "5.6.2 c)");
    expect(steps({ stage, ...own })[0]).toEqual(settle);
    const other = stage === "stage1" ? { stage2: audit } : { stage1: audit };
    expect(steps({ stage, ...other })).not.toContainEqual(settle);
  },
);

test("5.6.2 c): at any other stage found facts are settled or past", () => {
  const audit = anAudit({ hasOpenShortfall: true });
  expect(steps({ stage: "decision", stage1: audit, stage2: audit })).toHaveLength(1);
});

test.each([
  ["programme", "stage1 stage2"],
  ["stage1", "stage1 stage2"],
  ["stage2", "stage2"],
  ["certified", "surveillance recertification special supplementary"],
  ["decision", ""],
] as const)("5.4.4.1: at %s declarations are asked of the teams of: %s", (stage, kinds) => {
  const every = ["stage1", "stage2", "surveillance", "recertification", "special", "supplementary"];
  const undeclaredAudits = every.map((kind) => anAudit({ id: kind, kind }));
  const asked = steps({ stage, undeclaredAudits }).filter(({ key }) => key === "make-declaration");
  expect(asked).toEqual(
    kinds
      .split(" ")
      .filter((kind) => kind !== "")
      .map((kind) => ofTeam("make-declaration", `audits/${kind}/team`, "undeclared", "5.4.4.1", kind)),
  );
});

test("5.4.2.1 c): findings of stage 1 wait for the client and the leader until the day before stage 2", () => {
  const at = (unanswered: number, unverified: number, stage: CaseProgress["stage"] = "stage2") =>
    steps({
      ...{ stage, stage1: anAudit({ id: "a1", kind: "stage1", openFindings: { unanswered, unverified } }) },
      stage2: anAudit({ startsOn: plainDate("2026-06-22") }),
    }).slice(1);
  const day = { clause: "5.4.2.1 c)", date: "2026-06-21" };
  const answer = { ...plain("answer-stage1-findings", "client", "audits/a1/stage1"), ...day };
  const verify = {
    ...ofTeam("verify-stage1-findings", "audits/a1/stage1", "leader", null, "a1"),
    ...day,
  };
  expect(at(1, 0)).toEqual([answer]);
  expect(at(0, 1)).toEqual([verify]);
  expect(at(2, 2)).toEqual([answer, verify]);
  expect(at(0, 0)).toEqual([]);
  expect(at(1, 1, "decision")).toEqual([]);
});

test("a closed case waits for nobody", () => {
  expect(steps({ stage: "closed", objectedAuditIds: ["a9"], contentStatus: "objected" })).toEqual([]);
});
