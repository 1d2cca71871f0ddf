import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines } from "@/lib/documents/kit/line-break";

/** Ten points an ideograph, five a Latin letter: widths that can be reckoned by hand. */
const measure = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (/[\u0020-\u007e]/u.test(character) ? 5 : 10), 0);

const texts = (text: string, width: number): readonly string[] =>
  breakLines(text, measure, width).map((line) => line.text);

test("ideographs break anywhere, a full stop never opens a line", () => {
  expect(texts("投诉处理体系", 30)).toEqual(["投诉处", "理体系"]);
  expect(texts("投诉处理。体系", 40)).toEqual(["投诉处", "理。体系"]);
});

test("an opening bracket or quotation mark never ends a line", () => {
  expect(texts("投诉（处理）", 30)).toEqual(["投诉", "（处", "理）"]);
});

test("a Latin word and a number stay whole; spaces vanish at the break", () => {
  expect(texts("按 ISO10002 审核", 50)).toEqual(["按", "ISO10002", "审核"]);
  expect(texts("the audit team", 50)).toEqual(["the audit", "team"]);
});

test("a word wider than the line is cut at its joints", () => {
  expect(texts("https://a.example/certificates/12", 65)).toEqual([
    "https://a.",
    "example/",
    "certificates/",
    "12",
  ]);
});

test("a box stays on one line with its term, and the gap before the next choice vanishes at the break", () => {
  // 35 points the first and the last choice, 55 the second, 10 a gap.
  expect(texts("■ 质量　□ 管理体系　□ 结合", 80)).toEqual(["■ 质量", "□ 管理体系", "□ 结合"]);
  expect(texts("■ 质量　□ 管理体系　□ 结合", 110)).toEqual(["■ 质量　□ 管理体系", "□ 结合"]);
  expect(texts("□ first one　□ second", 60)).toEqual(["□ first one", "□ second"]);
  expect(texts("see □ one □ two", 200)).toEqual(["see □ one □ two"]);
  expect(texts("类别　□ 管理体系", 60)).toEqual(["类别", "□ 管理体系"]);
});

test("a term that fills more than a line is broken like any other text", () => {
  expect(texts("□ 投诉处理。体系", 55)).toEqual(["□ 投诉处", "理。体系"]);
});

test("line ends of the text are kept", () => {
  expect(texts("一\n\n二", 50)).toEqual(["一", "", "二"]);
});

test("no line is wider than its room, begins with a closing mark, or loses a character", () => {
  const pieces = fc.constantFrom(
    "投",
    "诉",
    "，",
    "。",
    "（",
    "）",
    "“",
    "”",
    "a",
    "bc",
    "1",
    ".",
    " ",
    "/",
    "、",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), fc.integer({ min: 80, max: 200 }), (parts, width) => {
      /** At most three marks in a row, so seven signs that hold together: a longer heap may not fit any line. */
      const text = parts.join("").replace(/[，。（）“”、./]{4,}/gu, "，");
      const lines = breakLines(text, measure, width);
      expect(
        lines
          .map((line) => line.text)
          .join("")
          .replaceAll(" ", ""),
      ).toBe(text.replaceAll(" ", ""));
      lines.forEach((line, index) => {
        expect(measure(line.text)).toBeLessThanOrEqual(width + 0.01);
        /** A mark that follows a space was set apart by its writer and may open a line. */
        if (index > 0 && !text.includes(" ")) expect(line.text).not.toMatch(/^[，。）”、]/u);
      });
    }),
  );
});
