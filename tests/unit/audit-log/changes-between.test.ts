import { expect, test } from "vitest";
import { changesBetween } from "@/lib/domain/audit-log/changes-between";
import { auditLogForm, caseHistoryForm } from "@/lib/domain/audit-log/log-form";
import { HISTORY_STAGES, stageHistoryForm } from "@/lib/domain/audit-log/stage-history";

const change = (field: string, before: string | null, after: string | null) => ({ field, before, after });

test("only the fields that differ are told, what came and what went with nothing on the other side", () => {
  const before = { name: "青禾", people: 30, old: true, same: "x", empty: "" };
  const after = { name: "青禾公司", people: 31, new: [1, "a"], same: "x", empty: null };
  expect(changesBetween(before, after)).toEqual([
    change("name", "青禾", "青禾公司"),
    change("people", "30", "31"),
    change("old", "true", null),
    change("new", null, '[1,"a"]'),
  ]);
});

test("of something that was not there before, or is there no more, every field is told", () => {
  expect(changesBetween(null, { name: "青禾", none: null, void: undefined })).toEqual([
    change("name", null, "青禾"),
  ]);
  expect(changesBetween({ name: "青禾" }, undefined)).toEqual([change("name", "青禾", null)]);
  expect(changesBetween(null, undefined)).toEqual([]);
  expect(changesBetween("a", "b")).toEqual([change("", "a", "b")]);
});

test("objects are told field by field, lists of objects by their places from 1 on, other lists as one", () => {
  const before = { sites: [{ name: "总部" }, { name: "分部" }], criteria: ["a"], none: [] };
  const after = { sites: [{ name: "总部" }, { name: "支部" }], criteria: ["a", "b"], none: [1] };
  expect(changesBetween(before, after)).toEqual([
    change("sites.2.name", "分部", "支部"),
    change("criteria", '["a"]', '["a","b"]'),
    change("none", "[]", "[1]"),
  ]);
  expect(changesBetween({ list: [null, { a: 1 }] }, { list: ["x", { a: 2 }] })).toEqual([
    change("list.1", null, "x"),
    change("list.2.a", "1", "2"),
  ]);
});

test("below the fourth step an object or a list is told as it is written", () => {
  const deep = (value: unknown) => ({ a: { b: { c: { d: value } } } });
  expect(changesBetween(deep({ e: 1 }), deep({ e: 2 }))).toEqual([change("a.b.c.d", '{"e":1}', '{"e":2}')]);
  expect(changesBetween(deep([{ e: 1 }]), deep([{ e: 2 }]))).toEqual([
    change("a.b.c.d", '[{"e":1}]', '[{"e":2}]'),
  ]);
  const third = (value: unknown) => ({ a: { b: { c: value } } });
  expect(changesBetween(third({ e: 1 }), third({ e: 2 }))).toEqual([change("a.b.c.e", "1", "2")]);
});

test("a text of three hundred characters is told whole, a longer one cut", () => {
  const told = (text: string) => changesBetween({}, { text })[0]?.after;
  expect(told("字".repeat(300))).toBe("字".repeat(300));
  expect(told("字".repeat(301))).toBe(`${"字".repeat(300)}…`);
});

test("of a list as many are told as fit into three hundred characters, and that there are more", () => {
  const told = (list: readonly string[]) => changesBetween({}, { list })[0]?.after;
  // ["…"] of 296 letters is 300 characters.
  expect(told(["a".repeat(296)])).toBe(`["${"a".repeat(296)}"]`);
  expect(told(["a".repeat(297)])).toBe('["…"]');
  expect(told(["b", "a".repeat(292)])).toBe(`["b","${"a".repeat(292)}"]`);
  expect(told(["b", "a".repeat(293)])).toBe('["b","…"]');
});

test("at most sixty fields are told", () => {
  const fields = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 1]));
  expect(changesBetween({}, fields(60))).toHaveLength(60);
  expect(changesBetween({}, fields(61)).at(-1)?.field).toBe("f59");
  expect(changesBetween({}, fields(61))).toHaveLength(60);
});

const ID = "00000000-0000-4000-8000-000000000001";

test("the history of an audit names the audit; of any other stage it need not", () => {
  for (const stage of HISTORY_STAGES) {
    const read = stageHistoryForm.safeParse({ caseId: ID, stage });
    expect([stage, read.error?.issues.map(({ path }) => path.join("."))]).toEqual([
      stage,
      stage === "audit" ? ["subjectId"] : undefined,
    ]);
    expect(stageHistoryForm.safeParse({ caseId: ID, stage, subjectId: ID }).success).toBe(true);
  }
});

test("the log and a case's history stand by time, the latest first", () => {
  const usual = { sort: "at", direction: "desc", after: "", before: "", actor: "", from: "", to: "" };
  expect(caseHistoryForm.parse({ caseId: ID })).toEqual({ ...usual, caseId: ID });
  expect(auditLogForm.parse({})).toEqual({ ...usual, event: "", caseNumber: "", subjectId: "" });
});
