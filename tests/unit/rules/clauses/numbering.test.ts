import { expect, test } from "vitest";
import { clauseEntries } from "@/rules/clauses/clause-index";

/** The document's own numbering, typed from OLS/GZ-0071 A/2; after a colon the points of a clause's list. */
const NUMBERING = `
1 1.1 1.2 1.3
2 2.1 2.2
3 3(1):a-b 3(2):a-b
4 4.1 4.2
5 5.1 5.2 5.2.1:1-7 5.2.2:1-8
5.3 5.3.1 5.3.1.1:注1-2 5.3.1.2 5.3.2 5.3.3
5.4 5.4.1 5.4.2 5.4.2.1:a-c 5.4.2.2:a-b
5.4.3 5.4.3.1:注1-3 5.4.3.1(1) 5.4.3.1(2) 5.4.3.1(3) 5.4.3.1(4) 5.4.3.2 5.4.3.3
5.4.4 5.4.4.1 5.4.4.2:a-f 5.4.4.3:a-b 5.4.4.4 5.4.4.5 5.4.4.6 5.4.4.7:a-e 5.4.4.8 5.4.4.9 5.4.4.10
5.4.5 5.4.5.1 5.4.5.1.1 5.4.5.1.2 5.4.5.1.3:a-b 5.4.5.1.4
5.4.5.2 5.4.5.2.1 5.4.5.2.2:a-b 5.4.5.2.3 5.4.5.2.4
5.4.6 5.4.6.1 5.4.6.2 5.4.6.3:a-f 5.4.6.4:a-c
5.5 5.5.1 5.5.2:a-p 5.5.3 5.5.3.1 5.5.3.2 5.5.3.3 5.5.4 5.5.4.1 5.5.4.2:a-e
5.5.5 5.5.5.1 5.5.5.2:a-c 5.5.6 5.5.6.1 5.5.6.2 5.5.6.3:a-c 5.5.6.4 5.5.7:a-d
5.5.8 5.5.8.1 5.5.8.2:a-l 5.5.8.3 5.5.9 5.5.9.1 5.5.9.2:a-k 5.5.10 5.5.11
5.6 5.6.1:a-g 5.6.2:a-d 5.7 5.8
5.9 5.9.1 5.9.2:a-c 5.9.3 5.9.4:a-i 5.9.5
6 6.1 6.2 6.3 6.4 6.5 6.6:a-i 6.7:a-h
7 7.1 7.2 7.3 7.4
8 8.1:1-6 8.2:1-7 8.3:a-d 8.4 8.5 8.6
9 9.1:1-7 9.2 9.3 9.4
10 10.1 10.2
11 11.1
12 12.1 12.2 12.3
13 13.1 13.2 13.3
14 14.1 14.2
15`;

const span = (from: string, to: string) =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, index) =>
    String.fromCharCode(from.charCodeAt(0) + index),
  );

const points = (clause: string, list: string): string[] => {
  const [, note = "", from = "", to = ""] = /^(注?)(\w)-(\w)$/.exec(list) ?? [];
  const isLettered = /[a-z]/.test(from);
  return span(from, to).map((each) => {
    if (note !== "") return `${clause} 注${each}`;
    return isLettered ? `${clause} ${each})` : `${clause}(${each})`;
  });
};

const printed = NUMBERING.trim()
  .split(/\s+/)
  .flatMap((each) => {
    const [clause = "", list] = each.split(":");
    return list === undefined ? [clause] : [clause, ...points(clause, list)];
  });

const ours = clauseEntries.filter(({ document }) => document === "OLS/GZ-0071");

test("OLS/GZ-0071 A/2: every clause and every point of its lists stands there once", () => {
  const [document, ...numbers] = ours.map(({ number }) => number);
  expect(document).toBe("OLS/GZ-0071");
  expect(numbers.toSorted()).toEqual(printed.toSorted());
});

test("no two documents share a number, and each entry stands under one that exists", () => {
  const numbers = clauseEntries.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(clauseEntries.filter(({ parent }) => parent !== null && !numbers.includes(parent))).toEqual([]);
});

test.each(clauseEntries.map((entry) => [entry.number, entry] as const))(
  "%s has a title and words in Chinese and English",
  (_, { title, zh, en }) => {
    expect(title.zh.length).toBeGreaterThan(0);
    expect(zh).toMatch(/[。：]$/);
    expect(`${title.en}${en}`).toMatch(/^[^\u3400-\u9fff]*$/);
    expect(en).toMatch(/[.:]$/);
  },
);
