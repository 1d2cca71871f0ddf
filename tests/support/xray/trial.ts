import { describe, expect, test } from "vitest";
import type { Check } from "@/lib/domain/xray/check";
import { xray } from "@/lib/domain/xray/xray";
import { fileOf } from "./changed-file";
import type { XrayInput } from "./clean-file.data";

/** A file in which a check finds something, and one as near to it as can be in which it must not. */
export type Trial = Readonly<{ code: string; fires: XrayInput; silent: XrayInput }>;

const codesOf = (change: XrayInput): readonly string[] => xray(fileOf(change)).map(({ code }) => code);

/** Every check of a family is tried on both; a check without a trial, or a trial without a check, is a failure. */
export const tryFamily = (family: string, checks: readonly Check[], trials: readonly Trial[]): void => {
  describe(`5.5.9.2, the reader of reports: ${family}`, () => {
    test("every check has its trial", () => {
      expect(trials.map(({ code }) => code).toSorted()).toEqual(checks.map(({ code }) => code).toSorted());
    });
    test.each(trials)("$code fires", ({ code, fires }) => {
      expect(codesOf(fires)).toContain(code);
    });
    test.each(trials)("$code stays silent on what is close to it and right", ({ code, silent }) => {
      expect(codesOf(silent)).not.toContain(code);
    });
  });
};
