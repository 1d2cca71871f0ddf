import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { readCursor, writeCursor } from "@/lib/domain/list/cursor";
import { fitsListForm, listForm, listQuery, readListForm } from "@/lib/domain/list/list-form";

const form = listForm(
  ["number", "name"],
  { sort: "number", direction: "desc" },
  { q: z.string().max(5).default(""), stage: z.enum(["", "review"]).default("") },
);

const USUAL = { q: "", stage: "", sort: "number", direction: "desc", after: "", before: "" };

test("a list asked for nothing stands in its usual order", () => {
  expect(readListForm(form, {})).toEqual(USUAL);
});

test("a malformed filter counts as not set, the others stay", () => {
  const asked = { q: "too long", stage: "review", sort: "colour", direction: "asc", after: "nonsense" };
  expect(readListForm(form, asked)).toEqual({ ...USUAL, stage: "review", direction: "asc" });
});

test("of a filter given twice the first counts, and what is no filter is left out", () => {
  expect(readListForm(form, { stage: ["review", "x"], other: "1" })).toEqual({ ...USUAL, stage: "review" });
});

test("a page begins after a row or ends before one; nothing said and the empty text are the first page", () => {
  const fits = (asked: Readonly<Record<string, string | undefined>>) => fitsListForm(form, asked);
  const place = "0198c7a0-0000-7000-8000-000000000001~青禾";
  expect([{}, { after: "" }, { before: undefined }, { after: place }, { before: place }].every(fits)).toBe(
    true,
  );
  expect([{ after: "nonsense" }, { before: "nonsense" }, { after: `${place}\u0000` }].some(fits)).toBe(false);
  expect(readListForm(form, { after: place, stage: undefined })).toEqual({ ...USUAL, after: place });
});

test("a saved filter keeps what differs from the usual, in one spelling, and never the page", () => {
  const id = "0198c7a0-0000-7000-8000-000000000001";
  const values = { ...USUAL, stage: "review", q: "青禾", direction: "asc", after: id, before: id };
  expect(listQuery(form, values)).toBe("direction=asc&q=%E9%9D%92%E7%A6%BE&stage=review");
  expect(listQuery(form, USUAL)).toBe("");
});

test("a place in a list is read as it was written, whatever its value", () => {
  const key = fc.option(
    fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\u0000")),
    { nil: null },
  );
  const id = fc.oneof(fc.uuid(), fc.nat().map(String), fc.stringMatching(/^[0-9A-Z]{6,60}$/));
  fc.assert(
    fc.property(id, key, (written, value) => {
      expect(readCursor(writeCursor({ id: written, key: value }))).toEqual({ id: written, key: value });
    }),
  );
});

test.each(["", "x", "1'; DROP TABLE", "12~\u0000", "0198c7a0~a", "7~\ud800"])("%j is no place", (written) => {
  expect(readCursor(written)).toBeNull();
});
