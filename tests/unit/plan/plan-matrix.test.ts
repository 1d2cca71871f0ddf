import { expect, test } from "vitest";
import { planMatrix } from "@/lib/domain/plan/plan-matrix";
import { servedSystems, systemsOfRow } from "@/lib/domain/plan/served-systems";
import { shiftFrom } from "@/lib/domain/plan/arrange-rows";
import { planRow } from "../../support/plan-rows";
import { complaintHandling, quality } from "../../support/rules";

const rows = [
  planRow("2026-06-08 08:30-09:00", { kind: "opening" }),
  planRow("2026-06-08 09:00-12:00", { unit: "客服部", process: "受理", clauses: ["X 7.1", "X 7.2"] }),
  planRow("2026-06-08 13:00-15:00", { unit: "质量部", clauses: ["X 8.1"], personIds: ["second"] }),
  planRow("2026-06-08 15:00-17:00", {
    ...{ unit: " 客服部 ", process: "受理", clauses: ["X 7.2"], personIds: ["second"] },
  }),
];

test("5.4.6.3: each department and process is a column once, with the rows and people of each clause", () => {
  const { columns, lines } = planMatrix(rows, ["X 7.1", "X 7.2", "X 8.1", "X 9.1"]);
  expect(columns.map(({ unit, process }) => [unit, process])).toEqual([
    ["客服部", "受理"],
    ["质量部", ""],
  ]);
  expect(lines[1]).toEqual({
    ...{ item: "X 7.2", isCovered: true },
    cells: [
      { rows: [1, 3], personIds: ["leader", "second"] },
      { rows: [], personIds: [] },
    ],
  });
  expect(lines.map(({ isCovered }) => isCovered)).toEqual([true, true, true, false]);
});

test("5.4.2.1 b): where an audit covers contents, the contents are the lines", () => {
  const { lines } = planMatrix(
    [planRow("2026-06-08 09:00-12:00", { contents: ["scope"] })],
    ["scope", "documents"],
  );
  expect(lines.map(({ item, isCovered }) => [item, isCovered])).toEqual([
    ["scope", true],
    ["documents", false],
  ]);
});

test("11.1: of a combined audit each criterion serves the systems that are certified against it, and so does its row", () => {
  const criteria = ["GB/T 19012-2019", "GB/T 19001-2016"];
  const [complaints, management] = [complaintHandling.system, quality.system];
  const served = servedSystems([complaintHandling, quality], criteria);
  expect(served).toEqual({ "GB/T 19012-2019": [complaints], "GB/T 19001-2016": [management] });
  expect(servedSystems([complaintHandling], criteria)).toEqual({});
  expect(systemsOfRow(served, ["GB/T 19001-2016 7.2", "GB/T 19001-2016 7.3"])).toEqual([management]);
  expect(systemsOfRow(served, ["GB/T 19012-2019 7.2", "GB/T 19001-2016 7.3"])).toEqual([
    complaints,
    management,
  ]);
  // A meeting is for all of them; where there is one system nothing is told.
  expect(systemsOfRow(served, [])).toEqual([complaints, management]);
  expect(systemsOfRow({}, ["GB/T 19012-2019 7.2"])).toEqual([]);
});

test("a row that begins later takes the rows after it on its day along, not those before or of other days", () => {
  const day = (date: string, startsAt: number, endsAt: number) => ({ date, startsAt, endsAt });
  const before = [day("a", 510, 540), day("a", 540, 720), day("a", 780, 1050), day("b", 600, 660)];
  expect(shiftFrom(before, 1, 30)).toEqual([
    day("a", 510, 540),
    day("a", 570, 750),
    day("a", 810, 1080),
    day("b", 600, 660),
  ]);
  expect(shiftFrom(before, 1, 400)).toBeNull();
  expect(shiftFrom(before, 0, -511)).toBeNull();
  expect(shiftFrom(before, 9, 30)).toBeNull();
});
