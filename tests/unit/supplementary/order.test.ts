import { expect, test } from "vitest";
import type { AuditStatus } from "@/lib/domain/audit/audit-machine";
import type { NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import { mailListForm } from "@/lib/domain/mailbox/mail-list-form";
import { orderSupplementaryForm } from "@/lib/domain/supplementary/order-form";
import {
  assessMatters,
  assessMattersJudged,
  assessOrderer,
  canBeVerifiedOnSite,
  isGiven,
} from "@/lib/domain/supplementary/assess-order";
import {
  awaited,
  clausesConcerned,
  underWay,
  type Supplementary,
  type SupplementaryOrder,
} from "@/lib/domain/supplementary/supplementary-file";
import { plainDate } from "@/rules/core/plain-date";
import { nonconformityFile, ofAudit } from "../../support/nonconformity-file";

const { audit } = ofAudit({});
const LEADER = { personId: "leader" };

test("5.8: the leader of a closed audit orders it, before the report's review and while a certificate is kept", () => {
  for (const stage of ["nonconformities", "certified"] as const)
    expect(assessOrderer(stage, audit, LEADER)).toEqual([]);
  expect(assessOrderer("stage2", audit, LEADER)).toEqual([
    { code: "supplementary-not-now", clause: "5.8", facts: { stage: "stage2" } },
  ]);
});

test("5.5.8.2: before the closing meeting, or after an audit that was given up, there is nothing to verify", () => {
  const notHeld = [{ code: "closing-not-held", clause: "5.5.8.2" }];
  expect(assessOrderer("certified", { ...audit, closingOn: null }, LEADER)).toEqual(notHeld);
  expect(assessOrderer("certified", { ...audit, status: "abandoned" }, LEADER)).toEqual(notHeld);
});

test("5.8: nobody but the leader orders it, and his name is told", () => {
  const byLeader = (leader: string) => [
    { code: "supplementary-by-leader", clause: "5.8", facts: { leader } },
  ];
  for (const personId of ["member", null])
    expect(assessOrderer("certified", audit, { personId })).toEqual(byLeader("leader-name"));
  expect(assessOrderer("certified", { ...audit, team: [] }, LEADER)).toEqual(byLeader(""));
});

test("5.8: a correction that was answered and not verified is looked at on site, a suggestion never", () => {
  const fit = (grade: NonconformityFile["grade"], status: NonconformityFile["status"]) =>
    canBeVerifiedOnSite({ grade, status });
  expect([fit("major", "answered"), fit("minor", "accepted")]).toEqual([true, true]);
  expect([fit("major", "raised"), fit("minor", "verified")]).toEqual([false, false]);
  expect(fit("improvement", "answered")).toBe(false);
});

const held = (auditId: string, status: AuditStatus): Supplementary => ({
  ...{ auditId, status, orderedOn: plainDate("2026-06-20"), startsOn: null, closingOn: null, team: [] },
});

test("5.8: one ordered and not begun is awaited, the latest on site is under way; what is over is neither", () => {
  const all = [held("1", "reported"), held("2", "closed"), held("3", "opened"), held("4", "abandoned")];
  expect([awaited(all), underWay(all)?.auditId]).toEqual([null, "3"]);
  expect(underWay([held("1", "closed"), held("2", "plan-agreed")])?.auditId).toBe("1");
  for (const status of ["foreseen", "team-proposed", "task-issued", "plan-issued", "plan-agreed"] as const) {
    expect(awaited([held("1", "closed"), held("2", status), held("3", status)])?.auditId).toBe("2");
    expect(underWay([held("1", status)])).toBe(null);
    expect(isGiven({ supplementary: [held("1", status)] })).toBe(true);
  }
  expect(isGiven({ supplementary: [held("1", "opened")] })).toBe(true);
  expect(isGiven({ supplementary: [held("1", "reported"), held("2", "abandoned")] })).toBe(false);
  expect(isGiven({ supplementary: [] })).toBe(false);
});

const nc = (id: string, change: Partial<NonconformityFile> = {}) =>
  nonconformityFile({ id, number: `NC-0${id}`, ...change });

const OWN = [
  nc("1"),
  nc("2", { status: "raised" }),
  nc("3", { supplementary: [held("s", "task-issued")] }),
  nc("4", { status: "accepted" }),
];

const matters = (nonconformityIds: string[], siteIds: string[] = []) =>
  assessMatters({ nonconformityIds, siteIds }, OWN, ["s1", "s2"]);

test("5.8: answered corrections of the audit, given to no other, at sites on record: nothing speaks against it", () => {
  expect(matters(["1", "4"], ["s1", "s2"])).toEqual([]);
  expect(matters(["1", "1"])).toEqual([]);
});

test("5.8: what is of another audit, unanswered, given already or at an unknown site is told with its numbers", () => {
  const field = "nonconformityIds";
  expect(matters(["1", "9"])).toEqual([{ code: "matter-of-another-audit", clause: "5.8", field }]);
  expect(matters(["1", "2"])).toEqual([
    { code: "nothing-to-verify-on-site", clause: "5.8", field, facts: { numbers: ["NC-02"] } },
  ]);
  expect(matters(["3", "4"])).toEqual([
    { code: "matter-given-already", clause: "5.8", field, facts: { numbers: ["NC-03"] } },
  ]);
  expect(matters(["1"], ["s1", "s9"])).toEqual([
    { code: "supplementary-site-unknown", clause: "5.8", field: "siteIds" },
  ]);
});

const judged = {
  verdict: "verified",
  finding: "已整改。",
  judgedBy: "秦知远",
  judgedOn: plainDate("2026-07-01"),
};
const matter = (number: string, clause: string): SupplementaryOrder["matters"][number] => ({
  ...{ id: number, number, criterion: "GB/T 19012-2019", clause, unit: "客服部", process: "受理" },
  ...{ statement: "未记录。", status: "answered", judged: null },
});

const order = (...given: SupplementaryOrder["matters"]): SupplementaryOrder => ({
  ...{ extent: "partial", sourceAuditId: "a", siteIds: [], orderedBy: "秦知远", matters: given },
  orderedOn: plainDate("2026-06-20"),
  reasons: { content: "", people: "", business: "", complexity: "" },
});

test("5.8: it closes with a word on everything it was ordered for; an audit that is none asks for nothing", () => {
  const [one, two] = [matter("NC-01", "7.2"), matter("NC-02", "8.5")];
  expect(assessMattersJudged(null)).toEqual([]);
  expect(assessMattersJudged(order({ ...one, judged }))).toEqual([]);
  expect(assessMattersJudged(order({ ...one, judged }, two))).toEqual([
    { code: "supplementary-matters-open", clause: "5.8", facts: { numbers: ["NC-02"] } },
  ]);
});

test("5.8: it covers the clauses that were not met, by criterion and clause; with the full extent every one", () => {
  const clause = (written: string, criterion = "GB/T 19012-2019") => ({ criterion, clause: written });
  const every = [clause("7.2"), clause("7.2", "GB/T 19001-2016"), clause("8.5")];
  const of = (extent: SupplementaryOrder["extent"]) =>
    clausesConcerned({ extent, matters: [matter("NC-01", "7.2")] }, every);
  expect(of("partial")).toEqual([clause("7.2")]);
  expect(of("full")).toEqual(every);
});

const ID = "6f0c1f5e-9f57-4c4e-8b8d-6a4a4ad2a001";
const asked = {
  ...{ caseId: ID, auditId: ID, extent: "full", nonconformityIds: [ID], halfDays: 2 },
  ...{ contentReason: "内容", peopleReason: "人员", businessReason: "业务", complexityReason: "复杂程度" },
};

test("5.8: an order names corrections, one half-day to sixty, and four reasons; sites may be none", () => {
  expect(orderSupplementaryForm.parse(asked)).toEqual({ ...asked, siteIds: [] });
  expect(orderSupplementaryForm.safeParse({ ...asked, halfDays: 60, siteIds: [ID] }).success).toBe(true);
  for (const wrong of [
    ...[{ halfDays: 0 }, { halfDays: 61 }, { halfDays: 1.5 }, { nonconformityIds: [] }, { extent: "half" }],
    ...[{ contentReason: "" }, { peopleReason: "" }, { businessReason: "" }, { complexityReason: "" }],
    ...[{ nonconformityIds: Array.from({ length: 51 }, () => ID) }, { siteIds: ["x"] }],
    { siteIds: Array.from({ length: 51 }, () => ID) },
  ])
    expect(orderSupplementaryForm.safeParse({ ...asked, ...wrong }).success, JSON.stringify(wrong)).toBe(
      false,
    );
});

test("the mailbox shows the newest mail first, unless another column is asked for", () => {
  const usual = { sort: "at", direction: "desc", after: "", before: "", q: "", from: "", to: "" };
  expect(mailListForm.parse({})).toEqual(usual);
  for (const sort of ["recipient", "subject"])
    expect(mailListForm.parse({ sort, q: "通知", from: "2026-06-08", to: "2026-06-09" })).toEqual({
      ...usual,
      ...{ sort, q: "通知", from: "2026-06-08", to: "2026-06-09" },
    });
  expect(mailListForm.safeParse({ sort: "body" }).success).toBe(false);
});
