import { expect, test } from "vitest";
import { differences, merge } from "@/components/forms/differences";

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

test("tables known by their place in an edition are compared one by one, each as one field", () => {
  const table = (path: string, days: number) => ({ path, rows: [{ from: 1, days }] });
  const base = { tables: [table("floor", 1.5), table("sampling", 1)] };
  const mine = { tables: [table("floor", 2), table("sampling", 1)] };
  const theirs = { tables: [table("floor", 1.5), table("sampling", 2)] };
  expect(merge(base, mine, theirs)).toEqual({
    taken: [{ path: "tables.1.rows", mine: [{ from: 1, days: 1 }], theirs: [{ from: 1, days: 2 }] }],
    asked: [],
  });
});

test("a field only they changed takes theirs, a field only I changed keeps mine, one changed by both is asked", () => {
  const base = { name: "甲", phone: "1", days: 7, note: "" };
  const mine = { name: "乙", phone: "1", days: 8, note: null };
  const theirs = { name: "甲", phone: "2", days: 9, note: "" };
  expect(merge(base, mine, theirs)).toEqual({
    taken: [{ path: "phone", mine: "1", theirs: "2" }],
    asked: [{ path: "days", mine: 8, theirs: 9 }],
  });
});

test("what both changed to the same is no conflict", () => {
  expect(merge({ a: 1 }, { a: 2 }, { a: 2 })).toEqual({ taken: [], asked: [] });
});

test("a table that one side left alone goes with the other side, whole", () => {
  const base = { people: [{ name: "a" }], sites: [{ name: "x" }] };
  const mine = { people: [{ name: "a" }, { name: "b" }], sites: [{ name: "x" }] };
  const theirs = { people: [{ name: "a" }], sites: [] };
  expect(merge(base, mine, theirs)).toEqual({
    taken: [{ path: "sites", mine: [{ name: "x" }], theirs: [] }],
    asked: [],
  });
});

test("the conditions of an application are merged one by one", () => {
  const facts = (first: string, second: string) => ({
    content: {
      conditions: [
        { condition: "legal-person", detail: first, factOn: null },
        { condition: "permits", detail: second },
      ],
    },
  });
  expect(merge(facts("", ""), facts("mine", ""), facts("", "theirs"))).toEqual({
    taken: [{ path: "content.conditions.1.detail", mine: "", theirs: "theirs" }],
    asked: [],
  });
});

test("without a base every difference is asked", () => {
  expect(merge(undefined, { a: 1, b: 2 }, { a: 1, b: 3 })).toEqual({
    taken: [],
    asked: [{ path: "b", mine: 2, theirs: 3 }],
  });
});
