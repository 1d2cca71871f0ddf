import { expect, test } from "vitest";
import { AUDIT_STATUSES, type AuditStatus } from "@/lib/domain/audit/audit-machine";
import { CASE_STAGES } from "@/lib/domain/case/case-machine";
import { accepted, refused } from "@/lib/domain/outcome";
import { assessChoice, assessForeseen } from "@/lib/domain/programme/assess-choice";
import {
  assessSampleChange,
  currentStage2,
  isSampleChanged,
  isStage2Sent,
  sentAnew,
} from "@/lib/domain/programme/assess-sample-change";
import { chosenSites } from "@/lib/domain/programme/chosen-sites";
import { lotSeed } from "@/lib/domain/programme/lot-seed";
import { programmeForm } from "@/lib/domain/programme/programme-form";
import { programmeIsOpen } from "@/lib/domain/programme/programme-open";
import type { GroupDraw } from "@/lib/domain/programme/sites-to-visit";
import { plainDate } from "@/rules/core/plain-date";
import { complaintHandling } from "../../support/rules";

test("6.1: the decision is foreseen for today or later, or not at all", () => {
  const today = plainDate("2026-06-10");
  expect(assessForeseen(null, today)).toEqual([]);
  expect(assessForeseen(plainDate("2026-06-10"), today)).toEqual([]);
  expect(assessForeseen(plainDate("2026-06-09"), today)).toEqual([
    {
      code: "foreseen-decision-past",
      clause: "6.1",
      field: "foreseenDecisionOn",
      facts: { day: "2026-06-09", today: "2026-06-10" },
    },
  ]);
});

const site = (id: string, similarGroup: number | null) => ({ id, kind: "fixed", name: id, similarGroup });
const group = (number: number, drawn: readonly string[], toChoose: number): GroupDraw => ({
  ...{ group: number, size: 4, sample: 2, listHash: "", drawn, toChoose },
});

/** Two groups: in the first one site is drawn and one to choose, in the second two to choose; one site unlike any. */
const choose = (...ids: readonly string[]) =>
  assessChoice(
    complaintHandling,
    [
      ...["a1", "a2", "a3", "a4"].map((id) => site(id, 1)),
      ...["b1", "b2", "b3"].map((id) => site(id, 2)),
      ...["c1", "c2"].map((id) => site(id, 3)),
      site("alone", null),
    ],
    {
      ...{ algorithm: "", seed: "", all: ["alone", "b3"], total: 6 },
      groups: [group(1, ["a1"], 1), group(2, [], 2)],
    },
    ids.map((siteId) => ({ siteId, reason: "上年投诉最多" })),
  );

const notChoosable = (row: number) => ({
  code: "site-not-choosable",
  clause: "5.4.5",
  field: `chosen.${row - 1}.siteId`,
  facts: { row },
});
const toChoose = (number: number, expected: number, chosen: number) => ({
  code: "sites-to-choose",
  clause: "5.4.5",
  field: "chosen",
  facts: { group: number, expected, chosen },
});

test("5.4.5: a person fills the sample of each group, no fewer and no more", () => {
  expect(choose("a2", "b1", "b2")).toEqual([]);
  expect(choose("b1")).toEqual([toChoose(1, 1, 0), toChoose(2, 2, 1)]);
  expect(choose("a2", "a3", "b1", "b2")).toEqual([toChoose(1, 1, 2)]);
});

test("5.4.5: only a similar site of an open group that nothing else put into the sample, each once", () => {
  expect(choose("a1", "b1", "b2")).toEqual([notChoosable(1)]);
  expect(choose("a2", "b1", "b3")).toEqual([notChoosable(3)]);
  expect(choose("a2", "b1", "b1")).toEqual([notChoosable(3)]);
  for (const strange of ["alone", "c1", "nowhere"])
    expect(choose("a2", "b1", "b2", strange), strange).toEqual([notChoosable(4)]);
});

test("5.4.5: the sample changed when a site came to it or left it; what a settlement added is none of its own", () => {
  const changed = (sampledBy: string | null, settlementId: string | null, isSampled: boolean) =>
    isSampleChanged([{ id: "s", sampledBy, settlementId }], new Set(isSampled ? ["s"] : []));
  expect(changed("chosen", null, true)).toBe(false);
  expect(changed("chosen", null, false)).toBe(true);
  expect(changed(null, null, true)).toBe(true);
  expect(changed(null, null, false)).toBe(false);
  expect(changed("chosen", "settlement", false)).toBe(false);
  expect(isSampleChanged([], new Set(["s"]))).toBe(false);
  const unchanged = { id: "t", sampledBy: null, settlementId: null };
  expect(isSampleChanged([unchanged, { ...unchanged, id: "s" }], new Set(["s"]))).toBe(true);
});

test("5.1: the stage 2 of a programme is the last try that was not abandoned", () => {
  const audit = (kind: string, status: AuditStatus) => ({ kind, status });
  const second = audit("stage2", "foreseen");
  expect(currentStage2([audit("stage2", "abandoned"), second, audit("surveillance", "foreseen")])).toBe(
    second,
  );
  expect(currentStage2([audit("stage2", "reported"), second])).toBe(second);
  expect(currentStage2([audit("stage1", "foreseen"), audit("stage2", "abandoned")])).toBeNull();
});

test("5.4.5, 5.4.6: what another sample sends anew, and what it owes, for each state of stage 2", () => {
  const unexplained = { code: "sample-change-unexplained", clause: "5.4.5", field: "note" };
  const visited = { code: "sample-is-visited", clause: "5.6.2 c)", field: "chosen" };
  const table: Readonly<Record<AuditStatus, readonly [readonly string[], readonly object[]]>> = {
    foreseen: [[], []],
    "team-proposed": [[], []],
    "task-issued": [["task-order"], [unexplained]],
    "plan-issued": [["task-order", "plan"], [unexplained]],
    "plan-agreed": [["task-order", "plan"], [unexplained]],
    opened: [[], [visited]],
    closed: [[], [visited]],
    reported: [[], []],
    abandoned: [[], []],
  };
  for (const status of AUDIT_STATUSES) {
    const [papers, refusals] = table[status];
    expect(sentAnew(status), status).toEqual(papers);
    expect(isStage2Sent(status), status).toBe(papers.length > 0);
    expect(assessSampleChange(status, " "), status).toEqual(refusals);
    expect(assessSampleChange(status, "一处营业厅停业"), status).toEqual(
      refusals.includes(visited) ? [visited] : [],
    );
  }
  expect(sentAnew(null)).toEqual([]);
  expect(isStage2Sent(null)).toBe(false);
  expect(assessSampleChange(null, "")).toEqual([]);
});

test("5.4.5: the form holds the sites a person chose, with the reason; not those drawn or settled", () => {
  const sampled = (
    id: string,
    sampledBy: string | null,
    sampleReason: string | null,
    settlementId: string | null,
  ) => ({
    ...{ id, sampledBy, sampleReason, settlementId },
  });
  expect(
    chosenSites([
      sampled("a", "chosen", "投诉最多", null),
      sampled("b", "drawn", null, null),
      sampled("c", "chosen", "现场增补", "settlement"),
      sampled("d", null, null, null),
      sampled("e", "chosen", null, null),
    ]),
  ).toEqual([
    { siteId: "a", reason: "投诉最多" },
    { siteId: "e", reason: "" },
  ]);
});

test("5.4.5.2.2: a lot starts from the number of the case and the day it was opened", () => {
  expect(lotSeed({ number: "C-2026-0007", openedOn: plainDate("2026-05-11") })).toBe(
    "C-2026-0007 2026-05-11",
  );
});

test("6.1: the programme is changed from the contract until the initial audit is over, in no other stage", () => {
  for (const stage of CASE_STAGES)
    expect(programmeIsOpen(stage, "set-programme"), stage).toEqual(
      ["programme", "stage1", "stage2"].includes(stage)
        ? accepted(null)
        : refused({ code: "wrong-stage", clause: "6.1", facts: { stage, action: "set-programme" } }),
    );
});

test("6.1, 5.4.5: a programme's form: no version before it is set, every chosen site with its reason", () => {
  const id = "00000000-0000-4000-8000-000000000001";
  const form = { caseId: id, foreseenDecisionOn: "", chosen: [] };
  expect(programmeForm.parse(form)).toEqual({
    ...{ caseId: id, version: null, note: "", foreseenDecisionOn: null, chosen: [] },
  });
  expect(programmeForm.parse({ ...form, version: 3 }).version).toBe(3);
  const chosen = (reason: string, count = 1) =>
    programmeForm.safeParse({
      ...form,
      chosen: Array.from({ length: count }, () => ({ siteId: id, reason })),
    }).success;
  expect(chosen("投诉最多", 500)).toBe(true);
  expect(chosen("投诉最多", 501)).toBe(false);
  expect(chosen("")).toBe(false);
});
