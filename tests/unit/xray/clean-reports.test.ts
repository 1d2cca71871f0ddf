import { expect, test } from "vitest";
import { xray } from "@/lib/domain/xray/xray";
import { xrayFile } from "@/lib/domain/xray/xray-file";
import { CLEAN_REPORTS } from "@/tests/support/xray/clean/clean-reports";

const toldOf = (name: string) =>
  xray(xrayFile.parse(CLEAN_REPORTS[name])).map(({ code, places: [one, other] }) => [
    code,
    one.said,
    other.said,
  ]);

test.each(Object.keys(CLEAN_REPORTS))("5.5.9.2: the true report of the %s gives no finding", (name) => {
  expect(toldOf(name)).toEqual([]);
});

test("5.5.9.2: none fires on eleven clean reports", () => {
  expect(Object.keys(CLEAN_REPORTS)).toHaveLength(11);
  expect(Object.keys(CLEAN_REPORTS).flatMap(toldOf)).toEqual([]);
});
