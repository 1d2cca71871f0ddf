import { expect, test } from "vitest";
import { lintRule } from "@/rules/lint/lint";
import { found } from "./found";

const synonyms = (...lines: readonly string[]) => found("synonym", ...lines);

test.each(["及", "和", "与", "暨", "(", "/", "、"])("a title that ends before “%s” is cut short", (joint) => {
  const whole = `《任务书${joint}派出令》`;
  expect(synonyms(`1.2 填写${whole}。`, "1.3 见《任务书》，《任务书》另存。")).toEqual([
    [5, "《任务书》", whole],
  ]);
});

test.each([
  ["a longer word", "《任务书附派出令》", "《任务书》"],
  ["the end of a title", "《审核任务书及派出令》", "《任务书》"],
  ["a title with a word before the joint", "《任务书附件及派出令》", "《任务书》"],
  ["a title of two characters", "《任务及派出令》", "《任务》"],
  ["a title of more than forty", `《任务书${"甲".repeat(37)}及》`, `《任务书${"甲".repeat(37)}》`],
])("%s is another paper", (_, one, other) => {
  expect(synonyms(`1.2 填写${one}。`, `1.3 见${other}。`)).toEqual([]);
});

test("a title of forty characters is read, and no more than three hundred titles", () => {
  const long = `任务书${"甲".repeat(36)}`;
  expect(synonyms(`1.2 填写《${long}及》。`, `1.3 见《${long}》。`)).toHaveLength(1);
  const papers = (count: number): string =>
    Array.from({ length: count }, (_, at) => `《表格甲${at}》`).join("");
  const cut = "1.3 《任务书》和《任务书及派出令》。";
  expect(synonyms(`1.2 ${papers(298)}`, cut)).toHaveLength(1);
  expect(synonyms(`1.2 ${papers(299)}`, cut)).toEqual([]);
});

test("of two names the rarer one is told, where it first stands", () => {
  expect(synonyms("1.2 监督审核。监督审核。", "1.3 到期年审。", "1.4 临时年审。监督审核。")).toEqual([
    [5, "年审", "监督审核"],
  ]);
  expect(synonyms("1.2 到期年审。年审。", "1.3 监督审核。")).toEqual([[5, "监督审核", "年审"]]);
  expect(synonyms("1.2 监督审核。年审。监督评价。")).toEqual([
    [4, "监督评价", "监督审核"],
    [4, "年审", "监督审核"],
  ]);
});

test.each([
  ["监督审核，简称年审。", "到期年审。"],
  ["监督审核，又称 年审。", "到期年审。"],
  ["监督审核，又称“年审”。", "到期年审。"],
  ["监督审核(年审)。", "到期年审。"],
  ["到期年审即监督审核。", "到期年审。"],
  ["监督审核。", "填写《年审》。"],
  ["监督审核。", `填写《${"甲".repeat(58)}年审》。`],
])("“%s” and “%s”: the other name is told, or is a paper's", (one, other) => {
  expect(synonyms(`1.2 ${one}`, `1.3 ${other}`)).toEqual([]);
});

test.each([
  ["监督审核，随即年审。", []],
  ["监督审核，立即年审。", []],
  ["监督审核，当即年审。", []],
  ["监督审核。", ["填写《年审表》，到期年审。"]],
  ["监督审核。", [`填写《${"甲".repeat(61)}年审》。`]],
])("“%s” %j: two names", (first, lines) => {
  expect(synonyms(`1.2 ${first}`, ...lines).map(([, name]) => name)).toEqual(["年审"]);
});

test("what stands on both sides of a paper's title is no name", () => {
  expect(synonyms("1.2 年审。", "1.3 监督《计划》审核。")).toEqual([]);
});

test("names are not looked for among the terms and before the first clause", () => {
  expect(synonyms("1.2 监督审核。", "2 术语和定义", "2.1 年审", "每年一次。")).toEqual([]);
  expect(lintRule("茶艺服务认证规则\n年审每年一次。\n1 目的\n1.1 监督审核。\n1.2 甲。")).toEqual([]);
});

const STRICT = "不符合项已关闭后方可推荐认证";
const LOOSE = "不符合项接受了其计划采取的纠正措施即可";
const opposed = (...lines: readonly string[]) => found("conflicting-limits", ...lines);

test("what is asked for in one clause and not in another is told where it is out of place", () => {
  const accepted = "不符合项接受了其计划采取的纠正";
  expect(opposed(`1.2 ${STRICT}。`, `1.3 ${LOOSE}。`)).toEqual([[4, STRICT, `1.3: ${accepted}`]]);
  expect(opposed(`1.2 ${LOOSE}。`, `1.3 ${STRICT}。`)).toEqual([[5, STRICT, `1.2: ${accepted}`]]);
  expect(opposed("1.2 申请组织具有相应的资质。", "1.3 允许先认证后申报资质。")).toEqual([
    [5, "先认证后申报资质", "1.2: 具有相应的资质"],
  ]);
});

test("one of the two alone, both in one line, or one before the first clause oppose nothing", () => {
  expect(opposed(`1.2 ${STRICT}。`)).toEqual([]);
  expect(opposed(`1.2 ${LOOSE}。`)).toEqual([]);
  expect(opposed(`1.2 ${STRICT}，或者${LOOSE}。`)).toEqual([]);
  const before = `茶艺服务认证规则\n${STRICT}。\n1 目的\n1.1 ${LOOSE}。\n1.2 甲。`;
  expect(lintRule(before)).toEqual([]);
});

test("a statement is shown whole", () => {
  const licence = `先取得认证后甲乙丙丁申请甲乙丙丁许可`;
  const long = `首先取得${"甲".repeat(20)}认证证书甲乙丙丁方可甲乙丙丁申请甲乙丙丁许可`;
  const [told] = opposed("1.2 申请组织具有相应的资质。", `1.3 ${licence}。`);
  expect(told?.[1]).toBe(licence);
  expect(opposed("1.2 申请组织具有相应的资质。", `1.3 ${long}。`)[0]?.[1]).toBe(long);
});
