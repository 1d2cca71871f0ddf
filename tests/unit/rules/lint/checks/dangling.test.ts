import { expect, test } from "vitest";
import { lintRule } from "@/rules/lint/lint";
import { found } from "./found";

const dangling = (...lines: readonly string[]) =>
  found("dangling-reference", ...lines).map(([line, text]) => [line, text]);

test.each<[readonly string[], readonly (readonly (string | number)[])[]]>([
  [["1.2 见表3。"], []],
  [["1.2 见表3。", "表1 费用"], [[4, "见表3"]]],
  [["1.2 见表1。", "表1 费用"], []],
  [["1.2 见表1。", "如下表2 费用", "表 3"], [[4, "见表1"]]],
  [["1.2 见表1。", "表1.1 费用"], []],
  [["1.2 见表A.1。", "表A.1 费用"], []],
  [["1.2 见表12。", "表12费用"], []],
  [["1.2 见表A.12。", "表1 费用", "表A.12 费用"], []],
  [["1.2 见表1。", "表12费用"], [[4, "见表1"]]],
  [["1.2 见附录B。"], [[4, "见附录B"]]],
  [["1.2 见附件2。"], []],
  [["1.2 见附件2。", "附件1 证书", "文字。"], [[4, "见附件2"]]],
  [["1.2 见附表2。", "附件1 证书", "文字。"], []],
  [["1.2 按第九条办理。"], []],
  [["1.2 按第九章办理。"], [[4, "按第九章办理"]]],
  [["1.2 按A.5.1办理。"], []],
  [["1.2 按A.5.1办理。", "附录A 证书", "文字。"], [[4, "按A.5.1办理"]]],
  [["1.2 按B.5.1办理。", "附录A 证书", "A.1 甲。"], []],
  [["1.2 按A.5.1办理。", "A.1 甲。"], [[4, "按A.5.1办理"]]],
  [["1.2 甲：", "(1) 乙；", "(2) 丙。", "1.3 按1.2(3)办理。", "1.4 按1.2(2)办理。"], [[7, "按1.2(3)办理"]]],
  [["1.2 甲。", "1.3 按1.2(3)办理。"], []],
  [["1.2 甲：", "a) 乙；", "b) 丙。", "1.3 按1.2(1)办理。"], []],
  [["1.2 甲：", "a) 乙；", "b) 丙。", "1.3 按1.2 c)办理。"], [[7, "按1.2 c)办理"]]],
  [
    ["1.2 甲：", "（一）乙；", "（二）丙。", "1.3 按1.2(1)办理。", "1.4 按1.2(3)办理。"],
    [[8, "按1.2(3)办理"]],
  ],
  [["1.2 甲：", "① 乙；", "② 丙。", "1.3 按1.2(3)办理。"], []],
  [["1.2 甲：", "(1) 乙；", "(2) 丙。", "本条第(三)项除外。"], [[7, "本条第(三)项除外"]]],
  [["1.2 甲：", "(1) 乙；", "(2) 丙。", "本条第(二)项除外。"], []],
  [["1.2 甲：", "(1) 乙；", "(2) 丙。", "本条的(三)项除外。"], [[7, "本条的(三)项除外"]]],
  [["1.2 甲：", "(1) 乙；", "(2) 丙。", "本条中第(三)项除外。"], [[7, "本条中第(三)项除外"]]],
])("in %j nothing is there for %j", (lines, expected) => {
  expect(dangling(...lines)).toEqual(expected);
});

const whole = (...lines: readonly string[]) =>
  lintRule(["茶艺服务认证规则", ...lines].join("\n")).map(({ line, clause, code, text }) => [
    line,
    clause,
    code,
    text,
  ]);

test("what a document never numbers cannot be missing in it", () => {
  expect(whole("第一条 甲。", "第二条 按第九条办理。", "第三条 乙。")).toEqual([
    [3, "第2条", "dangling-reference", "按第九条办理"],
  ]);
  expect(whole("第一条 甲。", "第二条 按9.1办理。", "第三条 乙。")).toEqual([
    [3, "第2条", "dangling-reference", "按9.1办理"],
  ]);
  expect(whole("1.1 甲。", "1.2 按第九条办理。", "1.3 乙。")).toEqual([]);
  expect(whole("1.1 按9.9办理。")).toEqual([]);
  expect(whole("1.1 按9.9办理。", "1.2 甲。")).toEqual([[2, "1.1", "dangling-reference", "按9.9办理"]]);
});

test("where no clause is known that could be meant, none is named", () => {
  const all = lintRule("茶艺服务认证规则\n1.1 按9.9办理。\n1.2 甲。");
  expect(all).toStrictEqual([{ line: 2, clause: "1.1", code: "dangling-reference", text: "按9.9办理" }]);
});

test("the clause meant is told where a near number has its words, with the item cited", () => {
  const time = ["2 程序", "2.1 时间", "人日按人数确定；", "2.2 费用", "费用另定。", "3 其他"];
  expect(found("dangling-reference", ...time, "3.1 时间的人日按3.9确定。")).toEqual([
    [10, "时间的人日按3.9确定", "2.1"],
  ]);
  expect(found("dangling-reference", ...time, "3.1 见附录B，时间的人日另定。")).toEqual([[10, "见附录B"]]);
});
