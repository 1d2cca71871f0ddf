import { expect, test } from "vitest";
import { parseRule } from "@/rules/lint/document/parse";
import { subjectPairs, subjectsOf } from "@/rules/lint/document/subject";
import { inDefinitions, lineage, ownWords, quote } from "@/rules/lint/document/words";

const document = parseRule(
  [
    ...["茶艺服务认证规则", "1 目的", "1.1 本规则适用于茶艺服务认证。", "2 收费"],
    ...[
      "2.1 收费标准",
      "茶叶检验按合同收费。",
      "2.2 茶叶检验",
      "茶叶检验由专家负责。",
      "2.2.1 取样",
      "取样方法。",
    ],
    ...["3 证书", "3.1 证书样式", "证书样式固定。", "3.2 专家", "专家名单公布。"],
  ].join("\n"),
);
const subjects = subjectsOf(document);
const clause = (number: string) =>
  document.clauses.find((each) => each.number === number) ?? document.clauses[0];
const share = (number: string, ...words: readonly string[]): number | undefined => {
  const found = clause(number);
  return found && subjects.share(new Set(words), found);
};

test("pairs that tell a subject are those of words no clause is without", () => {
  expect([...subjectPairs("应当按照规定提交申请资料和证书3个月")]).toEqual([
    ...["提交", "交申", "申请", "请资", "资料", "证书"],
  ]);
  expect([...subjectPairs("证书十二个月办理")]).toEqual(["证书", "办理"]);
});

test("a pair weighs the more the fewer clauses have it; one alone, or none, weighs nothing", () => {
  // Ten clauses with the preface; two of them have 茶叶, three 专家 would weigh less.
  expect(subjects.weight("茶叶")).toBeCloseTo(Math.log(11 / 2));
  expect(subjects.weight("样式")).toBe(0);
  expect(subjects.weight("没有")).toBe(0);
});

test("a clause has the words of those below it, and its own apart from them", () => {
  expect(share("2", "茶叶")).toBe(1);
  expect(share("2", "茶叶", "证书")).toBe(0.5);
  expect(share("2", "证书")).toBe(0);
  expect(share("2")).toBe(0);
  expect(share("2", "没有")).toBe(0);
  const two = clause("2");
  expect(two && subjects.ownShare(new Set(["茶叶"]), two)).toBe(0);
});

test("clauses are found by the words of their titles that weigh something", () => {
  const titled = (...words: readonly string[]) => subjects.titled(new Set(words)).map(({ number }) => number);
  expect(titled("茶叶", "收费")).toEqual(["2.2", "2", "2.1"]);
  expect(titled("没有")).toEqual([]);
  expect(titled("取样")).toEqual([]);
  const found = clause("2.2");
  expect(found && [...subjects.title(found)]).toEqual(["茶叶", "叶检", "检验"]);
});

const around = (text: string, words: string, start = 0): string => {
  const from = text.indexOf(words);
  const line = { text, shown: text, start, number: 1, level: null, cells: null, clause: 1, place: "1.1" };
  return quote(line, from, from + words.length);
};

test("words are quoted with ten characters before and twelve behind, up to a mark", () => {
  const before = "甲乙丙丁戊己庚辛壬癸";
  expect(around(`子${before}茶叶${before}子丑寅`, "茶叶")).toBe(`${before}茶叶${before}子丑`);
  for (const mark of ["，", ",", "。", ";", "；", ":", "：", "!", "?", "！", "？", "\t"]) {
    expect(around(`甲${mark}乙茶叶丙${mark}丁`, "茶叶")).toBe("乙茶叶丙");
  }
  expect(around("甲。 茶叶 。", "茶叶")).toBe("茶叶");
  expect(around("1.2 茶叶", "茶叶", 4)).toBe("茶叶");
  expect(around("1.2 甲茶叶", "茶叶", 5)).toBe("茶叶");
});

test("a clause knows its own words and what it stands in", () => {
  const found = clause("2.2.1");
  expect(found && ownWords(found)).toBe("取样\n取样方法。");
  expect(lineage(found).map(({ number }) => number)).toEqual(["2.2.1", "2.2", "2"]);
  expect(lineage(undefined)).toEqual([]);
});

test.each(["术语", "定义", "引用文件", "缩略语", "符号", "代号"])(
  "below the title “%s” words are defined, also in the clauses below it",
  (title) => {
    const parsed = parseRule(`茶艺服务认证规则\n1 ${title}\n1.1 甲\n文字。\n2 程序\n2.1 乙。`);
    expect(parsed.lines.filter((line) => inDefinitions(parsed, line)).map(({ number }) => number)).toEqual([
      2, 3, 4,
    ]);
  },
);
