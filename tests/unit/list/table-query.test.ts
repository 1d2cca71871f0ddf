import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "@/lib/domain/list/in-order";
import { readTable, tableAddress, tableValues } from "@/lib/domain/list/table-query";

const KNOWN = { sorts: ["number", "name"], filters: ["q", "state"] };
const PATH = "/cases/1/documents";

test("what the address does not say, or says of no column, leaves the usual order and no filter", () => {
  const usual = { sort: "", direction: "asc", filters: { q: "", state: "" } };
  expect(readTable({ path: PATH, search: {} }, KNOWN)).toEqual(usual);
  expect(readTable({ path: PATH, search: { sort: "colour", direction: "up", x: "1" } }, KNOWN)).toEqual(
    usual,
  );
});

test("a table among several reads only what bears its name; of a value given twice the first counts", () => {
  const search = {
    sort: "name",
    "users-sort": "number",
    "users-direction": "desc",
    "users-q": ["青禾", "x"],
  };
  expect(readTable({ path: PATH, search, name: "users" }, KNOWN)).toEqual({
    ...{ sort: "number", direction: "desc" },
    filters: { q: "青禾", state: "" },
  });
});

test("an address keeps what else it said, and leaves out what is taken back", () => {
  const place = { path: PATH, search: { q: "报告", sort: "name", "users-sort": "number" } };
  expect(tableAddress(place, { sort: "number", direction: "desc" })).toBe(
    `${PATH}?q=%E6%8A%A5%E5%91%8A&sort=number&users-sort=number&direction=desc`,
  );
  expect(tableValues({ ...place, name: "users" }, { sort: "" })).toEqual({ q: "报告", sort: "name" });
  expect(tableAddress({ path: PATH, search: { q: "a" } }, { q: "" })).toBe(PATH);
});

test("a value that was taken back says nothing, and of words nobody could have meant the beginning counts", () => {
  const search = { q: undefined, state: "", sort: [] };
  expect(readTable({ path: PATH, search }, KNOWN)).toEqual(readTable({ path: PATH, search: {} }, KNOWN));
  expect(tableValues({ path: PATH, search }, {})).toEqual({});
  const long = tableValues({ path: PATH, search: { q: "青".repeat(201) } }, {});
  expect(long).toEqual({ q: "青".repeat(200) });
});

test("a figure stands among words as its text does", () => {
  const told = (...values: readonly (string | number)[]) => inOrder(values, (value) => value, "asc");
  expect(told("甲", 10, "9")).toEqual(["9", 10, "甲"]);
  expect(told("9", 10, "甲")).toEqual(["9", 10, "甲"]);
  expect(told(10, "甲", "9")).toEqual(["9", 10, "甲"]);
  expect(told(10, "（甲）")).toEqual(["（甲）", 10]);
});

test("rows of one value stay as they stood, rising and falling", () => {
  const rows = [2, 1, 2, 1].map((value, at) => ({ value, at }));
  const told = (direction: "asc" | "desc") =>
    inOrder(rows, ({ value }) => value, direction).map(({ at }) => at);
  expect(told("asc")).toEqual([1, 3, 0, 2]);
  expect(told("desc")).toEqual([0, 2, 1, 3]);
});

test("rows stand by pinyin and by number, those without a value last either way, equal ones as they stood", () => {
  const rows = ["10.1", "赵工", null, "8.2", "北京", "8.10", "安心"].map((value) => ({ value }));
  const told = (direction: "asc" | "desc") =>
    inOrder(rows, ({ value }) => value, direction).map(({ value }) => value);
  expect(told("asc")).toEqual(["8.2", "8.10", "10.1", "安心", "北京", "赵工", null]);
  expect(told("desc")).toEqual(["赵工", "北京", "安心", "10.1", "8.10", "8.2", null]);
});

test("no row is lost or made, and figures rise or fall", () => {
  const value = fc.option(fc.integer({ min: -5, max: 20 }), { nil: null });
  fc.assert(
    fc.property(fc.array(value), fc.constantFrom("asc" as const, "desc" as const), (values, direction) => {
      const rows = values.map((one, at) => ({ one, at }));
      const ordered = inOrder(rows, ({ one }) => one, direction);
      expect(ordered.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(rows.map(({ at }) => at));
      const figures = ordered.flatMap(({ one }) => one ?? []);
      const sign = direction === "asc" ? 1 : -1;
      for (const [at, figure] of figures.slice(1).entries())
        expect(sign * (figure - (figures[at] ?? 0))).toBeGreaterThanOrEqual(0);
      expect(ordered.slice(figures.length).every(({ one }) => one === null)).toBe(true);
    }),
  );
});
