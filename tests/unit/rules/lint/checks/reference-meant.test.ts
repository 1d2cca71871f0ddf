import { expect, test } from "vitest";
import type { Cited } from "@/rules/lint/checks/reference-facts";
import { byTitle, byTwin, meant, others } from "@/rules/lint/checks/reference-meant";
import { citedOf, documentOf, lineIn, subjectsWith } from "./by-hand";

const HERE = { number: "9" };
const nearest = (cited: string, numbers: readonly string[], own: Readonly<Record<string, number>>) => {
  const document = documentOf(HERE, ...numbers.map((number) => ({ number })));
  return meant(document, subjectsWith(document, {}, own), citedOf(cited), []);
};

test.each(["5.5.6", "5.4.11", "3.4.6", "5.4", "5.6", "4.6", "1.5.4.6", "5.1.4.6", "5.4.1.6", "5.4.6.1"])(
  "%s, which has the words, may be meant by 5.4.6",
  (number) => {
    expect(nearest("5.4.6", [number], { [number]: 1 })).toBe(number);
  },
);

test.each(["5", "5.5.7", "6.5.6", "5.4.6.1.1", "1.5.4.6.1", "5.46", "54.6", "6.4", ""])(
  "“%s” is too far from 5.4.6 to be meant by it",
  (number) => {
    expect(nearest("5.4.6", [number], { [number]: 1 })).toBeUndefined();
  },
);

test("a near number has a fifth of the words at least, and more of them than another", () => {
  expect(nearest("5.4", ["5.5"], { "5.5": 0.2 })).toBe("5.5");
  expect(nearest("5.4", ["5.5"], { "5.5": 0.19 })).toBeUndefined();
  expect(nearest("5.4", ["5.5", "5.6", "5.7"], { "5.5": 0.3, "5.6": 0.9, "5.7": 0.4 })).toBe("5.6");
  expect(nearest("5.4", ["5.5", "5.6", "5.7"], { "5.5": 0.9, "5.6": 0.3, "5.7": 0.4 })).toBe("5.5");
});

test("a near number has the item cited", () => {
  const document = documentOf(HERE, { number: "5.5" }, { number: "5.6", marks: ["(2)", "(3)"] });
  const subjects = subjectsWith(document, {}, { "5.5": 1, "5.6": 0.5 });
  expect(meant(document, subjects, citedOf("5.4", { item: "(3)" }), [])).toBe("5.6(3)");
  expect(meant(document, subjects, citedOf("5.4", { item: "(4)" }), [])).toBeUndefined();
});

test("a reference means no clause without a number, none it stands in, and not the one it names", () => {
  const document = documentOf(
    { number: "9" },
    { number: "9.1", within: 0 },
    { number: "9.1.1", within: 1 },
    { number: "" },
    { number: "5.4" },
    { number: "9.2", within: 0 },
  );
  const cited = citedOf("5.4", { line: lineIn(2, "5.4") });
  expect(others(document, cited, document.clauses).map(({ number }) => number)).toEqual(["9.2"]);
});

test("a title has half of the words at least, and more of them than another, and its clause the item cited", () => {
  const titled = { number: "2", title: "时间" };
  const document = documentOf(HERE, titled, { number: "3", title: "人日", marks: ["(1)"] });
  const best = (one: number, other: number, item: string | null = null) =>
    byTitle(document, subjectsWith(document, { "2": one, "3": other }), citedOf("7", { item }))?.number;
  expect(best(0.5, 0)).toBe("2");
  expect(best(0.49, 0)).toBeUndefined();
  expect(best(0.6, 0.7)).toBe("3");
  expect(best(0.7, 0.6)).toBe("2");
  expect(best(0.7, 0.6, "(1)")).toBe("3");
});

test("a reference to nothing, without a number near to it, is told by the title with its words", () => {
  const document = documentOf(HERE, { number: "2.1.1", title: "时间", marks: ["(1)"] });
  const subjects = subjectsWith(document, { "2.1.1": 1 });
  expect(meant(document, subjects, citedOf("7"), [])).toBe("2.1.1");
  expect(meant(document, subjects, citedOf("7", { item: "(1)" }), [])).toBe("2.1.1(1)");
  expect(meant(document, subjects, citedOf("7", { part: new Set() }), [])).toBeUndefined();
});

const words = (from: number, to: number): ReadonlySet<string> =>
  new Set(Array.from({ length: to - from }, (_, at) => String(from + at)));

const TWO = documentOf(
  HERE,
  { number: "2.1", marks: ["(2)"] },
  { number: "2.2" },
  { number: "9.5", within: 0 },
);
const said = words(0, 6);
const ELSEWHERE = lineIn(3, "");
const twinOf = (twin: Partial<Cited>, cited: Partial<Cited> = {}) => {
  const elsewhere = citedOf("2.1", { line: ELSEWHERE, clause: TWO.clauses[1], sentence: said, ...twin });
  const here = citedOf("7.7.7", { sentence: said, ...cited });
  return byTwin(TWO, subjectsWith(TWO, { "2.1": 0.1, "2.2": 0.1, "9": 1, "9.5": 0.1 }), here, [elsewhere]);
};

test("what an identical sentence elsewhere cites is meant, with its item", () => {
  expect(twinOf({})).toBe("2.1");
  expect(twinOf({ item: "(2)" })).toBe("2.1(2)");
});

test.each<[string, Partial<Cited>, Partial<Cited>]>([
  ["an annex", { kind: "annex" }, {}],
  ["a reference in the same line", {}, { line: ELSEWHERE }],
  ["a sentence of five words", { sentence: words(0, 5) }, { sentence: words(0, 5) }],
])("%s elsewhere tells nothing", (_, twin, cited) => {
  expect(twinOf(twin, cited)).toBeUndefined();
});

test("sentences are alike that share eleven of twenty words, not eleven of twenty-one", () => {
  expect(twinOf({ sentence: words(0, 15) }, { sentence: words(4, 20) })).toBe("2.1");
  expect(twinOf({ sentence: words(0, 15) }, { sentence: words(4, 21) })).toBeUndefined();
});

test("where the sentence elsewhere cites what is not there either, what is near to that is meant", () => {
  const near = (
    number: string,
    item: string | null,
    own: Readonly<Record<string, number>>,
    here = "7.7.7",
  ) => {
    const subjects = subjectsWith(TWO, { "2.1": 1, "2.2": 1 }, own);
    const twin = citedOf(number, { line: ELSEWHERE, item, sentence: said });
    return byTwin(TWO, subjects, citedOf(here, { sentence: said }), [twin]);
  };
  expect(near("2.9", null, { "2.2": 1 })).toBe("2.2");
  expect(near("2.9", null, { "2.2": 1 }, "2.9")).toBeUndefined();
  expect(near("2.9", "(2)", { "2.1": 1 })).toBe("2.1(2)");
  expect(near("8.8", "(2)", { "2.1": 1 })).toBeUndefined();
  expect(near("8.8", null, { "2.1": 1 })).toBeUndefined();
});

test("a sentence elsewhere that cites an item its clause does not have is read by the number near to it", () => {
  const subjects = subjectsWith(TWO, { "2.1": 1, "2.2": 1 }, { "2.1": 1 });
  const twin = citedOf("2.2", { line: ELSEWHERE, clause: TWO.clauses[2], item: "(2)", sentence: said });
  expect(byTwin(TWO, subjects, citedOf("7.7.7", { sentence: said }), [twin])).toBe("2.1(2)");
});

test("a clause that has none of the words, or in which the reference stands, is not meant by its twin", () => {
  expect(twinOf({}, { line: lineIn(3, "") })).toBe("2.1");
  expect(twinOf({ number: "9", clause: TWO.clauses[0] })).toBeUndefined();
  const none = subjectsWith(TWO, { "2.2": 1 });
  const twins = [
    citedOf("2.1", { line: ELSEWHERE, clause: TWO.clauses[1], sentence: said }),
    citedOf("2.2", { line: ELSEWHERE, clause: TWO.clauses[2], sentence: said }),
  ];
  expect(byTwin(TWO, none, citedOf("7.7.7", { sentence: said }), twins)).toBe("2.2");
  expect(byTwin(TWO, none, citedOf("7.7.7", { sentence: said }), twins.slice(0, 1))).toBeUndefined();
});
