import { expect, test } from "vitest";
import { citations } from "@/rules/clauses/citation";
import { clauseAt, clauseEntry, resolveClauses } from "@/rules/clauses/clause-index";
import { findClauses } from "@/rules/clauses/find-clauses";
import { slugOf } from "@/rules/clauses/clause-slug";
import { showClause } from "@/rules/clauses/clause-shown";

const leadsTo = (cited: string) => resolveClauses(cited).map(({ entry }) => entry?.number ?? null);

test.each([
  ["5.4.3.1(1)", ["5.4.3.1(1)"]],
  ["5.4.3.1 （1）", ["5.4.3.1(1)"]],
  ["５．４．３．１（１）", ["5.4.3.1(1)"]],
  ["5.9.2b）", ["5.9.2 b)"]],
  ["规则 5.9.2 b)", ["5.9.2 b)"]],
  ["第5.9.2条", ["5.9.2"]],
  ["3(1)a)", ["3(1) a)"]],
  ["5.4.3.1注 2", ["5.4.3.1 注2"]],
  ["5.4.3.1 Note 2", ["5.4.3.1 注2"]],
  ["5.4.3.1 注1、注2", ["5.4.3.1 注1", "5.4.3.1 注2"]],
  ["8.2(2)、(3)", ["8.2(2)", "8.2(3)"]],
  ["3(1) a)、b)", ["3(1) a)", "3(1) b)"]],
  ["5.2.1(1)–(7)", ["5.2.1(1)", "5.2.1(7)"]],
  ["5.4.5.1.3、5.4.5.2.2", ["5.4.5.1.3", "5.4.5.2.2"]],
  ["IAF MD 5, Table QMS 1", ["IAF MD 5, Table QMS 1"]],
  ["IAF MD 5, 5.4.3", ["IAF MD 5", "5.4.3"]],
  ["GB/T 19001-2016 9.2", ["GB/T 19001-2016 9.2"]],
  ["CNCA-QMS-01:2025 5.8.2", ["CNCA-QMS-01:2025 5.8.2"]],
  ["OLS/GZ-0071", ["OLS/GZ-0071"]],
  ["QMS", ["CNCA-QMS-01:2025"]],
])("“%s” leads to %j", (cited, expected) => {
  expect(leadsTo(cited)).toEqual(expected);
  expect(resolveClauses(cited).every(({ isExact }) => isExact)).toBe(true);
});

test.each([
  ["5.5.3.2 q)", "5.5.3.2"],
  ["5.4.3.9", "5.4.3"],
  ["IAF MD 5 2.3", "IAF MD 5"],
  ["GB/T 19001-2016 9.2.2", "GB/T 19001-2016 9.2"],
])("“%s”, which nobody wrote down, leads to the clause above it, %s", (cited, above) => {
  expect(resolveClauses(cited)).toMatchObject([{ entry: { number: above }, isExact: false }]);
});

test.each(["99", "没有", "", "__proto__"])("“%s” leads nowhere", (cited) => {
  expect(resolveClauses(cited).filter(({ entry }) => entry !== null)).toEqual([]);
});

test("a citation keeps what was written for each of its parts", () => {
  expect(citations("5.4.3.1 注1、注2")).toEqual([
    { shown: "5.4.3.1 注1", number: "5.4.3.1 注1" },
    { shown: "注2", number: "5.4.3.1 注2" },
  ]);
});

const shown = (number: string) => {
  const entry = clauseEntry(number);
  if (entry === null) throw new Error(`no clause ${number}`);
  return showClause(entry);
};
const numbers = (list: readonly { readonly number: string }[]) => list.map(({ number }) => number);

test("5.4.3.1 stands under 5.4.3 with three notes and four points, next to 5.4.3.1(1)", () => {
  const clause = shown("5.4.3.1");
  expect(numbers(clause.above)).toEqual(["OLS/GZ-0071", "5", "5.4", "5.4.3"]);
  expect(numbers(clause.under)).toEqual([
    ...["5.4.3.1 注1", "5.4.3.1 注2", "5.4.3.1 注3"],
    ...["5.4.3.1(1)", "5.4.3.1(2)", "5.4.3.1(3)", "5.4.3.1(4)"],
  ]);
  expect([clause.previous?.number, clause.next?.number]).toEqual(["5.4.3", "5.4.3.1(1)"]);
});

test("a reading is shown with every clause it reads, and with the clause above", () => {
  const reads = (number: string) => shown(number).readings.map(({ id }) => id);
  expect(reads("5.4.3.1 注2")).toEqual(["effective-personnel"]);
  expect(reads("5.4.3.1")).toEqual(["effective-personnel", "rounding", "reduction-base", "site-days"]);
  expect(reads("5.4.5.2.2")).toEqual(["sample-floor", "sample-surplus", "proved-effective"]);
  expect(reads("5.5.9.2 a)")).toEqual([]);
});

test("5.4.3.1(1), 5.4.3.1(3), 5.4.3: the tables show the figures of the document", () => {
  expect(shown("5.4.3.1(1)").tables).toMatchObject([
    {
      key: "base",
      rows: [
        { from: 1, to: 100, values: [0.5, 1.5] },
        { from: 101, to: null, values: [0.5, 2.5] },
      ],
    },
  ]);
  expect(shown("5.4.3.1(3)").tables).toMatchObject([
    {
      rows: [
        { from: 1, to: 5, values: [0, 0.5] },
        { from: 6, to: 10, values: [0.5, 1] },
        { from: 11, to: null, values: [1, 1.5] },
      ],
    },
  ]);
  expect(shown("5.4.3").tables[0]?.rows[0]).toEqual({ from: 1, to: 5, values: [1.5] });
  expect(shown("IAF MD 5, Table QMS 1").tables[0]?.rows.at(-1)).toEqual({
    from: 8501,
    to: 10700,
    values: [22],
  });
  expect(shown("5.4.5.1.3").tables[0]?.rows).toHaveLength(10);
});

test("5.5.8.2: its clocks are thirty days, sixty days and three months from the closing meeting", () => {
  expect(shown("5.5.8.2").clocks).toEqual([
    {
      clock: "major-due",
      clause: "5.5.8.2",
      start: "closing-meeting",
      length: { unit: "days", count: 30 },
    },
    {
      clock: "minor-due",
      clause: "5.5.8.2",
      start: "closing-meeting",
      length: { unit: "days", count: 60 },
    },
    {
      clock: "verification-end",
      clause: "5.5.8.2",
      start: "closing-meeting",
      length: { unit: "months", count: 3 },
    },
  ]);
});

test("clauses are found by number first, then by title, then by word, in both languages", () => {
  expect(findClauses("5.9.2").map(({ number }) => number)).toEqual([
    "5.9.2",
    "5.9.2 a)",
    "5.9.2 b)",
    "5.9.2 c)",
  ]);
  expect(findClauses("末次会议")[0]?.number).toBe("5.5.8");
  expect(findClauses("closing meeting")[0]?.number).toBe("5.5.8");
  expect(findClauses("  ")).toEqual([]);
});

test("a clause that gives nothing to do is carried by no place; one of a standard has no standing at all", () => {
  expect(shown("1").standing).toEqual({ status: "text", where: [] });
  const standard = shown("GB/T 19012-2019");
  expect([standard.standing, standard.document.edition, standard.previous]).toEqual([null, null, null]);
  expect(standard.under.length).toBeGreaterThan(0);
  for (const { status } of standard.under) expect(status).toBeNull();
});

test("a clause is found by its part of an address, and by its number as written", () => {
  expect(clauseAt("5.4.3.1(1)")?.number).toBe("5.4.3.1(1)");
  expect(clauseAt(slugOf("5.4.3.1 注2"))?.number).toBe("5.4.3.1 注2");
  expect(clauseAt("QMS")?.number).toBe("CNCA-QMS-01:2025");
  expect(clauseAt("99")).toBeNull();
});
