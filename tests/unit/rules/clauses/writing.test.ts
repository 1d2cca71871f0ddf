import { expect, test } from "vitest";
import { citations, normalClause } from "@/rules/clauses/citation";
import { clauseEntry } from "@/rules/clauses/clause-index";
import { showClause, type ClauseShown } from "@/rules/clauses/clause-shown";
import { slugOf } from "@/rules/clauses/clause-slug";
import { findClauses } from "@/rules/clauses/find-clauses";

test.each([
  ["§5.4.3", "5.4.3"],
  ["规则5.9.2 b)", "5.9.2 b)"],
  ["  规则  5.9.2", "5.9.2"],
  ["clause 5.9.2 ", "5.9.2"],
  ["第 5.9.2 条 b)", "5.9.2 b)"],
  ["第5.9.2条b)", "5.9.2 b)"],
  ["附件第5条", "附件第5条"],
  ["认证规则 5.2", "认证规则 5.2"],
  ["5.4.3.1 Note2", "5.4.3.1 注2"],
  ["5.4.3.1 NOTE  2", "5.4.3.1 注2"],
  ["5.4.3.1 注： 2", "5.4.3.1 注2"],
  ["5.2.2( 12 )", "5.2.2(12)"],
  ["5.2.2 (12) B)", "5.2.2(12) b)"],
  ["GB/T  19001-2016   9.2", "GB/T 19001-2016 9.2"],
])("“%s” is written %s", (written, expected) => {
  expect(normalClause(written)).toBe(expected);
});

test.each([
  ["8.2(12)、(13)", ["8.2(12)", "8.2(13)"]],
  ["5.4.3.1 注11、注12", ["5.4.3.1 注11", "5.4.3.1 注12"]],
  ["3(1) a)、(2)", ["3(1) a)", "3(2)"]],
  ["5.9.2 b)、c)", ["5.9.2 b)", "5.9.2 c)"]],
  ["5.9.2、c)", ["5.9.2", "5.9.2 c)"]],
  ["8.2、(3)", ["8.2", "8.2(3)"]],
  ["5.9.2 b)、5.9.3", ["5.9.2 b)", "5.9.3"]],
  ["(1)", ["(1)"]],
  ["3(2)、(1) a)", ["3(2)", "3(1) a)"]],
  ["3(2)、附(1)", ["3(2)", "附(1)"]],
  ["5.9.2、附 b)", ["5.9.2", "附 b)"]],
  ["5.4.3.1、附注1", ["5.4.3.1", "附注1"]],
  ["5.2,5.3", ["5.2", "5.3"]],
  ["5.9.2 b),c)", ["5.9.2 b)", "5.9.2 c)"]],
  ["5.2 and 5.3 to 5.5", ["5.2", "5.3", "5.5"]],
  ["5.2、、5.3、", ["5.2", "5.3"]],
])("“%s” cites %j", (written, expected) => {
  expect(citations(written).map(({ number }) => number)).toEqual(expected);
});

test("a part of a citation is shown without the blanks around it", () => {
  expect(citations("5.2 、 5.3").map(({ shown }) => shown)).toEqual(["5.2", "5.3"]);
});

test("an address part has neither blanks nor slashes", () => {
  expect(slugOf("GB/T 19001-2016 9.2")).toBe("GB_T_19001-2016_9.2");
});

const shown = (number: string): ClauseShown => {
  const entry = clauseEntry(number);
  if (entry === null) throw new Error(`no clause ${number}`);
  return showClause(entry);
};

test("5.2.1(4): a point shows its words, its neighbours in its own list and what carries it", () => {
  expect(shown("5.2.1(4)")).toMatchObject({
    words: {
      zh: "体系已建立并有效运行3个月以上。",
      en: "The system stands and has worked for 3 months or more.",
    },
    document: { number: "OLS/GZ-0071", edition: "A/2", effectiveFrom: "2026-04-20" },
    previous: { number: "5.2.1(3)" },
    next: { number: "5.2.1(5)" },
    standing: {
      status: "enforced",
      where: ["rule:eligibility", "act:application-submit", "act:application-review"],
    },
  });
  expect(shown("5.2.1(1)").previous).toBeNull();
  expect(shown("5.2.1(7)").next).toBeNull();
});

test("a clause shows the points under it in words", () => {
  expect(shown("5.2.1").under[3]).toEqual({
    number: "5.2.1(4)",
    title: { zh: "申请条件", en: "Conditions" },
    words: {
      zh: "体系已建立并有效运行3个月以上。",
      en: "The system stands and has worked for 3 months or more.",
    },
    isItem: true,
    status: "enforced",
  });
});

test("a rule's own edition and day stand at each of its clauses, a foreign document has neither", () => {
  expect(shown("CNCA-QMS-01:2025 5.8.2").document).toMatchObject({
    number: "CNCA-QMS-01:2025",
    edition: "2025",
    effectiveFrom: "2026-01-01",
  });
  expect(shown("5.2.1(4)").document.scheme).toBe("OLS/GZ-0071");
  expect(shown("IAF MD 5").document).toMatchObject({ scheme: null, edition: null, effectiveFrom: null });
});

test("a document shows the readings that name it as a whole, and a clause only its own document's", () => {
  expect(shown("OLS/GZ-0071").readings).toEqual([]);
  expect(shown("CNCA-QMS-01:2025").readings.map(({ id }) => id)).toContain("table-source");
  expect(shown("CNCA-QMS-01:2025 5.8.2").readings.map(({ clause }) => clause)).not.toContain(
    "CNCA-QMS-01:2025",
  );
  expect(shown("6.1").readings.map(({ id }) => id)).toEqual(["dates", "surveillance-interval"]);
});

test("6.1: the clocks of the first surveillance stand beside those of the later ones", () => {
  const twelve = { unit: "months", count: 12 };
  expect(shown("6.1").clocks).toEqual([
    { clock: "surveillance-due", clause: "6.1", start: "decision", length: twelve },
    { clock: "surveillance-due", clause: "6.1", start: "last-audit-end", length: twelve },
    { clock: "surveillance-limit", clause: "6.1", start: "decision", length: twelve },
    {
      clock: "surveillance-limit",
      clause: "6.1",
      start: "last-audit-end",
      length: { unit: "months", count: 15 },
    },
    { clock: "calendar-year", clause: "6.1", start: "calendar-year", length: { unit: "end-of-year" } },
  ]);
});

test("IAF MD 5: a table by categories has a row for each range of people, and the categories side by side", () => {
  const [table] = shown("IAF MD 5, Table EMS 1").tables;
  expect(table?.clauses).toEqual(["IAF MD 5, Table EMS 1"]);
  expect(table?.categories).toEqual(["high", "medium", "low", "limited"]);
  expect(table?.rows).toHaveLength(23);
  expect(table?.rows[0]).toMatchObject({ from: 1, to: 5 });
  expect(table?.rows[0]?.values).toHaveLength(4);
  for (const number of ["5.4.3.1(1)", "5.4.3.1(3)", "5.4.3", "5.4.5.1.3"]) {
    expect(shown(number).tables.map(({ categories }) => categories)).toEqual([[]]);
  }
});

test("clauses are found by what they say in either language, after those whose number or title it is", () => {
  const found = (asked: string) => findClauses(asked).map(({ number }) => number);
  expect(found("运行3个月")).toEqual(["5.2.1(4)"]);
  expect(found("HAS WORKED for 3 months")).toEqual(["5.2.1(4)"]);
  expect(found("IAF MD 1")).toEqual(["IAF MD 1", "IAF MD 11"]);
  expect(found("有谁也没写过的话")).toEqual([]);
});
