import { expect, test } from "vitest";
import { halfDays } from "@/rules/core/amount";
import { plainDate } from "@/rules/core/plain-date";
import { plan } from "@/rules/plan/plan";
import type { PlanFacts, PlanRow } from "@/rules/plan/plan-facts";
import { complaintHandling, refusalsOf, refusedCodes } from "../../../support/rules";

const rules = complaintHandling.plan;
const row = (id: string, from: number, to: number, more: Partial<PlanRow> = {}): PlanRow => ({
  id,
  date: plainDate("2026-06-08"),
  from: from * 60,
  to: to * 60,
  siteId: "centre",
  kind: "audit",
  clauses: [],
  contents: [],
  auditorIds: ["leader"],
  remote: null,
  ...more,
});
const rows: readonly PlanRow[] = [
  row("opening", 9, 9.5, { kind: "opening" }),
  row("interview", 9.5, 10.5, { kind: "top-management-interview" }),
  row("afternoon", 13, 17.5),
  row("closing", 17.5, 18, { kind: "closing" }),
];
const remote = { reason: "境外场所", tool: "视频会议", hasConsent: true };
const ask = (more: Partial<PlanFacts>) =>
  plan(rules, {
    audit: "stage2",
    rows,
    criteria: [],
    sites: ["centre"],
    countedIds: ["leader"],
    determined: halfDays(1),
    ...more,
  });
const changed = (id: string, more: Partial<PlanRow>) =>
  rows.map((each) => (each.id === id ? { ...each, ...more } : each));

test("5.4.6: a plan that is in order rests on the readings of the edition", () => {
  expect(rules.interpretations).not.toEqual([]);
  expect(ask({})).toMatchObject({ ok: true, interpretations: rules.interpretations });
});

test("5.5.2, 5.5.5.1, 5.5.8.1: each meeting that is missing is named with its clause", () => {
  const kept = rows.filter(({ kind }) => kind === "audit");
  expect(refusalsOf(ask({ rows: kept }))).toEqual([
    { code: "meeting-missing", clause: "5.5.2", facts: { meeting: "opening" } },
    { code: "meeting-missing", clause: "5.5.8.1", facts: { meeting: "closing" } },
    { code: "meeting-missing", clause: "5.5.5.1", facts: { meeting: "top-management-interview" } },
  ]);
});

test("5.5.5.1, 5.4.1: a remote interview, and remote work without reason, tool or consent, are named by their row", () => {
  expect(refusalsOf(ask({ rows: changed("interview", { remote }) }))).toEqual([
    {
      code: "interview-not-face-to-face",
      clause: rules.interviewFaceToFace.clause,
      facts: { row: "interview" },
    },
  ]);
  for (const lacking of [{ reason: " " }, { tool: " " }, { hasConsent: false }]) {
    expect(refusalsOf(ask({ rows: changed("afternoon", { remote: { ...remote, ...lacking } }) }))).toEqual([
      { code: "remote-undocumented", clause: rules.remote.clause, facts: { row: "afternoon" } },
    ]);
  }
});

test("5.5.2: documents may be read from afar before the opening, a meeting may not be held from afar before it", () => {
  expect(ask({ rows: [row("reading", 8, 9, { remote }), ...rows] }).ok).toBe(true);
  const early = row("interview", 8, 9, { kind: "top-management-interview", remote: null });
  expect(refusedCodes(ask({ rows: [...rows.filter(({ id }) => id !== "interview"), early] }))).toEqual([
    "rows-before-opening",
  ]);
  const afar = { ...early, remote };
  expect(refusedCodes(ask({ rows: [...rows.filter(({ id }) => id !== "interview"), afar] }))).toEqual([
    "interview-not-face-to-face",
    "rows-before-opening",
  ]);
});

test("5.4.6: a row may begin at midnight and end at midnight; beyond it is no time of a day", () => {
  const night = (from: number, to: number, date: string) =>
    refusalsOf(
      ask({ rows: [...rows, row("night", from, to, { date: plainDate(date), auditorIds: ["leader"] })] }),
    );
  expect(night(0, 1, "2026-06-08").map(({ code }) => code)).toEqual(["rows-before-opening"]);
  expect(night(23, 24, "2026-06-08").map(({ code }) => code)).toEqual(["rows-after-closing"]);
  expect(night(23, 24.5, "2026-06-08")).toEqual([
    { code: "row-time-invalid", clause: rules.schedule.clause, facts: { row: "night" } },
  ]);
});

test("5.4.6: a row of nobody who counts is named", () => {
  expect(refusalsOf(ask({ rows: [...rows, row("guided", 11, 12, { auditorIds: ["intern"] })] }))).toEqual([
    { code: "row-without-auditor", clause: rules.schedule.clause, facts: { row: "guided" } },
  ]);
});
