import { expect, test } from "vitest";
import { assessPlan, type PlanQuestion } from "@/lib/domain/plan/assess-plan";
import { plainDate } from "@/rules/core/plain-date";
import { planQuestion, stage1Rows, withRows } from "../../support/plan-question";
import { planRow } from "../../support/plan-rows";
import { member, teamFile } from "../../support/team-file";

const [opening, morning, afternoon, closing] = stage1Rows;

test("5.4.2.1 b): contents of stage 1 that no row covers are named", () => {
  const rows = [opening, { ...morning, contents: ["documents", "scope"] }, afternoon, closing];
  expect(assessPlan(withRows(rows))).toEqual([
    {
      code: "contents-uncovered",
      clause: "5.4.2.1 b)",
      facts: {
        contents: [
          "organisation-and-processes",
          "internal-audit-and-management-review",
          "stage2-resources-and-time",
        ],
      },
    },
  ]);
});

/** A surveillance of one day with all nine contents at the client's address, by the leader. */
const surveillance = (rows: PlanQuestion["plan"]["rows"], more: Partial<PlanQuestion> = {}) =>
  assessPlan(withRows(rows, { kind: "surveillance", ...more }));

const contents66 = [
  "certificate-and-mark",
  "documents-and-changes",
  "internal-audit-review-and-earlier-nonconformities",
  "legal-requirements",
  "top-management",
  "key-processes",
  "complaints-and-incidents",
  "performance-and-improvement",
  "sites",
];

test("6.6: a special audit covers what a surveillance covers", () => {
  const whole = [opening, { ...morning, contents: contents66 }, afternoon, closing];
  for (const kind of ["surveillance", "special"] as const) {
    expect(surveillance(whole, { kind })).toEqual([]);
    expect(surveillance(stage1Rows, { kind })).toEqual([
      { code: "contents-uncovered", clause: "6.6", facts: { contents: contents66 } },
    ]);
  }
});

test("5.8: a supplementary audit covers the clauses and places it is ordered for, and no contents of 6.6", () => {
  const concerned = [{ criteria: "GB/T 19012-2019", clause: "7.2" }];
  const ordered = { kind: "supplementary" as const, concerned, sites: [{ id: "s1", name: "滨江营业厅" }] };
  expect(surveillance([opening, morning, afternoon, closing], ordered)).toEqual([
    { code: "clauses-uncovered", clause: "5.8", facts: { clauses: ["GB/T 19012-2019 7.2"] } },
    { code: "sites-uncovered", clause: "5.4.5", facts: { sites: ["滨江营业厅"] } },
  ]);
  const seen = { ...morning, siteId: "s1", clauses: ["GB/T 19012-2019 7.2"] };
  expect(surveillance([opening, seen, afternoon, closing], ordered)).toEqual([]);
  expect(surveillance([seen, afternoon], ordered).map(({ code }) => code)).toEqual(
    expect.arrayContaining(["meeting-missing", "meeting-missing"]),
  );
});

test("5.4.5: sites that no row goes to are told by their names; the client's own address is one of them", () => {
  const rows = [opening, { ...morning, contents: contents66 }, afternoon, closing];
  const sites = [
    { id: "client-address", name: "总部" },
    { id: "s1", name: "滨江营业厅" },
    { id: "s2", name: "仓库" },
  ];
  expect(surveillance(rows, { sites })).toEqual([
    { code: "sites-uncovered", clause: "5.4.5", facts: { sites: ["滨江营业厅", "仓库"] } },
  ]);
  const atS1 = [opening, { ...morning, contents: contents66 }, { ...afternoon, siteId: "s1" }, closing];
  expect(surveillance(atS1, { sites: sites.slice(0, 2) })).toEqual([]);
});

test("5.4.2.2 b): stage 2 covers every clause of the criteria; only the missing ones are named", () => {
  const clauses = (...chosen: readonly string[]) =>
    assessPlan({
      ...withRows([
        planRow("2026-06-18 08:30-12:30", { clauses: chosen.map((one) => `GB/T 19012-2019 ${one}`) }),
      ]),
      kind: "stage2",
    }).find(({ code }) => code === "clauses-uncovered")?.facts?.["clauses"];
  const all = [
    ...["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11", "4.12", "4.13"],
    ...["4.14", "4.15", "5.1", "5.2", "5.3", "5.4", "6.1", "6.2", "6.3", "6.4", "7.1", "7.2", "7.3"],
    ...["7.4", "7.5", "7.6", "7.7", "7.8", "7.9", "8.1", "8.2", "8.3", "8.4", "8.5", "8.6", "8.7"],
  ];
  expect(clauses(...all)).toBeUndefined();
  expect(clauses(...all.slice(2))).toEqual(["GB/T 19012-2019 4.1", "GB/T 19012-2019 4.2"]);
});

test("5.5.2, 5.5.8.1, 5.5.5.1: the meetings a plan cannot be without", () => {
  const missing = (kind: PlanQuestion["kind"]) =>
    assessPlan(withRows([morning], { kind, stage1: { end: plainDate("2026-05-20"), findings: [] } }))
      .filter(({ code }) => code === "meeting-missing")
      .map(({ clause, facts }) => [clause, facts?.["meeting"]]);
  const both = [
    ["5.5.2", "opening"],
    ["5.5.8.1", "closing"],
  ];
  expect(missing("stage1")).toEqual(both);
  expect(missing("surveillance")).toEqual(both);
  for (const kind of ["stage2", "recertification"] as const)
    expect(missing(kind)).toEqual([...both, ["5.5.5.1", "top-management-interview"]]);
});

test("5.4.1: remote work has its reason, tool and consent on file; the row is told by its place in the plan", () => {
  const remote = { isRemote: true, remoteReason: "疫情", remoteTool: "视频会议", hasRemoteConsent: true };
  const told = (change: Partial<typeof remote>) =>
    assessPlan(withRows([opening, morning, { ...afternoon, ...remote, ...change }, closing]));
  const undocumented = [{ code: "remote-undocumented", clause: "5.4.1", facts: { row: 3 } }];
  expect(told({})).toEqual([]);
  expect(told({ remoteReason: "" })).toEqual(undocumented);
  expect(told({ remoteTool: " " })).toEqual(undocumented);
  expect(told({ hasRemoteConsent: false })).toEqual(undocumented);
  expect(told({ isRemote: false, remoteReason: "", hasRemoteConsent: false })).toEqual([]);
});

test("5.5.2, 5.5.8.1: nothing lies before the opening or after the closing; the rows are told as 1, 2, 3", () => {
  const early = { ...opening, startsAt: 600, endsAt: 630 };
  const late = { ...closing, startsAt: 960, endsAt: 990 };
  expect(assessPlan(withRows([morning, early, afternoon, late], { determinedHalfDays: 1 }))).toEqual([
    { code: "rows-before-opening", clause: "5.5.2", facts: { rows: ["1"] } },
    { code: "rows-after-closing", clause: "5.5.8.1", facts: { rows: ["3"] } },
    {
      code: "auditor-in-two-places",
      clause: "5.4.6.3",
      facts: { rows: ["1", "2"], person: "name of leader" },
    },
    {
      code: "auditor-in-two-places",
      clause: "5.4.6.3",
      facts: { rows: ["3", "4"], person: "name of leader" },
    },
  ]);
});

test("5.4.3: more than eight hours on one day are told with the person's name; somebody unknown stays unnamed", () => {
  const longer = { ...closing, endsAt: 1080 };
  expect(assessPlan(withRows([opening, morning, afternoon, longer]))).toEqual([
    {
      code: "day-over-hours",
      clause: "5.4.3",
      facts: { person: "name of leader", date: "2026-06-12", hours: 8.5 },
    },
  ]);
  const rows = [opening, morning, afternoon, longer].map((row) => ({ ...row, personIds: ["ghost"] }));
  expect(assessPlan(withRows(rows, { countedIds: ["ghost"] }))[0]).toEqual({
    code: "day-over-hours",
    clause: "5.4.3",
    facts: { date: "2026-06-12", hours: 8.5 },
  });
});

test("5.4.3, 5.4.6: the hours of those who count reach the determined days, eight hours a day", () => {
  expect(assessPlan(planQuestion({ determinedHalfDays: 3 }))).toEqual([
    { code: "hours-short", clause: "5.4.3", facts: { planned: 8, needed: 12 } },
  ]);
  const team = teamFile(
    [member("intern", "intern"), member("leader", "leader")],
    ["leader 2026-06-12 am", "leader 2026-06-12 pm", "intern 2026-06-12 pm"],
  );
  const alone = [opening, morning, { ...afternoon, personIds: ["intern"] }, closing];
  expect(assessPlan(withRows(alone, { team, determinedHalfDays: 1 }))).toEqual([
    { code: "row-without-auditor", clause: "5.4.6.3", facts: { row: 3 } },
  ]);
});
