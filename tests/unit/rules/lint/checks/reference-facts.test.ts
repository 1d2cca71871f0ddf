import { expect, test } from "vitest";
import { citedIn, hasItem, quoted, showsItem, withItem } from "@/rules/lint/checks/reference-facts";
import { parseRule } from "@/rules/lint/document/parse";
import { citedOf, documentOf, lineIn } from "./by-hand";

const clauseWith = (...marks: readonly string[]) => {
  const [clause] = documentOf({ number: "2.1", marks }).clauses;
  if (clause === undefined) throw new Error("The document has one clause");
  return clause;
};

test.each<[readonly string[], string, boolean]>([
  [["(1)", "(2)"], "(2)", true],
  [["(1)", "(2)"], "(3)", false],
  [["(1)", "(12)"], "(12)", true],
  [["(1)", "(12)"], "二", false],
  [["a)", "b)"], "b)", true],
  [["a)", "b)"], "c)", false],
  [["(1)", "(2)"], "c)", true],
  [["a)", "b)"], "(3)", true],
  [["a)", "b)"], "三", true],
  [["(一)", "(十二)"], "十二", true],
  [["(一)", "(二)"], "(三)", false],
  [["(一)", "(二)"], "(2)", true],
  [["(一)", "(二)"], "(3)", false],
  [["(一)", "(二)", "(1)"], "(2)", false],
  [["1、", "2、"], "二", true],
  [["①", "②"], "(3)", true],
  [["①", "②"], "c)", true],
  [["注1"], "(3)", true],
  [["ii)", "iii)"], "(4)", true],
  [["A."], "c)", true],
  [[], "(3)", true],
])("whether items marked %j have %s: %s", (marks, item, has) => {
  expect(hasItem(clauseWith(...marks), item)).toBe(has);
});

test("every clause has what is cited without an item; for sure it has the marks it shows alone", () => {
  expect(hasItem(clauseWith("a)"), null)).toBe(true);
  expect(showsItem(clauseWith("a)"), null)).toBe(true);
  expect(showsItem(clauseWith("(1)", "(2)"), "2、")).toBe(true);
  expect(showsItem(clauseWith("(1)", "(2)"), "(3)")).toBe(false);
  expect(showsItem(clauseWith("(1)"), "一")).toBe(false);
});

test("a clause is named with the item cited", () => {
  expect(withItem(clauseWith(), null)).toBe("2.1");
  expect(withItem(clauseWith(), "(3)")).toBe("2.1(3)");
});

test("a reference is quoted with the whole title printed beside it", () => {
  const title = "复杂组织的多场所的审核时间的计算";
  const line = lineIn(0, `按照“2.1 ${title}”的规定办理各项具体的手续事宜`);
  const quote = (printed: string) => quoted(citedOf("2.1", { line, from: 3, to: 6, title: printed }));
  expect(quote(title)).toBe(`按照“2.1 ${title}”的规定办理各项具体的手`);
  expect(quote("")).toBe("按照“2.1 复杂组织的多场所的审核");
});

const cited = (...lines: readonly string[]) =>
  citedIn(parseRule(["茶艺服务认证规则", "1 目的", "1.1 范围。", ...lines].join("\n")));

test("each reference has its clause; those to tables have none, items of one's own are of the clause itself", () => {
  const found = cited(
    "1.2 条件：",
    "(1) 按照1.1办理；",
    "(2) 见表3；",
    "(3) 本条第(一)项除外；",
    "(4) 见9.9条。",
  );
  expect(found.map(({ kind, number, clause }) => [kind, number, clause?.number])).toEqual([
    ["clause", "1.1", "1.1"],
    ["table", "表3", undefined],
    ["own", "", "1.2"],
    ["clause", "9.9", undefined],
  ]);
});

test("the words are those of the part of the sentence, or of the sentence where the part has none", () => {
  const [first, second] = cited("1.2 场所增加，时间按1.1条；人日另计。", "1.3 费用增加，按1.1条。");
  expect([...(first?.part ?? [])]).toEqual(["时间"]);
  expect([...(first?.sentence ?? [])]).toEqual(["场所", "所增", "增加", "时间"]);
  expect([...(second?.part ?? [])]).toEqual(["费用", "用增", "增加"]);
});

test("four thousand references are read, and none beyond", () => {
  const lines = (count: number) => Array.from({ length: count }, () => "按照1.1执行。");
  expect(cited("1.2 如下：", ...lines(3999))).toHaveLength(3999);
  expect(cited("1.2 如下：", ...lines(4001))).toHaveLength(4000);
});
