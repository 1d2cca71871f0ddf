import { expect, test } from "vitest";
import { differences } from "@/components/forms/differences";

test("two versions of a form differ field by field", () => {
  const mine = { name: "甲", address: { zh: "朝阳路", en: "Road" }, days: 7 };
  const theirs = { name: "甲", address: { zh: "建国路", en: "Road" }, days: 8 };
  expect(differences(mine, theirs)).toEqual([
    { path: "address.zh", mine: "朝阳路", theirs: "建国路" },
    { path: "days", mine: 7, theirs: 8 },
  ]);
});

test("a table is one field", () => {
  const found = differences(
    { sites: [{ name: "a" }, { name: "b" }] },
    { sites: [{ name: "a" }, { name: "c" }] },
  );
  expect(found.map(({ path }) => path)).toEqual(["sites"]);
});

test("empty is empty, however it is written, and the order of keys says nothing", () => {
  expect(differences({ a: "", b: [{ x: 1, y: 2 }] }, { a: null, b: [{ y: 2, x: 1 }] })).toEqual([]);
  expect(differences({ rows: [{ x: 1 }] }, { rows: [{ x: 1, upTo: null }] })).toEqual([]);
});

test("fields the record does not hold are left alone", () => {
  expect(differences({ a: 1, reason: "typed" }, { a: 1 })).toEqual([]);
});

test("rows for the same fixed items are compared field by field, a list of other rows is one field", () => {
  const mine = {
    items: [
      { item: "documents", evidence: "a" },
      { item: "scope", evidence: "b" },
    ],
  };
  const theirs = {
    items: [
      { item: "documents", evidence: "a" },
      { item: "scope", evidence: "c" },
    ],
  };
  expect(differences(mine, theirs)).toEqual([{ path: "items.1.evidence", mine: "b", theirs: "c" }]);
  const fewer = { items: [{ item: "documents", evidence: "a" }] };
  expect(differences(mine, fewer).map(({ path }) => path)).toEqual(["items"]);
});
