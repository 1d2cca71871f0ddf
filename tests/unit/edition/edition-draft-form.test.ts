import { expect, test } from "vitest";
import { editionDraftForm, editionName, newDraftForm } from "@/lib/domain/edition/edition-draft-form";
import { editionFile } from "@/lib/domain/edition/edition-file";
import { outsideSites } from "@/lib/domain/edition/outside-sites";
import { clauseAt, valueAt, withValueAt } from "@/lib/domain/edition/value-at";
import { valuesOf } from "@/rules/schemes/edition-values";
import { latestEdition } from "@/rules/schemes/registry";

const form = {
  ...{ draftId: "0190b1a0-0000-7000-8000-000000000001", version: 1, edition: "A/3" },
  ...{ effectiveFrom: "2027-07-01", note: "", tables: [] },
  figures: [{ path: "validity.years", value: 3, over: null }],
};

const isTaken = (change: Readonly<Record<string, unknown>>) =>
  editionDraftForm.safeParse({ ...form, ...change }).success;

test("the name of an edition is short, begins with a letter or a figure and has no blank inside", () => {
  for (const name of ["A/3", "2027", "a", "A.1-2/3", "A2345678901234567890"])
    expect(editionName.safeParse(name), name).toMatchObject({ success: true, data: name });
  expect(editionName.parse("  A/3 ")).toBe("A/3");
  for (const name of ["", "/A", "-A", "A 3", "A_3", "甲", "A23456789012345678901"])
    expect(editionName.safeParse(name).error?.issues[0]?.message, name).toBe("edition-name");
});

test("a draft is begun with its scheme, its name and its day, and with each of them", () => {
  const begun = { scheme: "QMS", edition: "2027", effectiveFrom: "2027-07-01" };
  expect(newDraftForm.parse(begun)).toEqual(begun);
  const isBegun = (change: object) => newDraftForm.safeParse({ ...begun, ...change }).success;
  expect([isBegun({ scheme: "" }), isBegun({ scheme: "Q".repeat(61) })]).toEqual([false, false]);
  expect(isBegun({ scheme: "Q".repeat(60) })).toBe(true);
  expect([isBegun({ edition: "" }), isBegun({ effectiveFrom: "2027-02-29" })]).toEqual([false, false]);
});

test("a draft is sent whole: nothing of it is dropped on the way", () => {
  const rows = [{ from: 1, to: null, days: 1.5, more: undefined }];
  const sent = { ...form, note: " 说明 ", tables: [{ path: "manDays.table", rows }] };
  expect(editionDraftForm.parse(sent)).toEqual({ ...sent, note: "说明" });
  expect([isTaken({ draftId: "7" }), isTaken({ version: 0 }), isTaken({ edition: "A 3" })]).toEqual([
    ...[false, false, false],
  ]);
});

test("figures are taken up to a million either way and 200 of them, each with its place", () => {
  const figure = (change: object) => isTaken({ figures: [{ path: "a", value: 1, over: null, ...change }] });
  expect([figure({ value: 1_000_000 }), figure({ value: -1_000_000 }), figure({ over: 3 })]).toEqual([
    ...[true, true, true],
  ]);
  expect([figure({ value: 1_000_001 }), figure({ value: -1_000_001 }), figure({ over: "3" })]).toEqual([
    ...[false, false, false],
  ]);
  expect([figure({ path: "" }), figure({ path: "a".repeat(101) })]).toEqual([false, false]);
  expect(figure({ path: "a".repeat(100) })).toBe(true);
  const many = (length: number) => isTaken({ figures: Array.from({ length }, () => form.figures[0]) });
  expect([many(0), many(200), many(201)]).toEqual([true, true, false]);
});

test("tables are taken up to ten, each with 1 to 200 rows and columns of at most 40 letters", () => {
  const table = (rows: readonly object[], path = "a") => ({ path, rows });
  const rows = (length: number) => isTaken({ tables: [table(Array.from({ length }, () => ({ from: 1 })))] });
  expect([rows(0), rows(1), rows(200), rows(201)]).toEqual([false, true, true, false]);
  const tables = (length: number) => isTaken({ tables: Array.from({ length }, () => table([{ from: 1 }])) });
  expect([tables(10), tables(11)]).toEqual([true, false]);
  const column = (letters: number) => isTaken({ tables: [table([{ ["a".repeat(letters)]: null }])] });
  expect([column(40), column(41)]).toEqual([true, false]);
  expect([isTaken({ tables: [table([{ from: 1 }], "")] }), isTaken({ note: "字".repeat(2_001) })]).toEqual([
    ...[false, false],
  ]);
  expect(isTaken({ note: "字".repeat(2_000) })).toBe(true);
});

test("a file of an edition says what it was made from, its hash and its values, and nothing else", () => {
  const values: unknown = JSON.parse(JSON.stringify(valuesOf(latestEdition("QMS"))));
  const file = { madeFrom: "2025", sha256: "0f".repeat(32), values };
  const isRead = (change: object) => editionFile.safeParse({ ...file, ...change }).success;
  expect(isRead({})).toBe(true);
  expect([isRead({ madeFrom: "" }), isRead({ madeFrom: "A".repeat(61) }), isRead({ more: 1 })]).toEqual([
    ...[false, false, false],
  ]);
  expect([isRead({ sha256: "0F".repeat(32) }), isRead({ sha256: "0f".repeat(31) })]).toEqual([false, false]);
  expect([isRead({ sha256: `${file.sha256}0` }), isRead({ sha256: `g${file.sha256}` })]).toEqual([
    ...[false, false],
  ]);
  expect([isRead({ values: {} }), isRead({ madeFrom: "A".repeat(60) })]).toEqual([false, true]);
});

test("people outside the sampled sites are those left over, and never less than nobody", () => {
  expect(outsideSites(10, [{ people: 3 }, { people: 4 }])).toBe(3);
  expect([outsideSites(7, [{ people: 7 }]), outsideSites(6, [{ people: 7 }]), outsideSites(5, [])]).toEqual([
    ...[0, 0, 5],
  ]);
});

test("a value is read and changed where it stands; where nothing stands, it is undefined or an error", () => {
  const data = { a: { b: [1, { c: 2 }], none: null }, clause: "1" };
  expect([valueAt(data, "a.b.1.c"), valueAt(data, "a.b.0"), valueAt(data, "a.none")]).toEqual([2, 1, null]);
  expect([valueAt(data, "a.x"), valueAt(data, "a.none.x"), valueAt(data, "clause.length")]).toEqual([
    ...[undefined, undefined, undefined],
  ]);
  expect(valueAt(data, "toString")).toBeUndefined();
  expect(withValueAt(data, "a.b.1.c", 3)).toEqual({ a: { b: [1, { c: 3 }], none: null }, clause: "1" });
  expect(data.a.b).toEqual([1, { c: 2 }]);
  for (const path of ["a.x", "a.none.x", "clause.x", "clause.0", "toString"])
    expect(() => withValueAt(data, path, 1), path).toThrow(`nothing stands at ${path.split(".").at(-1)}`);
});

test("a clause is that of the nearest thing around a value; without one it is an error", () => {
  const data = { a: { clause: "1", b: { c: 2 }, d: { clause: "2", e: 3 } }, f: { clause: 4 } };
  expect([clauseAt(data, "a.b.c"), clauseAt(data, "a.d.e"), clauseAt(data, "a.d")]).toEqual(["1", "2", "2"]);
  expect(() => clauseAt(data, "f")).toThrow("no clause beside f");
  // What stands around everything is no clause of any of it.
  expect(() => clauseAt({ clause: "1", a: 2 }, "a")).toThrow("no clause beside a");
  const kept = { manDays: { clause: "0", adjustments: { clause: "5" } } };
  expect([clauseAt(kept, "manDays.keepsOfTable"), clauseAt(kept, "manDays.other")]).toEqual(["5", "0"]);
});
