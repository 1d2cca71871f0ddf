import { describe, expect, test } from "vitest";
import { fixedTextsOf } from "@/lib/documents/fixed-texts";
import { textAt, withTexts, wordsIn } from "@/lib/documents/kit/words";
import { OFFICIAL_DOCUMENT_NAMES } from "@/lib/domain/document/official-documents.data";

const factsIn = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/gu))].toSorted();

describe.each(OFFICIAL_DOCUMENT_NAMES.filter((name) => name !== "certificate"))("%s", (name) => {
  test("has a title and texts to word, in both languages with the same facts and as many lines", () => {
    const texts = fixedTextsOf(name);
    expect(texts.filter(({ path }) => /(?:^|\.)title(?:\.|$)/u.test(path)).length).toBeGreaterThan(0);
    for (const { path, zh, en, isList } of texts) {
      expect([path, factsIn(en)]).toEqual([path, factsIn(zh)]);
      if (isList) expect([path, en.split("\n").length]).toEqual([path, zh.split("\n").length]);
    }
  });
});

test("a certificate says what its scheme says", () => {
  expect(fixedTextsOf("certificate")).toEqual([]);
});

test("the body's words stand while a paper is composed, and the built-in ones before and after, also where it fails", () => {
  const own = { "zh-CN": { "taskOrder.title": "派出令", "contract.articles.0.texts": ["甲", "乙"] }, en: {} };
  const before = wordsIn("zh-CN").taskOrder.title;
  const seen = withTexts(own, () => [
    wordsIn("zh-CN").taskOrder.title,
    ...(wordsIn("zh-CN").contract.articles[0]?.texts ?? []),
  ]);
  expect(seen).toEqual(["派出令", "甲", "乙"]);
  expect(() =>
    withTexts(own, () => {
      throw new Error(wordsIn("zh-CN").taskOrder.title);
    }),
  ).toThrow("派出令");
  expect(wordsIn("zh-CN").taskOrder.title).toBe(before);
});

test("no place leads out of the words", () => {
  for (const path of ["__proto__", "constructor", "taskOrder.constructor", "nowhere.at.all"])
    expect(textAt("zh-CN", path)).toBeNull();
  withTexts(
    { "zh-CN": { "__proto__.polluted": "x", "constructor.prototype.polluted": "x" }, en: {} },
    () => undefined,
  );
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});
