import { expect, test } from "vitest";
import { interpretationHref, interpretationSlug } from "@/lib/domain/interpretation/interpretation-address";
import { everyInterpretation, interpretationAt } from "@/lib/domain/interpretation/interpretation-at";
import {
  assessVerdict,
  confirmedOf,
  interpretationOf,
  standingOf,
  type InterpretationRecord,
} from "@/lib/domain/interpretation/interpretation-record";
import { plainDate } from "@/rules/core/plain-date";

const KEY = { scheme: "OLS/GZ-0071", edition: "A/2", interpretation: "report-week" };
const SLUG = "OLS_GZ-0071~A_2~report-week";
const found = interpretationOf(KEY);
const READING = found?.reading.zh ?? "";

const record = (change: Partial<InterpretationRecord> = {}): InterpretationRecord => ({
  ...{ ...KEY, version: 1, verdict: "confirmed", text: "技术委员会 3 月会议", reading: READING },
  ...{ by: "温以恒", on: plainDate("2026-05-06"), ...change },
});

test("a reading has one address, without a slash of its own, and is found by it", () => {
  expect(interpretationSlug(KEY)).toBe(SLUG);
  expect(interpretationHref({ ...KEY, interpretation: "a b" })).toBe(
    "/rules/interpretations/OLS_GZ-0071~A_2~a%20b",
  );
  expect(interpretationAt(SLUG)).toEqual(KEY);
  expect(interpretationAt("OLS_GZ-0071~A_2~no-such")).toBeNull();
  expect(interpretationAt("")).toBeNull();
  expect(everyInterpretation).toContainEqual(KEY);
  expect(new Set(everyInterpretation.map(interpretationSlug)).size).toBe(everyInterpretation.length);
});

test("a reading belongs to a held edition of a known scheme", () => {
  expect([found?.rules.scheme, found?.rules.edition, found?.reading.id]).toEqual([
    ...["OLS/GZ-0071", "A/2", "report-week"],
  ]);
  expect(interpretationOf({ ...KEY, scheme: "ISMS" })).toBeNull();
  expect(interpretationOf({ ...KEY, edition: "Z/9" })).toBeNull();
  expect(interpretationOf({ ...KEY, interpretation: "no-such" })).toBeNull();
});

test("a reading is open until the body speaks, and reworded where it confirmed other words than today's", () => {
  const reading = { zh: READING };
  expect(standingOf(undefined, reading)).toBe("open");
  expect(standingOf(record(), reading)).toBe("confirmed");
  expect(standingOf(record({ reading: "从前的话" }), reading)).toBe("reworded");
  expect(standingOf(record({ verdict: "revoked" }), reading)).toBe("revoked");
  expect(standingOf(record({ verdict: "revoked", reading: "从前的话" }), reading)).toBe("revoked");
});

test("of several records of a reading the last one counts, each reading for itself", () => {
  const { version, verdict, reading, ...confirmed } = record();
  expect([version, verdict, reading]).toEqual([1, "confirmed", READING]);
  const again = { by: "叶初晴", text: "复议" };
  expect(confirmedOf([])).toEqual([]);
  expect(confirmedOf([record()])).toEqual([confirmed]);
  expect(confirmedOf([record(), record({ version: 2, ...again })])).toEqual([{ ...confirmed, ...again }]);
  expect(confirmedOf([record(), record({ version: 2, verdict: "revoked" })])).toEqual([]);
  expect(confirmedOf([record({ reading: "从前的话" })])).toEqual([]);
  expect(confirmedOf([record({ interpretation: "no-such" })])).toEqual([]);
  for (const other of [{ scheme: "ISMS" }, { edition: "Z/9" }, { interpretation: "no-such" }])
    expect(confirmedOf([record(), record({ ...other, verdict: "revoked" })])).toEqual([confirmed]);
});

test("only what stands confirmed is revoked; confirming again is always a word of its own", () => {
  const refusal = [{ code: "interpretation-not-confirmed", field: "verdict", facts: {} }];
  expect(assessVerdict("revoked", undefined)).toEqual(refusal);
  expect(assessVerdict("revoked", { verdict: "revoked" })).toEqual(refusal);
  expect(assessVerdict("revoked", { verdict: "confirmed" })).toEqual([]);
  for (const last of [undefined, { verdict: "revoked" } as const, { verdict: "confirmed" } as const])
    expect(assessVerdict("confirmed", last)).toEqual([]);
});
