import { expect, test } from "vitest";
import { checkList, groupsOf, type CheckListRow, type RowPlace } from "@/lib/domain/audit/check-list";
import {
  currentState,
  isShown,
  NO_FILTER,
  placeKey,
  progressOf,
  rowState,
} from "@/lib/domain/audit/check-list-filter";
import type { Note } from "@/lib/domain/audit/check-list-note";
import { plannedRow, DAY_1, DAY_2 } from "../../support/conduct";

const CRITERION = "GB/T 19012-2019";
const CLAUSES = [
  { criterion: CRITERION, clause: "7.1", zh: "沟通", en: "Communication" },
  { criterion: CRITERION, clause: "7.2", zh: "受理", en: "Receipt" },
  { criterion: CRITERION, clause: "8.1", zh: "收集", en: "Collection" },
];
const visit = (unit: string, clauses: readonly string[], change: Parameters<typeof plannedRow>[1] = {}) =>
  plannedRow("audit", { unit, clauses: clauses.map((clause) => `${CRITERION} ${clause}`), ...change });

const PLAN = [
  visit("客服部", ["7.2", "7.1"], { startsAt: 600, endsAt: 660, personIds: ["member"], process: "受理" }),
  visit("客服部", ["7.2"], { startsAt: 780, endsAt: 840, personIds: ["intern"], process: "处理" }),
  visit("质量部", ["7.2"], { date: DAY_2, startsAt: 540, personIds: ["leader"] }),
  plannedRow("opening", { personIds: ["leader"], unit: "客服部" }),
];

const note = (change: Partial<Note>): Note => ({
  ...{
    id: "note",
    version: 1,
    authorPersonId: "member",
    criterion: CRITERION,
    clause: "7.2",
    unit: "客服部",
  },
  ...{ siteId: null, asked: "", seen: "", evidence: "抽查 12 件。", samples: [], verdict: "conforms" },
  ...{ notedOn: DAY_1, notedAt: null, isAfterClosing: false, changes: [] },
  ...change,
});

const idOf = ({ clause, unit }: RowPlace, turn: number): string => `${clause} ${unit} ${turn}`;
const listed = (notes: readonly Note[] = []) =>
  checkList({ clauses: CLAUSES, rows: PLAN, notes, begun: [], idOf });
const brief = ({ id, clause, unit, note: own }: CheckListRow) => [id, clause, unit, own?.id ?? null];

test("5.4.6.3 c: the plan prepares a row per clause and unit, and one for a clause it places nowhere", () => {
  expect(listed().map(brief)).toEqual([
    ["7.1 客服部 0", "7.1", "客服部", null],
    ["7.2 客服部 0", "7.2", "客服部", null],
    ["7.2 质量部 0", "7.2", "质量部", null],
    ["8.1  0", "8.1", "", null],
  ]);
  expect(listed()[1]?.visit).toEqual({
    ...{ siteName: "", process: "受理、处理", personIds: ["member", "intern"] },
    ...{ date: DAY_1, startsAt: 600, endsAt: 840 },
  });
  expect(listed()[3]?.visit).toBeNull();
});

test("a note takes the place of the row that waited for it; one of another unit stands beside it", () => {
  const rows = listed([
    note({ id: "a" }),
    note({ id: "b", unit: "仓库" }),
    note({ id: "c", clause: "8.1", unit: "" }),
  ]);
  expect(rows.map(brief)).toEqual([
    ["7.1 客服部 0", "7.1", "客服部", null],
    ["a", "7.2", "客服部", "a"],
    ["b", "7.2", "仓库", "b"],
    ["7.2 质量部 0", "7.2", "质量部", null],
    ["c", "8.1", "", "c"],
  ]);
});

test("a note that was moved to another unit keeps its id: its old place waits for a new one", () => {
  const rows = listed([note({ id: "7.2 客服部 0", unit: "仓库" })]);
  expect(rows.map(({ id }) => id)).toEqual([
    "7.1 客服部 0",
    "7.2 客服部 0",
    "7.2 客服部 1",
    "7.2 质量部 0",
    "8.1  0",
  ]);
});

test("one's own places come first, then the others by the hour of the plan, last what the plan does not visit", () => {
  const units = (personId: string | null) =>
    groupsOf(listed([note({ id: "b", unit: "仓库", authorPersonId: "leader" })]), personId).map((group) => [
      group.unit,
      group.isOwn,
      group.rows.map(({ clause }) => clause),
    ]);
  expect(units("leader")).toEqual([
    ["质量部", true, ["7.2"]],
    ["仓库", true, ["7.2"]],
    ["客服部", false, ["7.1", "7.2"]],
    ["", false, ["8.1"]],
  ]);
  expect(units(null)[0]).toEqual(["客服部", false, ["7.1", "7.2"]]);
});

test("a list is narrowed by place, auditor and clause", () => {
  const ids = (filter: Partial<typeof NO_FILTER>, notes: readonly Note[] = []) =>
    listed(notes)
      .filter((row) => isShown(row, { ...NO_FILTER, ...filter }))
      .map(({ id }) => id);
  expect(ids({})).toHaveLength(4);
  expect(ids({ place: placeKey({ unit: "质量部", siteId: null }) })).toEqual(["7.2 质量部 0"]);
  expect(ids({ personId: "intern" })).toEqual(["7.2 客服部 0"]);
  // Written by somebody the plan had not given it to.
  expect(ids({ personId: "expert" }, [note({ id: "a", authorPersonId: "expert" })])).toEqual(["a"]);
  expect(ids({ clause: " 7 " })).toHaveLength(3);
  expect(ids({ clause: "7.1" })).toEqual(["7.1 客服部 0"]);
  expect(ids({ clause: "8." })).toEqual(["8.1  0"]);
  expect(ids({ clause: "收" })).toEqual(["8.1  0"]);
  expect(ids({ clause: "RECEIPT" })).toHaveLength(2);
});

test("a row is done once it has evidence and a verdict", () => {
  expect(rowState(null)).toBe("open");
  expect(rowState(note({}))).toBe("done");
  expect(rowState(note({ evidence: " " }))).toBe("open");
  expect(rowState(note({ verdict: null }))).toBe("unjudged");
});

test("what was saved here counts until the page shows the note as it was saved, or as others saved it since", () => {
  const saved = { version: 2, state: "done" } as const;
  const waiting = (version: number) => ({ note: note({ version, verdict: null }) });
  expect(currentState({ note: null }, saved)).toBe("done");
  expect(currentState(waiting(1), saved)).toBe("done");
  expect(currentState(waiting(3), saved)).toBe("unjudged");
  expect(currentState(waiting(1), undefined)).toBe("unjudged");
});

test("5.5.7 a: of four rows written and not judged three clauses are noted and four rows wait for a verdict", () => {
  const at = (clause: string, state: "done" | "unjudged" | "open") => ({
    criterion: CRITERION,
    ...{ clause, state },
  });
  const rows = [at("7.1", "unjudged"), at("7.2", "unjudged"), at("7.2", "unjudged"), at("8.1", "unjudged")];
  expect(progressOf([...rows, at("8.2", "open")])).toEqual({ noted: 3, unjudged: 4 });
  expect(progressOf([at("7.1", "done"), at("7.2", "open")])).toEqual({ noted: 1, unjudged: 0 });
});
