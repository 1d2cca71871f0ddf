import { expect, test } from "vitest";
import { planDifference } from "@/lib/domain/plan/plan-difference";
import { planRow } from "../../support/plan-rows";

const opening = planRow("2026-06-08 08:30-09:00", { kind: "opening" });
const desk = planRow("2026-06-08 09:00-12:00", { unit: "客服部", process: "受理", clauses: ["X 7.1"] });
const quality = planRow("2026-06-08 13:00-17:00", { unit: "质量部", clauses: ["X 8.1"] });

test("5.4.6.1: nothing moved between two plans of the same rows, whatever their order", () => {
  expect(planDifference([opening, desk, quality], [quality, opening, desk])).toEqual([]);
  expect(planDifference([desk], [{ ...desk, personIds: [...desk.personIds] }])).toEqual([]);
});

test("5.4.6.1: the same work at another time, and with other people, is one row that moved", () => {
  const later = planRow("2026-06-09 09:30-12:30", { unit: "客服部", process: "受理", clauses: ["X 7.1"] });
  expect(planDifference([opening, desk], [opening, later])).toEqual([
    { change: "moved", before: desk, after: later, fields: ["date", "time"] },
  ]);
  const replaced = { ...desk, personIds: ["second"] };
  expect(planDifference([desk], [replaced])).toEqual([
    { change: "moved", before: desk, after: replaced, fields: ["people"] },
  ]);
  const afternoon = { ...opening, startsAt: 810, endsAt: 840 };
  expect(planDifference([opening], [afternoon])).toMatchObject([{ change: "moved", fields: ["time"] }]);
});

test("5.4.6.1: another department at the same hour with the same people is told as the change of that row", () => {
  const other = { ...desk, unit: "仓库", clauses: ["X 7.2", "X 7.3"] };
  expect(planDifference([desk], [other])).toMatchObject([{ change: "moved", fields: ["unit", "clauses"] }]);
});

test("5.4.6.1: rows that came and rows that went, by day and time", () => {
  const added = planRow("2026-06-08 12:00-12:30", { unit: "财务部", personIds: ["second"] });
  expect(planDifference([opening, quality], [opening, added])).toEqual([
    { change: "added", after: added },
    { change: "removed", before: quality },
  ]);
});

test("5.4.1: work that is done from afar from now on is a change, with its tool and its reason", () => {
  const remote = { ...desk, isRemote: true, remoteTool: "视频会议", remoteReason: "台风" };
  expect(planDifference([desk], [remote])).toMatchObject([{ change: "moved", fields: ["remote"] }]);
  expect(planDifference([remote], [{ ...remote, remoteTool: "电话" }])).toMatchObject([
    { fields: ["remote"] },
  ]);
});
