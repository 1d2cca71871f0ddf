import { expect, test } from "vitest";
import { partAt, sentenceAt } from "@/rules/lint/document/segment";

const cut = (text: string, [start, end]: readonly [number, number]) => text.slice(start, end);

test.each(["。", ";", "；", "!", "?", "！", "？"])("“%s” ends a sentence on both sides", (mark) => {
  const text = `甲乙${mark}丙,丁${mark}戊`;
  expect(cut(text, sentenceAt(text, text.indexOf("丁")))).toBe("丙,丁");
});

test.each([",", "，", ":", "：", "。", ";", "；", "!", "?", "！", "？"])(
  "“%s” ends a part of a sentence",
  (mark) => {
    const text = `甲乙${mark}丙丁${mark}戊`;
    expect(cut(text, partAt(text, text.indexOf("丁")))).toBe("丙丁");
  },
);

test("a sentence ends with the line, and is looked for four hundred characters on each side", () => {
  expect(sentenceAt("甲乙丙", 1)).toEqual([0, 3]);
  const text = "甲".repeat(2000);
  expect(sentenceAt(text, 1000)).toEqual([600, 1400]);
  expect(sentenceAt(text, 400)).toEqual([0, 800]);
  expect(sentenceAt(text, 1600)).toEqual([1200, 2000]);
});
