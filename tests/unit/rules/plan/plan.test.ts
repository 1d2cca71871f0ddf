import { expect, test } from "vitest";
import { halfDays } from "@/rules/core/amount";
import { plainDate } from "@/rules/core/plain-date";
import { plan } from "@/rules/plan/plan";
import type { PlanFacts, PlanRow } from "@/rules/plan/plan-facts";
import { complaintHandling, refusalsOf, refusedCodes } from "../../../support/rules";

const rules = complaintHandling.plan;
const clause = { criteria: "GB/T 19012-2019", clause: "7.2" };
const day = plainDate("2026-06-08");
const at = (hours: number) => hours * 60;

const row = (id: string, from: number, to: number, more: Partial<PlanRow> = {}): PlanRow => ({
  id,
  date: day,
  from: at(from),
  to: at(to),
  siteId: "centre",
  kind: "audit",
  clauses: [],
  contents: [],
  auditorIds: ["leader"],
  remote: null,
  ...more,
});

/** One auditor, one day: opening, interview, audit, closing: eight hours with a lunch hour between. */
const rows: readonly PlanRow[] = [
  row("opening", 9, 9.5, { kind: "opening" }),
  row("interview", 9.5, 10.5, { kind: "top-management-interview" }),
  row("morning", 10.5, 12, { clauses: [clause] }),
  row("afternoon", 13, 17.5),
  row("closing", 17.5, 18, { kind: "closing" }),
];

const ask = (facts: Partial<PlanFacts>) =>
  plan(rules, {
    audit: "stage2",
    rows,
    criteria: [clause],
    sites: ["centre"],
    countedIds: ["leader", "auditor"],
    determined: halfDays(2),
    ...facts,
  });

const without = (id: string) => rows.filter((each) => each.id !== id);
const changed = (id: string, more: Partial<PlanRow>) =>
  rows.map((each) => (each.id === id ? { ...each, ...more } : each));

test("5.4.6: a plan that covers clauses, sites, meetings and hours is accepted", () => {
  expect(ask({}).ok).toBe(true);
});

test("5.5.2, 5.5.8: the opening comes before everything, the closing after it", () => {
  const turned = ask({
    rows: [
      row("closing", 8, 8.5, { kind: "closing" }),
      row("opening", 8.5, 9, { kind: "opening" }),
      row("interview", 9, 10, { kind: "top-management-interview" }),
      row("morning", 10, 12, { clauses: [clause] }),
      row("afternoon", 13, 17),
    ],
  });
  expect(refusalsOf(turned)).toEqual([
    { code: "rows-before-opening", clause: "5.5.2", facts: { rows: ["closing"] } },
    {
      code: "rows-after-closing",
      clause: "5.5.8.1",
      facts: { rows: ["opening", "interview", "morning", "afternoon"] },
    },
  ]);
});

test("5.5.2: nobody audits while the opening is held, whoever it is and on an earlier day; remote work may go before", () => {
  const early = row("early", 9, 10, { auditorIds: ["auditor"] });
  const dayBefore = row("day-before", 9, 10, { date: plainDate("2026-06-07") });
  const remote = { reason: "文件评价", tool: "视频会议", hasConsent: true };
  expect(refusalsOf(ask({ rows: [...rows, early, dayBefore] }))).toEqual([
    { code: "rows-before-opening", clause: "5.5.2", facts: { rows: ["early", "day-before"] } },
  ]);
  expect(ask({ rows: [...rows, { ...dayBefore, remote }] }).ok).toBe(true);
  expect(ask({ rows: [...rows, { ...early, from: at(9.5) }] }).ok).toBe(true);
});

test("5.5.8.1: nothing is audited while the closing is held or on a day after it", () => {
  const late = row("late", 17, 18, { auditorIds: ["auditor"] });
  const dayAfter = row("day-after", 9, 10, { date: plainDate("2026-06-09") });
  expect(refusalsOf(ask({ rows: [...rows, late, dayAfter] }))).toEqual([
    { code: "rows-after-closing", clause: "5.5.8.1", facts: { rows: ["late", "day-after"] } },
  ]);
  expect(ask({ rows: [...rows, { ...late, from: at(16.5), to: at(17.5) }] }).ok).toBe(true);
});

test("5.4.2.2 b): a clause nobody audits is named with its standard", () => {
  const missing = { criteria: "GB/T 19012-2019", clause: "8.7" };
  expect(
    refusalsOf(ask({ criteria: [clause, missing, { ...clause, criteria: "GB/T 19001-2016" }] })),
  ).toEqual([
    {
      code: "clauses-uncovered",
      clause: "5.4.2.2 b)",
      facts: { clauses: ["GB/T 19012-2019 8.7", "GB/T 19001-2016 7.2"] },
    },
  ]);
});

test("5.4.2.1 b), 6.6: stage 1 and surveillance cover their contents, not the clauses", () => {
  const { coverage } = rules;
  for (const audit of ["stage1", "surveillance"] as const) {
    const asked = coverage[audit];
    if (asked.of !== "contents") throw new Error("contents expected");
    const covered = changed("morning", { contents: asked.contents, clauses: [] });
    expect(ask({ audit, rows: covered }).ok).toBe(true);
    expect(refusalsOf(ask({ audit }))).toMatchObject([
      { code: "contents-uncovered", clause: asked.clause, facts: { contents: asked.contents } },
    ]);
  }
  expect(refusedCodes(ask({ audit: "recertification", criteria: [{ ...clause, clause: "4.2" }] }))).toEqual([
    "clauses-uncovered",
  ]);
});

test("5.4.5: every sampled site stands in the plan of stage 2, not in that of stage 1", () => {
  const sites = ["centre", "branch"];
  expect(refusalsOf(ask({ sites }))).toMatchObject([
    { code: "sites-uncovered", facts: { sites: ["branch"] } },
  ]);
  expect(refusedCodes(ask({ sites, audit: "stage1" }))).toEqual(["contents-uncovered"]);
});

/** The contents every row needs where the audit goes by contents; nothing where it goes by clauses. */
const contentsOf = (audit: PlanFacts["audit"]) => {
  const asked = rules.coverage[audit === "supplementary" ? "stage2" : audit];
  return asked.of === "contents" ? asked.contents : [];
};

test.each([
  ["stage1", "opening", "5.5.2"],
  ["stage1", "closing", "5.5.8.1"],
  ["stage2", "opening", "5.5.2"],
  ["stage2", "closing", "5.5.8.1"],
  ["stage2", "interview", "5.5.5.1"],
  ["surveillance", "opening", "5.5.2"],
  ["surveillance", "closing", "5.5.8.1"],
  ["recertification", "opening", "5.5.2"],
  ["recertification", "closing", "5.5.8.1"],
  ["recertification", "interview", "5.5.5.1"],
] as const)("5.5.2, 5.5.5.1, 5.5.8.1: %s without the %s is refused under %s", (audit, id, expected) => {
  const shorter = without(id).map((each) => ({ ...each, contents: contentsOf(audit) }));
  expect(refusalsOf(ask({ audit, rows: shorter, determined: halfDays(1) }))).toMatchObject([
    { code: "meeting-missing", clause: expected },
  ]);
});

test("5.4.5: later audits, too, have every sampled site in their plan", () => {
  for (const audit of ["surveillance", "recertification"] as const) {
    const covering = rows.map((each) => ({ ...each, contents: contentsOf(audit) }));
    expect(refusalsOf(ask({ audit, rows: covering, sites: ["centre", "branch"] }))).toMatchObject([
      { code: "sites-uncovered", clause: "5.4.5", facts: { sites: ["branch"] } },
    ]);
  }
});

test("6.6, 5.4.2.1 b): surveillance has nine contents, stage 1 five", () => {
  expect([contentsOf("surveillance").length, contentsOf("stage1").length]).toEqual([9, 5]);
});

test("5.5.5.1: surveillance needs no interview row", () => {
  const refused = refusedCodes(
    ask({ audit: "surveillance", rows: without("interview"), determined: halfDays(1) }),
  );
  expect(refused).toEqual(["contents-uncovered"]);
});

test("5.4.1, 5.4.4.3, 5.5.1, 5.5.5.1: remote work is documented and never replaces the interview", () => {
  const remote = { reason: "异地系统", tool: "视频会议", hasConsent: true };
  expect(ask({ rows: changed("afternoon", { remote }) }).ok).toBe(true);
  for (const gap of [{ reason: " " }, { tool: "" }, { hasConsent: false }]) {
    expect(refusedCodes(ask({ rows: changed("afternoon", { remote: { ...remote, ...gap } }) }))).toEqual([
      "remote-undocumented",
    ]);
  }
  expect(refusedCodes(ask({ rows: changed("interview", { remote }) }))).toEqual([
    "interview-not-face-to-face",
  ]);
});

test("5.4.3: hours of the members who count cover the determined days; an intern's do not", () => {
  expect(refusalsOf(ask({ determined: halfDays(3) }))).toEqual([
    { code: "hours-short", clause: "5.4.3", facts: { planned: 8, needed: 12 } },
  ]);
  const both = rows.map((each) => ({ ...each, auditorIds: ["leader", "auditor"] }));
  expect(ask({ rows: both, determined: halfDays(4) }).ok).toBe(true);
  const withIntern = rows.map((each) => ({ ...each, auditorIds: ["leader", "intern"] }));
  expect(refusedCodes(ask({ rows: withIntern, determined: halfDays(3) }))).toEqual(["hours-short"]);
});

test("5.4.4.1: a row done by an intern alone is refused", () => {
  const alone = [...rows, row("alone", 12, 13, { auditorIds: ["intern"] })];
  expect(refusedCodes(ask({ rows: alone }))).toEqual(["row-without-auditor"]);
});

test("5.4.6.3: nobody is in two places at once", () => {
  const overlap = changed("afternoon", { from: at(11.5), to: at(16) });
  expect(refusalsOf(ask({ rows: overlap }))).toEqual([
    {
      code: "auditor-in-two-places",
      clause: "5.4.6.3",
      facts: { auditorId: "leader", rows: ["morning", "afternoon"] },
    },
  ]);
  const inside = [...rows, row("branch", 14, 14.5, { siteId: "branch", auditorIds: ["auditor"] })];
  expect(ask({ rows: inside }).ok).toBe(true);
});

test("5.4.3: more than eight hours for one auditor on one day are refused, on two days they are not", () => {
  const long = [...rows, row("noon", 12, 12.5)];
  expect(refusalsOf(ask({ rows: long }))).toEqual([
    {
      code: "day-over-hours",
      clause: "5.4.3",
      facts: { auditorId: "leader", date: "2026-06-08", hours: 8.5 },
    },
  ]);
  const next = changed("closing", { date: plainDate("2026-06-09"), from: at(8), to: at(8.5) });
  expect(ask({ rows: [...next, row("noon", 12, 12.5)] }).ok).toBe(true);
});

test.each([
  [10, 10],
  [11, 10],
  [-1, 2],
  [23, 25],
  [9.001, 10],
  [9, 10.001],
])("5.4.6.3, 5.4.6.3 e): a row from %d to %d o'clock is no time", (from, to) => {
  const broken = changed("afternoon", { from: at(from), to: at(to) });
  expect(refusalsOf(ask({ rows: broken }))).toEqual([
    { code: "row-time-invalid", clause: "5.4.6.3", facts: { row: "afternoon" } },
  ]);
});
