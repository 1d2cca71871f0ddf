import { expect, test } from "vitest";
import { found } from "./found";

const residue = (...lines: readonly string[]) => found("residue", ...lines);
const signs = (count: number): string =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(0x5000 + at)).join("");

test.each([
  ["由认证机构认证机构负责。", "认证机构"],
  ["由审核员核审核员核负责。", "审核员核"],
  ["本机构认证审核部本机构认证审核部负责。", "本机构认证审核部"],
  ["由认证机构认证机构", "认证机构"],
  ["由Ａ认证机Ａ认证机负责。", "Ａ认证机"],
  [`由${signs(40)}${signs(40)}负责。`, signs(40)],
  ["由审核员核审核员核和认证机构认证认证机构认证负责。", "认证机构认证"],
  ["由认证机构认证认证机构认证和审核员核审核员核负责。", "认证机构认证"],
])("“%s” has a phrase twice", (line, phrase) => {
  expect(residue(`1.2 ${line}`)).toEqual([[4, phrase]]);
});

test.each([
  ["three characters", "由审核组审核组负责。"],
  ["members of a list", "由甲乙、丙丁甲乙、丙丁负责。"],
  ["two characters in turn", "由审核审核审核审核负责。"],
  ["Latin letters", "由ABCDABCD负责。"],
  ["a title with its first words behind it", "证书颁发证书颁发给组织。"],
  ["a title of seven characters", "本机构认证审核本机构认证审核负责。"],
  ["more than forty characters", `由${signs(41)}${signs(41)}负责。`],
])("%s that stand twice are no phrase", (_, line) => {
  expect(residue(`1.2 ${line}`)).toEqual([]);
});

test("a cell of a table may say a thing twice", () => {
  expect(residue("1.2 如下：", "| 认证机构认证机构负责 | 甲 |", "| 一 | 乙 |")).toEqual([]);
});

test.each([
  [["按《甲和《乙》执行。"], []],
  [["按《甲》和《乙执行。"], ["《乙执行。"]],
  [["按甲》《乙执行。"], ["《乙执行。"]],
  [["按《甲", "乙》执行。"], []],
  [["按《甲", "》执行。"], []],
  [["按《甲", "<tr><td></td></tr>", "乙》执行。"], []],
  [["按《甲", "乙《丙》执行。"], ["《甲"]],
  [["按《甲", "丙。"], ["《甲"]],
  [["按《甲"], ["《甲"]],
  [["甲方提交：", "《申请书》", "《受理书", "乙方提交。"], ["《受理书"]],
  [[`按《${signs(30)}`], [`《${signs(19)}`]],
  [["如下：", "| 按《甲 | 乙 |", "| 一 | 丙 |"], ["《甲 | 乙 |"]],
])("titles opened in %j and never closed: %j", ([first = "", ...lines], expected) => {
  expect(residue(`1.2 ${first}`, ...lines).map(([, text]) => text)).toEqual(expected);
});

test.each([
  ["the end of a line", "应当违"],
  ["a blank", "应当违 法。"],
  ["a mark", "应当违“法”。"],
  ["the end of another word", "久违甲方。"],
])("a character that begins a word is not broken by %s", (_, line) => {
  expect(residue(`1.2 ${line}`)).toEqual([]);
});

const LONG = "茶叶香气汤色滋味口感";

test.each([
  ["two characters", "茶叶", [[5, "提交茶叶"]]],
  ["ten characters", LONG, [[5, `提交${LONG}`]]],
  ["one character", "茶", []],
  ["eleven characters", `${LONG}杯`, []],
  ["what is not Chinese", "茶A叶", []],
  ["a word of the title", "茶艺", []],
])("a replacement of %s is looked for everywhere", (_, put, elsewhere) => {
  const lines = [`1.2 应当符${put}定的，另行说明。`, `1.3 提交${put}。`];
  expect(residue(...lines)).toEqual([[4, `应当符${put}定的`], ...elsewhere]);
});

test("every place of a replacement is told, also two in one line", () => {
  expect(residue("1.2 应当符茶叶定的要求。", "1.3 泡制茶叶后，提交茶叶，茶叶另存。")).toEqual([
    [4, "应当符茶叶定的要求"],
    [5, "泡制茶叶后"],
    [5, "提交茶叶"],
    [5, "茶叶另存"],
  ]);
});

test("a word that is whole behind the break was put in by nobody", () => {
  const whole = "1.2 应当符茶叶规定的要求。";
  expect(residue(whole, "1.3 提交茶叶规格。")).toEqual([[4, "应当符茶叶规定的要求"]]);
  expect(residue("1.2 应当符茶叶定期送检。", "1.3 提交茶叶。")).toEqual([[4, "应当符茶叶定期送检"]]);
});

test("a broken word and what was put into it are told together, with the words around what was put in", () => {
  const line = "本机构的审核组应当在现场确认是否符茶叶定的各项要求并且逐一记录在案以备查验。";
  expect(residue(`1.2 ${line}`)).toEqual([[4, "应当在现场确认是否符茶叶定的各项要求并且逐一记录"]]);
});

test("a pair of characters that no word has is told with twelve characters behind it", () => {
  expect(residue("1.2 本机构的的审核组成员应当遵守各项工作纪律。")).toEqual([
    [4, "本机构的的审核组成员应当遵守各项工"],
  ]);
});

test("no more than five replacements are looked for", () => {
  const terms = ["茶叶", "香气", "汤色", "滋味", "口感", "杯盏"];
  const broken = terms.map((term, at) => `1.${at + 2} 应当符${term}定的要求。`);
  const [fifth, ...more] = residue(...broken, "1.9 泡制口感后提交，泡制杯盏后提交。").filter(
    ([at]) => at === 10,
  );
  expect(fifth).toEqual([10, "泡制口感后提交"]);
  expect(more).toEqual([]);
});
