import { expect, test } from "vitest";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { accepted, refused, unlessRefused } from "@/lib/domain/outcome";
import { fromNotices } from "@/lib/domain/rule-refusal";

test("an outcome is accepted with its value, or refused with every reason", () => {
  expect(accepted(5)).toEqual({ ok: true, value: 5 });
  expect(refused({ code: "a" }, { code: "b" })).toEqual({
    ok: false,
    refusals: [{ code: "a" }, { code: "b" }],
  });
  expect(unlessRefused([], () => 5)).toEqual({ ok: true, value: 5 });
  expect(
    unlessRefused([{ code: "a" }], () => {
      throw new Error("a refused value is never made");
    }),
  ).toEqual({ ok: false, refusals: [{ code: "a" }] });
});

test("what a rule refuses is refused with its clause and plain facts", () => {
  const facts = { days: 2.5, manual: false, person: "林晓", codes: ["a", "b"], counts: [1, 2] };
  expect(fromNotices([{ code: "c", clause: "5.4.3", facts }])).toEqual([
    { code: "c", clause: "5.4.3", facts: { ...facts, counts: ["1", "2"] } },
  ]);
});

test.each([
  [{ b: 1, a: [true, null, "é\n"] }, '{"a":[true,null,"é\\n"],"b":1}'],
  [{ a: undefined, b: { d: 1, c: 2 } }, '{"b":{"c":2,"d":1}}'],
  [{ "10": 1, "9": 2, B: 3, a: 4 }, '{"10":1,"9":2,"B":3,"a":4}'],
  [[], "[]"],
  [{}, "{}"],
  [[1.5, -0, 1e21], "[1.5,0,1e+21]"],
  [null, "null"],
  [false, "false"],
  ["", '""'],
  [new Date("2026-06-08T01:30:00Z"), '"2026-06-08T01:30:00.000Z"'],
])("RFC 8785: %o is written %s", (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test("what JSON cannot hold is not hashed, and says what it is", () => {
  for (const value of [NaN, Infinity]) {
    expect(() => canonicalJson(value)).toThrow("A number that JSON cannot hold cannot be hashed");
  }
  expect(() => canonicalJson(() => 1)).toThrow("A function cannot be hashed");
  expect(() => canonicalJson({ a: 1n })).toThrow("A bigint cannot be hashed");
  expect(() => canonicalJson(undefined)).toThrow("A undefined cannot be hashed");
});
