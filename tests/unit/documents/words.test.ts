import { expect, test } from "vitest";
import { missingGlyphs, printable } from "@/lib/documents/kit/glyphs";
import { fill, wordsIn } from "@/lib/documents/kit/words";

const places = (value: unknown): unknown => {
  if (typeof value === "string") return [...value.matchAll(/\{\w+\}/gu)].map(String).sort();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, places(inner)]));
};

test("both languages have the same sentences with the same places for facts", () => {
  expect(places(wordsIn("en"))).toEqual(places(wordsIn("zh-CN")));
});

test("5.3.3: the contract has each article and each paragraph in both languages", () => {
  const shape = (language: "zh-CN" | "en") =>
    wordsIn(language).contract.articles.map((article) => article.texts.length);
  expect(shape("zh-CN")).toEqual([2, 2, 3, 3, 1, 2, 2, 1, 1, 2]);
  expect(shape("en")).toEqual(shape("zh-CN"));
});

test("every character of the fixed words has a glyph, the boxes too", () => {
  expect(missingGlyphs(JSON.stringify([wordsIn("zh-CN"), wordsIn("en")]))).toEqual([]);
  expect(missingGlyphs("■□×≥①Ⅱ℃±§")).toEqual([]);
  expect(missingGlyphs("票😀")).toEqual(["😀"]);
});

test("a sentence without its fact is an error", () => {
  expect(fill("{days} days", { days: "4" })).toBe("4 days");
  expect(() => fill("{days} days", {})).toThrow(/\{days\}/u);
});

test("control characters and joiners go, line ends of any system stay line ends", () => {
  expect(printable("甲\r\n乙\u0007\u200b\tA")).toBe("甲\n乙 A");
});
