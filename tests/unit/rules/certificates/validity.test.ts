import { expect, test } from "vitest";
import { validity } from "@/rules/certificates/validity";
import { plainDate } from "@/rules/core/plain-date";
import { complaintHandling, refusalsOf } from "../../../support/rules";

const rules = complaintHandling.validity;

test.each([
  ["2026-07-06", "2029-07-05"],
  ["2026-08-05", "2029-08-04"],
  ["2026-01-01", "2028-12-31"],
  ["2028-02-29", "2031-02-27"],
])("9.2: decided %s, valid to %s", (decidedOn, lastDay) => {
  expect(validity(rules, { kind: "initial", decidedOn: plainDate(decidedOn) })).toMatchObject({
    firstDay: decidedOn,
    lastDay,
  });
});

test("9.2: a recertification adds three years to the old last day and is decided on or before it", () => {
  const again = (decidedOn: string, previousLastDay: string) =>
    validity(rules, {
      kind: "recertification",
      decidedOn: plainDate(decidedOn),
      previousLastDay: plainDate(previousLastDay),
    });
  expect(again("2029-06-01", "2029-07-05")).toMatchObject({ firstDay: "2029-06-01", lastDay: "2032-07-05" });
  expect(again("2029-07-05", "2029-07-05")).toMatchObject({ ok: true, lastDay: "2032-07-05" });
  expect(again("2028-02-01", "2028-02-29")).toMatchObject({ lastDay: "2031-02-28" });
  expect(refusalsOf(again("2029-07-06", "2029-07-05"))).toEqual([
    {
      code: "recertification-too-late",
      clause: "9.2",
      facts: { decidedOn: "2029-07-06", previousLastDay: "2029-07-05" },
    },
  ]);
});
