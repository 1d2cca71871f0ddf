import { expect, test } from "vitest";
import { labelOf, placed } from "@/rules/lint/document/label";

test.each<[string, string, number, string, number]>([
  ["(iv) 甲", "(i)", 4, "(iv)", 5],
  ["(iv)甲", "(i)", 4, "(iv)", 4],
  ["iii). 甲", "i)", 3, "iii).", 6],
  ["xii)甲", "i)", 12, "xii)", 4],
  ["ⅲ) 甲", "ⅰ", 3, "ⅲ)", 3],
  ["(ⅻ、甲", "ⅰ", 12, "(ⅻ、", 3],
  ["ⅰ.甲", "ⅰ", 1, "ⅰ.", 2],
  ["(3) 甲", "(1)", 3, "(3)", 4],
  ["( 3 )、甲", "(1)", 3, "( 3 )、", 6],
  ["(12)甲", "(1)", 12, "(12)", 4],
  ["(3).  甲", "(1)", 3, "(3).", 6],
  ["3)甲", "1)", 3, "3)", 2],
  ["12)、 甲", "1)", 12, "12)、", 5],
  ["(b)  甲", "(a)", 2, "(b)", 5],
  ["c)甲", "a)", 3, "c)", 2],
  ["c). 甲", "a)", 3, "c).", 4],
  ["(十二)、 甲", "(一)", 12, "(十二)、", 6],
  ["(二十一)甲", "(一)", 21, "(二十一)", 5],
  ["三、 甲", "一、", 3, "三、", 3],
  ["③. 甲", "①", 3, "③.", 3],
  ["③甲", "①", 3, "③", 1],
  ["注 2: 甲", "注1", 2, "注 2:", 5],
  ["注2 : 甲", "注1", 2, "注2 :", 5],
  ["注12甲", "注1", 12, "注12", 3],
  ["12、甲", "1、", 12, "12、", 3],
  ["2、 甲", "1、", 2, "2、", 3],
  ["2. 甲", "1.", 2, "2.", 3],
  ["12.甲", "1.", 12, "12.", 3],
  ["b. 甲", "a.", 2, "b.", 3],
  ["b.  甲", "a.", 2, "b.", 4],
  ["b、甲", "a.", 2, "b、", 2],
  ["a. bc", "a.", 1, "a.", 3],
  ["b.甲", "a.", 2, "b.", 2],
  ["B. 甲", "A.", 2, "B.", 3],
  ["B.  甲", "A.", 2, "B.", 4],
  ["B、甲", "A.", 2, "B、", 2],
  ["A. 1", "A.", 1, "A.", 3],
  ["B.甲", "A.", 2, "B.", 2],
  ["(1)注:2)甲", "(1)", 1, "(1)", 3],
  ["注: 1. 甲", "1.", 1, "1.", 6],
  ["注 :2、甲", "1、", 2, "2、", 5],
  ["注:12)甲", "1)", 12, "12)", 5],
])("“%s” has the mark of style %s with the ordinal %d", (text, style, ordinal, printed, length) => {
  expect(labelOf(text, true)).toEqual({ style, ordinal, printed, length });
});

test.each([
  "甲(3)乙",
  "甲3)乙",
  "甲a)乙",
  "甲(a)乙",
  "甲(一)乙",
  "甲一、乙",
  "甲①乙",
  "甲注1:乙",
  "甲1、乙",
  "甲1.乙",
  "甲a.乙",
  "甲A.乙",
  "(123)甲",
  "123)甲",
  "(ab)甲",
  "ab)甲",
  "(二百一十一)甲",
  "二百一十一、甲",
  "(甲)乙",
  "注:甲",
  "注:甲1.乙",
  "甲注:1.乙",
  "123、甲",
  "123.甲",
  "1.2甲",
  "1.",
  "a.bc",
  "a.1",
  "A.Bc",
  "A.1",
  "0)甲",
  "甲ii)乙",
  "甲(ii)乙",
  "甲ⅱ)乙",
  "(viiii)甲",
  "xiii)甲",
  "ⅱ甲",
])("“%s” begins with no mark", (text) => {
  expect(labelOf(text, false)).toBeNull();
});

test.each(["款所述", "项所述", "条所述", "目所述", "要求提交", "规定提交", "的资料"])(
  "“(1)%s” is no mark where it goes on from the line before, and one where that line is ended",
  (rest) => {
    expect(labelOf(`(1)${rest}`, true)).toBeNull();
    expect(labelOf(`(1)${rest}`, false)?.ordinal).toBe(1);
  },
);

test.each(["款项到账", "款式", "项目", "条件", "目标", "目的", "目录", "目前", "甲的资料"])(
  "“(1)%s” is a mark even there: the words are its own",
  (rest) => {
    expect(labelOf(`(1)${rest}`, true)?.ordinal).toBe(1);
  },
);

test("a clause with its marks: bracketed and circled ones stand close, others behind a blank", () => {
  expect(placed("5.2.2", ["(7)"])).toBe("5.2.2(7)");
  expect(placed("5.2.2", ["(7)", "b)"])).toBe("5.2.2(7) b)");
  expect(placed("5.2.2", ["①"])).toBe("5.2.2①");
  expect(placed("5.2.2", ["⑳"])).toBe("5.2.2⑳");
  expect(placed("", ["b)"])).toBe("b)");
  expect(placed("5.2.2", ["b)(1)"])).toBe("5.2.2 b)(1)");
  expect(placed("8.3", [])).toBe("8.3");
});
