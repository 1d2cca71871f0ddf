import { describe, expect, test } from "vitest";
import { xray } from "@/lib/domain/xray/xray";
import { xrayFile } from "@/lib/domain/xray/xray-file";
import { DIRTY_REPORTS } from "@/tests/support/xray/dirty/dirty-reports";
import type { Planted } from "@/tests/support/xray/dirty/retold";

/** What the reader cannot see yet; whoever teaches it takes the line out. */
const BEYOND: readonly string[] = [];

describe.each(Object.entries(DIRTY_REPORTS))("5.5.9.2, contradictions of the %s", (_, { input, planted }) => {
  const findings = xray(xrayFile.parse(input));
  const isFound = ({ code, at = "" }: Planted): boolean =>
    findings.some((found) => found.code === code && JSON.stringify([found.facts, found.places]).includes(at));

  test("there are at least fifteen", () => {
    expect(planted.length).toBeGreaterThanOrEqual(15);
  });

  test.each(planted.filter(({ what }) => !BEYOND.includes(what)))("$what: $code", (each) => {
    expect(isFound(each)).toBe(true);
  });

  test("nothing is said to be beyond the reader that it finds", () => {
    expect(planted.filter((each) => BEYOND.includes(each.what) && isFound(each))).toEqual([]);
  });
});
