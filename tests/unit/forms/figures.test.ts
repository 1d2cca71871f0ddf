import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFigure, showFigure } from "@/components/forms/figures";

test("days are typed as days and kept as half-days", () => {
  expect(parseFigure("3.5", "half-days")).toBe(7);
  expect(showFigure(7, "half-days")).toBe("3.5");
});

test("a quarter of a day is kept as typed, so that the schema can refuse it", () => {
  expect(parseFigure("3.25", "half-days")).toBe(6.5);
});

test("money is typed in yuan and kept in whole fen", () => {
  expect(parseFigure("12,345.67", "fen")).toBe(1234567);
  expect(parseFigure("0.29", "fen")).toBe(29);
});

test("full-width figures and separators are figures", () => {
  expect(parseFigure(" １，２００ ")).toBe(1200);
});

test("a comma or a blank separates groups of three only: a decimal comma is no figure, never ten times one", () => {
  for (const typed of ["4,5", "1,5", "3，5", "4 5", "1,23", "12,34,567", "1,2345", "4,500.", ",500", "0,5"])
    expect([typed, parseFigure(typed)]).toEqual([typed, typed === "4,500." ? 4500 : Number.NaN]);
  expect(parseFigure("1,234,567.8")).toBe(1234567.8);
  expect(parseFigure("12 345")).toBe(12345);
  expect(parseFigure("-1,200")).toBe(-1200);
});

test("nothing typed is nothing, and words are no number", () => {
  expect(parseFigure("  ")).toBeUndefined();
  expect(parseFigure("12 人")).toBeNaN();
  expect(parseFigure("1e3")).toBeNaN();
});

test("every amount of fen survives being shown and typed again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_00 }), (fen) => {
      expect(parseFigure(showFigure(fen, "fen"), "fen")).toBe(fen);
    }),
  );
});
