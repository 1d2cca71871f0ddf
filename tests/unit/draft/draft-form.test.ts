import { expect, test } from "vitest";
import { draftForm, draftKey } from "@/lib/domain/draft/draft-form";
import { issueCode } from "@/lib/domain/issue-code";

const faults = (content: unknown) =>
  draftForm
    .safeParse({ form: "application", objectId: "1", content, baseVersion: 0 }, { reportInput: true })
    .error?.issues.map((issue) => ({ path: issue.path.join("."), ...issueCode(issue) }));

test("a draft is kept as it was typed, right or wrong", () => {
  expect(faults({ name: "", people: "许多", nested: { a: [1, null] } })).toBeUndefined();
});

test("a draft of a million characters is kept, a longer one is told its limit", () => {
  // {"a":"…"} is eight characters around the text.
  expect(faults({ a: "x".repeat(999_992) })).toBeUndefined();
  expect(faults({ a: "x".repeat(999_993) })).toEqual([
    { path: "content", code: "draft-too-large", facts: { limit: 1_000_000 } },
  ]);
});

test("what the database cannot hold is refused, and what only looks like it is kept", () => {
  const refused = [{ path: "content", code: "unprintable", facts: {} }];
  for (const text of ["\u0000", "a\ud800", "\udfff", "\\\u0000"]) expect(faults({ text })).toEqual(refused);
  expect(faults({ ["\u0000"]: 1 })).toEqual(refused);
  for (const text of ["\\u0000", "\\ud800", "\u0001", "😀"]) expect(faults({ text })).toBeUndefined();
});

test("a draft belongs to a form and an object, each named by plain letters", () => {
  const fits = (form: string, objectId: string) => draftKey.safeParse({ form, objectId }).success;
  expect(fits("review-form2", "0198c7a0-A")).toBe(true);
  expect(fits("a".repeat(60), "1".repeat(60))).toBe(true);
  for (const form of ["", "2a", "-a", "Review", "a b", "a".repeat(61)]) expect(fits(form, "1")).toBe(false);
  for (const objectId of ["", "a/b", "1".repeat(61), "é"]) expect(fits("a", objectId)).toBe(false);
});
