import { expect, test } from "vitest";
import { creditCodeField } from "@/lib/domain/client/credit-code";
import { day, fen, paidFen } from "@/lib/domain/fields";
import { issueCode } from "@/lib/domain/issue-code";
import type { z } from "zod";

const faultOf = (schema: z.ZodType, value: unknown) => {
  const issue = schema.safeParse(value, { reportInput: true }).error?.issues[0];
  return issue === undefined ? null : issueCode(issue);
};

test("what is wrong with an amount is told in yuan, though it is held in whole fen", () => {
  expect(faultOf(fen, 1234.5)).toEqual({ code: "not-whole-fen", facts: {} });
  const range = { least: "0.00", most: "20000000.00" };
  expect(faultOf(fen, 1e21)).toEqual({ code: "amount-out-of-range", facts: range });
  expect(faultOf(fen, -1)).toEqual({ code: "amount-out-of-range", facts: range });
  expect(faultOf(paidFen, 0)).toEqual({ code: "amount-out-of-range", facts: { ...range, least: "0.01" } });
  expect([fen.parse(0), fen.parse(2_000_000_000), paidFen.parse(1)]).toEqual([0, 2_000_000_000, 1]);
});

test("a day outside the years in which clocks run is refused with the range in its sentence", () => {
  for (const value of ["9999-12-31", "0001-01-01"]) expect(faultOf(day, value)?.code).toBe("no-date");
});

test("a credit code typed in full-width or small letters is kept as the code itself (GB 32100)", () => {
  expect(creditCodeField.parse("９１３５０１００ｍ０００１００ｙ４３")).toBe("91350100M000100Y43");
  expect(creditCodeField.parse(" 91350100m000100y43 ")).toBe("91350100M000100Y43");
  expect(creditCodeField.parse(undefined)).toBe("");
  expect(faultOf(creditCodeField, "91350100M000100Y433")?.code).toBe("too-long");
});
