import { expect, test } from "vitest";
import type { z } from "zod";
import { clauseHref } from "@/lib/domain/clause-address";
import { email, line, optionalDay, optionalLine, text } from "@/lib/domain/fields";
import { issueCode } from "@/lib/domain/issue-code";

const read = (schema: z.ZodType, value: unknown) => {
  const { data, error } = schema.safeParse(value, { reportInput: true });
  return error === undefined ? data : error.issues.map((issue) => issueCode(issue).code);
};

test("one line stays one line; several lines may break", () => {
  expect(read(line(), " 青禾\t客服 ")).toBe("青禾\t客服");
  for (const broken of ["青禾\n客服", "青禾\r客服"]) {
    expect(read(line(), broken)).toEqual(["one-line"]);
    expect(read(optionalLine(), broken)).toEqual(["one-line"]);
    expect(read(text(), broken)).toBe(broken);
  }
});

test("what no document can hold is refused with its own sentence", () => {
  for (const unprintable of ["a\u0000", "\u007fa", "\ud800", "😀", "\ue000"])
    expect(read(text(), unprintable)).toEqual(["unprintable"]);
});

test("blanks say nothing", () => {
  expect(read(line(), "  ")).toEqual(["required"]);
  expect(read(text(), " \n ")).toEqual(["required"]);
  expect([undefined, "  "].map((value) => read(optionalLine(), value))).toEqual(["", ""]);
});

test("an address of mail is kept in one form, however it was typed", () => {
  expect(read(email, "  Wen.Yiheng＠CertDesk.example ")).toBe("wen.yiheng@certdesk.example");
  expect(read(email, "wen.yiheng")).toEqual(["not-email"]);
});

test("a day that was left out, taken back or never given is none", () => {
  expect([undefined, null, "", "2026-06-09"].map((value) => read(optionalDay, value))).toEqual([
    ...[null, null, null, "2026-06-09"],
  ]);
});

test("a clause is read at an address without a slash or a blank of its own", () => {
  expect(clauseHref("5.4.2.1 c)")).toBe("/rules/clauses/5.4.2.1_c)");
  expect(clauseHref("附录A")).toBe("/rules/clauses/%E9%99%84%E5%BD%95A");
});
