import { expect, test } from "vitest";
import { validity } from "@/rules/certificates/validity";
import { plainDate } from "@/rules/core/plain-date";
import { complaintHandling } from "../../../support/rules";

const rules = complaintHandling.validity;

test("9.2: a first certificate shows decision, three years less a day, and last day", () => {
  expect(validity(rules, { kind: "initial", decidedOn: plainDate("2026-07-06") })).toEqual({
    ok: true,
    firstDay: "2026-07-06",
    lastDay: "2029-07-05",
    steps: [
      { code: "first-day", clause: "9.2", value: "2026-07-06", unit: "date" },
      { code: "length", clause: "9.2", value: 36, unit: "month" },
      { code: "length", clause: "9.2", value: -1, unit: "day" },
      { code: "last-day", clause: "9.2", value: "2029-07-05", unit: "date" },
    ],
    warnings: [],
    interpretations: ["validity-days"],
  });
});

test("9.2: a recertification also shows the old last day, from which the three years run", () => {
  const asked = {
    kind: "recertification",
    decidedOn: plainDate("2028-02-01"),
    previousLastDay: plainDate("2028-02-29"),
  } as const;
  expect(validity(rules, asked)).toEqual({
    ok: true,
    firstDay: "2028-02-01",
    lastDay: "2031-02-28",
    steps: [
      { code: "first-day", clause: "9.2", value: "2028-02-01", unit: "date" },
      { code: "previous-last-day", clause: "9.2", value: "2028-02-29", unit: "date" },
      { code: "length", clause: "9.2", value: 36, unit: "month" },
      { code: "month-end", clause: "9.2", value: "2031-02-28", unit: "date" },
      { code: "last-day", clause: "9.2", value: "2031-02-28", unit: "date" },
    ],
    warnings: [],
    interpretations: ["validity-days"],
  });
});
