import { expect, test } from "vitest";
import { checkList, groupsOf, isPlannedFor, type RowPlace } from "@/lib/domain/audit/check-list";
import { isJudged, type Note } from "@/lib/domain/audit/check-list-note";
import { DAY_1, DAY_2, plannedRow } from "../../support/conduct";

const CRITERION = "GB/T 19012-2019";
const OTHER = "GB/T 19001-2016";
const words = (clause: string, criterion = CRITERION) => ({ criterion, clause, zh: "", en: "" });
const visit = (unit: string, change: Parameters<typeof plannedRow>[1] = {}) =>
  plannedRow("audit", { unit, clauses: [`${CRITERION} 7.2`], ...change });

const note = (change: Partial<Note>): Note => ({
  ...{ id: "n", version: 1, authorPersonId: "member", criterion: CRITERION, clause: "7.2", unit: "客服部" },
  ...{ siteId: null, asked: "", seen: "", evidence: "抽查。", samples: [], verdict: "conforms" },
  ...{ notedOn: DAY_1, notedAt: null, isAfterClosing: false, changes: [] },
  ...change,
});

const idOf = ({ criterion, clause, unit, siteId }: RowPlace): string =>
  [criterion === CRITERION ? "" : "Q", clause, unit, siteId ?? ""].filter((part) => part !== "").join(" ");

type Asked = Partial<Parameters<typeof checkList>[0]>;
const listed = (asked: Asked) =>
  checkList({ clauses: [words("7.2")], rows: [], notes: [], begun: [], idOf, ...asked });
const ids = (asked: Asked) => listed(asked).map(({ id }) => id);

test("5.4.6.3 b: a place is given to whoever stands in one of its rows, at its unit, site, criterion and clause", () => {
  const rows = [
    visit("仓库", { personIds: ["leader"] }),
    visit("客服部", { personIds: ["member"], siteId: "s1" }),
  ];
  const place = { criterion: CRITERION, clause: "7.2", unit: "客服部", siteId: "s1" };
  expect(isPlannedFor(rows, place, "member")).toBe(true);
  expect(isPlannedFor(rows, place, "leader")).toBe(false);
  for (const change of [{ siteId: null }, { unit: "仓库" }, { criterion: OTHER }, { clause: "7.1" }])
    expect(isPlannedFor(rows, { ...place, ...change }, "member"), JSON.stringify(change)).toBe(false);
  const meeting = plannedRow("opening", { clauses: [`${CRITERION} 7.2`], personIds: ["member"] });
  expect(isPlannedFor([meeting], { ...place, unit: "", siteId: null }, "member")).toBe(false);
});

test("5.4.6.3 c: the visit of a place begins with its earliest hour and ends with the last of that day", () => {
  const rows = [
    visit("客服部", { date: DAY_2, startsAt: 500, endsAt: 1_000, personIds: ["leader"], process: "回访" }),
    visit("客服部", { startsAt: 800, endsAt: 900, personIds: ["member"], process: "" }),
    visit("客服部", { startsAt: 600, endsAt: 660, personIds: ["member"], siteName: "总部", process: "受理" }),
  ];
  expect(listed({ rows })[0]?.visit).toEqual({
    ...{ siteName: "总部", process: "受理、回访", personIds: ["member", "leader"] },
    ...{ date: DAY_1, startsAt: 600, endsAt: 900 },
  });
});

test("5.4.6.3 c: a clause of the same number in another criterion, and the same unit at another site, have rows of their own", () => {
  const rows = [
    visit("客服部"),
    visit("客服部", { siteId: "s1" }),
    visit("客服部"),
    visit("客服部", { clauses: [`${OTHER} 7.2`] }),
  ];
  const clauses = [words("7.2"), words("7.2", OTHER)];
  expect(ids({ rows, clauses })).toEqual(["7.2 客服部", "7.2 客服部 s1", "Q 7.2 客服部"]);
  expect(ids({ rows, clauses, notes: [note({ siteId: "s1" })] })).toEqual([
    ...["n", "7.2 客服部", "Q 7.2 客服部"],
  ]);
  expect(ids({ rows, clauses, notes: [note({ criterion: OTHER })] })).toEqual([
    ...["7.2 客服部", "7.2 客服部 s1", "n"],
  ]);
});

test("5.5.5: files of a row without a note keep the row, once, at the clause they were taken for", () => {
  const begun = (noteId: string, change: object = {}) => ({
    ...{ noteId, criterion: CRITERION, clause: "7.2", unit: "仓库" },
    ...change,
  });
  const rows = [visit("客服部")];
  const clauses = [words("7.2"), words("7.2", OTHER), words("7.1")];
  expect(
    ids({
      ...{ rows, clauses, notes: [note({ unit: "前台" })] },
      begun: [
        ...[begun("x"), begun("x"), begun("n"), begun("7.2 客服部")],
        ...[begun("y", { criterion: OTHER }), begun("z", { clause: "7.1" })],
      ],
    }),
  ).toEqual(["n", "7.2 客服部", "x", "Q 7.2", "y", "7.1", "z"]);
  expect(listed({ rows, begun: [begun("x")] })[1]).toEqual({
    ...words("7.2"),
    ...{ id: "x", unit: "仓库", siteId: null, note: null, visit: null },
  });
});

test("places are worked through by the hour of the plan, whatever the order of their rows; the unvisited last", () => {
  const rows = [
    visit("夜班", { date: DAY_2, startsAt: 480, siteId: "s1", siteName: "分部" }),
    visit("前台", { startsAt: 1_020 }),
    visit("客服部", { startsAt: 540 }),
  ];
  const groups = groupsOf(listed({ rows, notes: [note({ unit: "仓库" })] }), "leader");
  expect(groups.map(({ unit, siteId, siteName, isOwn }) => [unit, siteId, siteName, isOwn])).toEqual([
    ["客服部", null, "", false],
    ["前台", null, "", false],
    ["夜班", "s1", "分部", false],
    ["仓库", null, "", false],
  ]);
});

test("within a place what the plan visits and what it does not are worked through apart", () => {
  const clauses = [words("7.2"), words("7.1")];
  const rows = listed({ clauses, rows: [visit("客服部")], notes: [note({ id: "m", clause: "7.1" })] });
  expect(groupsOf(rows, null).map((group) => group.rows.map(({ clause }) => clause))).toEqual([
    ["7.2"],
    ["7.1"],
  ]);
  const same = listed({ clauses, notes: [note({}), note({ id: "m", clause: "7.1" })] });
  expect(groupsOf(same, null)).toHaveLength(1);
});

test("5.5.5: a note is judged once it has a verdict", () => {
  expect([note({}), note({ verdict: null })].map(isJudged)).toEqual([true, false]);
});
