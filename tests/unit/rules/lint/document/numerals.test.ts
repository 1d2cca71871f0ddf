import { expect, test } from "vitest";
import { circled, letter, numeral, roman } from "@/rules/lint/document/numerals";

test.each([
  ["007", 7],
  ["123456", 123_456],
  ["1234567", null],
  ["x12", null],
  ["12x", null],
  ["百", 100],
  ["三千二百一十", 3210],
  ["九", 9],
])("“%s” is %s", (written, value) => {
  expect(numeral(written)).toBe(value);
});

test("circled numbers run from 1 to 20, Roman ones from i to xii; a letter counts by its place", () => {
  expect(["①", "⑳", "a"].map(circled)).toEqual([1, 20, 0]);
  const numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii"];
  expect(numerals.map(roman)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0]);
  expect(["a", "z", "C"].map(letter)).toEqual([1, 26, 3]);
});
