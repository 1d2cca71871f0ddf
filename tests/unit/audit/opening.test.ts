import { expect, test } from "vitest";
import {
  assessClosingAfterVisits,
  assessClosingTime,
  assessOpening,
  openingDay,
  type Stage1End,
} from "@/lib/domain/audit/assess-opening";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import { closingClock } from "@/lib/domain/audit/closing-clocks";
import { stage2WindowAfter } from "@/lib/domain/audit/stage2-window";
import type { Objection } from "@/lib/domain/team/team-file";
import { plainDate } from "@/rules/core/plain-date";
import { conductFile, DAY_2, plannedRow, teamRow } from "../../support/conduct";
import { complaintHandling } from "../../support/rules";

const NO_ROWS = { purpose: "", scope: "", criteria: [], rows: [] };
const ended: Stage1End = { endedOn: plainDate("2026-06-03"), findings: [] };
const objection: Objection = {
  ...{ id: "o", personId: "member", name: "魏岚", reason: "曾在竞争对手任职", answer: null, upheld: null },
  ...{ objectedOn: plainDate("2026-06-01"), answeredOn: null },
};

type Asked = Readonly<{
  file?: Partial<ConductFile>;
  stage1?: Stage1End | null;
  objections?: readonly Objection[];
}>;

const opened = (heldOn: string, { file = {}, stage1 = ended, objections = [] }: Asked = {}) =>
  assessOpening(conductFile(file), plainDate(heldOn), { rules: complaintHandling, stage1, objections });

test("5.5.1: an audit opens on the day of the plan's opening, not before and not later", () => {
  expect(opened("2026-06-08")).toEqual([]);
  const facts = (heldOn: string) => ({ heldOn, first: "2026-06-08" });
  expect(opened("2026-06-09")).toEqual([
    { code: "opening-not-planned", clause: "5.5.1", facts: facts("2026-06-09"), field: "heldOn" },
  ]);
  expect(opened("2026-06-07", { file: { kind: "stage1" } })).toEqual([
    { code: "before-the-plan", clause: "5.5.1", facts: facts("2026-06-07"), field: "heldOn" },
  ]);
});

test("5.5.1: a plan without an opening opens on its first day; without a plan there is none", () => {
  const rows = [plannedRow("audit", { date: DAY_2 }), plannedRow("audit")];
  expect(openingDay(conductFile({ plan: { ...NO_ROWS, rows } }))).toBe("2026-06-08");
  const later = [plannedRow("audit"), plannedRow("opening", { date: DAY_2 })];
  expect(openingDay(conductFile({ plan: { ...NO_ROWS, rows: later } }))).toBe("2026-06-09");
  expect(openingDay(conductFile({ plan: NO_ROWS }))).toBeNull();
  expect(openingDay(conductFile({ plan: null }))).toBeNull();
  expect(opened("2026-07-01", { file: { plan: null, kind: "stage1" } })).toEqual([]);
});

test("5.1: stage 2 opens five days after stage 1 at the earliest, six months at the latest", () => {
  const after = (endedOn: string) =>
    opened("2026-06-08", { stage1: { ...ended, endedOn: plainDate(endedOn) } });
  expect(after("2026-06-03")).toEqual([]);
  expect(after("2026-06-04")).toEqual([
    {
      ...{ code: "stage-gap-too-short", clause: "5.1", field: "heldOn" },
      facts: { stage1End: "2026-06-04", start: "2026-06-08", earliest: "2026-06-09" },
    },
  ]);
  expect(after("2025-12-08")).toEqual([]);
  expect(after("2025-12-07")).toEqual([
    {
      ...{ code: "stage-gap-too-long", clause: "5.1", field: "heldOn" },
      facts: { stage1End: "2025-12-07", start: "2026-06-08", latest: "2026-06-07" },
    },
  ]);
});

test("5.1: stage 2 waits for the end of stage 1; other audits have none to wait for", () => {
  expect(opened("2026-06-08", { stage1: null })).toEqual([{ code: "stage1-not-concluded", clause: "5.1" }]);
  expect(opened("2026-06-08", { stage1: null, file: { kind: "surveillance" } })).toEqual([]);
});

test("5.4.2.1 c): a finding of stage 1 is verified before the day stage 2 opens", () => {
  const found = (verifiedOn: string | null) =>
    opened("2026-06-08", {
      stage1: {
        ...ended,
        findings: [{ id: "F-1", verifiedOn: verifiedOn === null ? null : plainDate(verifiedOn) }],
      },
    });
  const refused = [
    { code: "stage1-finding-open", clause: "5.4.2.1 c)", facts: { id: "F-1" }, field: "heldOn" },
  ];
  expect(found(null)).toEqual(refused);
  expect(found("2026-06-08")).toEqual(refused);
  expect(found("2026-06-07")).toEqual([]);
});

test("5.4.4.8: an objection without an answer keeps the audit from opening", () => {
  expect(opened("2026-06-08", { objections: [objection] })).toEqual([
    { code: "objection-open", clause: "5.4.4.8", facts: { person: "魏岚" } },
  ]);
  expect(opened("2026-06-08", { objections: [{ ...objection, upheld: false }] })).toEqual([]);
});

const closed = (heldOn: string, startsAt: number, file: Partial<ConductFile> = {}, note = "") =>
  assessClosingTime(conductFile(file), { heldOn: plainDate(heldOn), startsAt, note });

test("5.5.8.1: the closing follows the opening, on its day not before the opening's last minute", () => {
  expect(closed("2026-06-08", 570)).toEqual([]);
  const refused = (closing: string) => [
    {
      ...{ code: "closing-before-opening", clause: "5.5.8.1", field: "heldOn" },
      facts: { opening: "2026-06-08", closing },
    },
  ];
  expect(closed("2026-06-08", 569)).toEqual(refused("2026-06-08"));
  expect(closed("2026-06-07", 960)).toEqual(refused("2026-06-07"));
  // On a later day the hour says nothing.
  expect(closed("2026-06-09", 480)).toEqual([]);
});

test("5.4.6.4: an audit closes on one of its days; one that took longer says why", () => {
  const refused = (heldOn: string, last = "2026-06-09") => [
    { code: "closing-not-planned", clause: "5.4.6.4", facts: { heldOn, last }, field: "heldOn" },
  ];
  expect(closed("2026-06-10", 960)).toEqual(refused("2026-06-10"));
  expect(closed("2026-06-10", 960, {}, "增加一天核查分中心。")).toEqual([]);
  // No note makes a day between the days of the audit one of them.
  const split = [plannedRow("opening"), plannedRow("closing", { date: plainDate("2026-06-11") })];
  const plan = { plan: { ...NO_ROWS, rows: split } };
  expect(closed("2026-06-10", 960, plan, "提前结束。")).toEqual(refused("2026-06-10", "2026-06-11"));
});

test("5.6.2 c): days given to the team to settle a difference are days of the audit, whatever their order", () => {
  const slots = [{ date: plainDate("2026-06-12"), half: "am" }];
  const team = [teamRow("leader", "leader", { slots }), teamRow("member", "member")];
  expect(closed("2026-06-12", 960, { team })).toEqual([]);
  expect(closed("2026-06-11", 960, { team }, "")).toEqual([
    {
      ...{ code: "closing-not-planned", clause: "5.4.6.4", field: "heldOn" },
      facts: { heldOn: "2026-06-11", last: "2026-06-12" },
    },
  ]);
});

test("5.5.8.1: without an opening or without days nothing speaks against the day of a closing", () => {
  expect(closed("2026-06-09", 0, { opening: null })).toEqual([]);
  expect(closed("2026-07-01", 960, { plan: null })).toEqual([]);
});

test("5.5.8.1, 5.6.2 c): the closing follows the last visit that was added", () => {
  const visits = ["2026-06-12", "2026-06-15", null].map((day) => ({
    visitUntil: day === null ? null : plainDate(day),
  }));
  const after = (heldOn: string) => assessClosingAfterVisits({ heldOn: plainDate(heldOn) }, visits);
  expect(after("2026-06-14")).toEqual([
    { code: "closing-before-visit", clause: "5.5.8.1", facts: { until: "2026-06-15" }, field: "heldOn" },
  ]);
  expect(after("2026-06-15")).toEqual([]);
  expect(assessClosingAfterVisits({ heldOn: plainDate("2026-06-01") }, [])).toEqual([]);
});

test("5.1, 5.5.8.2, 5.5.9.2: what a closing on 2026-06-09 starts", () => {
  const { clocks } = complaintHandling;
  const closing = plainDate("2026-06-09");
  expect(closingClock(clocks, closing, "reportDue")).toBe("2026-06-16");
  expect(closingClock(clocks, closing, "verificationEnd")).toBe("2026-09-09");
  expect(closingClock(clocks, closing, "stage2From")).toBe("2026-06-14");
});

test("5.1: stage 1 ends 2026-06-12: stage 2 begins from 2026-06-17 to 2026-12-12", () => {
  expect(stage2WindowAfter(complaintHandling, plainDate("2026-06-12"))).toEqual({
    ...{ earliest: "2026-06-17", latest: "2026-12-12", clause: "5.1" },
  });
  expect(stage2WindowAfter(complaintHandling, null)).toBeNull();
});
