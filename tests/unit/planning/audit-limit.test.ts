import { expect, test } from "vitest";
import { auditLimit, limitBand } from "@/lib/domain/planning/audit-limit";
import { plainDate } from "@/rules/core/plain-date";
import { complaintHandling, quality } from "../../support/rules";

const DECIDED = plainDate("2026-07-06");

type Asked = Parameters<typeof auditLimit>[0];

const asked = (
  kind: string,
  position: number,
  more: Partial<Omit<Asked, "audit">> = {},
  status: Asked["audit"]["status"] = "foreseen",
): Asked => ({
  audit: { kind, position, status },
  hasEnded: false,
  leading: complaintHandling,
  systems: [{ rules: complaintHandling, decidedOn: DECIDED }],
  stage1End: null,
  lastSurveillanceEnd: null,
  ...more,
});

test("5.1: stage 2 begins within six months of the end of stage 1; without one there is no limit yet", () => {
  const stage1End = plainDate("2026-06-12");
  expect(auditLimit(asked("stage2", 2, { stage1End, systems: [] }))).toEqual({
    ...{ date: "2026-12-12", clause: "5.1" },
    figure: { figure: "clock", of: "stage2-latest" },
  });
  expect(auditLimit(asked("stage2", 2, { systems: [] }))).toBeNull();
});

test("6.1: the first surveillance is over twelve months after the decision", () => {
  expect(auditLimit(asked("surveillance", 3))).toEqual({
    ...{ date: "2027-07-06", clause: "6.1" },
    figure: { figure: "window", of: "surveillance1" },
  });
});

test("6.1: the second surveillance has fifteen months from the end of the first, and no limit before it", () => {
  const lastSurveillanceEnd = plainDate("2027-06-01");
  expect(auditLimit(asked("surveillance", 4, { lastSurveillanceEnd }))).toEqual({
    ...{ date: "2028-09-01", clause: "6.1" },
    figure: { figure: "clock", of: "surveillance-limit" },
  });
  expect(auditLimit(asked("surveillance", 4))).toBeNull();
});

test("11.1: of two systems the one whose day comes first governs: a quality system gives twelve months, not fifteen", () => {
  const systems = [
    { rules: complaintHandling, decidedOn: DECIDED },
    { rules: quality, decidedOn: DECIDED },
  ];
  const lastSurveillanceEnd = plainDate("2027-06-01");
  expect(auditLimit(asked("surveillance", 4, { systems, lastSurveillanceEnd }))).toMatchObject({
    date: "2028-06-01",
    figure: { figure: "clock", of: "surveillance-limit:QMS" },
  });
});

test("9.2: the recertification is decided by the last valid day", () => {
  expect(auditLimit(asked("recertification", 5))).toEqual({
    ...{ date: "2029-07-05", clause: complaintHandling.validity.clause },
    figure: { figure: "window", of: "recertification" },
  });
});

test("an audit that has begun, of an ended case, or of a kind without a clock has no limit", () => {
  for (const status of ["opened", "closed", "reported", "abandoned"] as const)
    expect(auditLimit(asked("surveillance", 3, {}, status))).toBeNull();
  expect(auditLimit(asked("surveillance", 3, { hasEnded: true }))).toBeNull();
  expect(auditLimit(asked("special", 6))).toBeNull();
  expect(auditLimit(asked("stage1", 1))).toBeNull();
  expect(auditLimit(asked("surveillance", 3, { systems: [] }))).toBeNull();
});

test("days left to a limit: its own day still keeps it; thirty and ninety days are the bounds", () => {
  const today = plainDate("2027-06-06");
  const cases = [
    ["2027-06-05", { band: "overdue", days: 1 }],
    ["2027-06-06", { band: "month", days: 0 }],
    ["2027-07-06", { band: "month", days: 30 }],
    ["2027-07-07", { band: "quarter", days: 31 }],
    ["2027-09-04", { band: "quarter", days: 90 }],
    ["2027-09-05", { band: "later", days: 91 }],
  ] as const;
  for (const [limit, standing] of cases) expect(limitBand(plainDate(limit), today)).toEqual(standing);
});
