import { expect, test } from "vitest";
import { afterObjection, CONTENT_STAGES } from "@/lib/domain/certificate/after-objection";
import { carriedClock } from "@/lib/domain/certificate/carried-clock";
import { certificateMatters } from "@/lib/domain/certificate/certificate-matters";
import { certificateStatus } from "@/lib/domain/certificate/certificate-status";
import { CASE_STAGES } from "@/lib/domain/case/case-machine";
import { plainDate } from "@/rules/core/plain-date";
import { editionA2 } from "@/rules/schemes/complaint-handling/edition-a2.data";

const matters = (today: string, lastSurveillanceEnd: string | null = null, lastDay = "2029-07-05") =>
  certificateMatters(
    editionA2,
    {
      ...{ decidedOn: plainDate("2026-07-06"), lastDay: plainDate(lastDay) },
      lastSurveillanceEnd: lastSurveillanceEnd === null ? null : plainDate(lastSurveillanceEnd),
    },
    plainDate(today),
  ).map(({ key, date, clause }) => `${key} ${date} ${clause}`);

test("6.1, 8.1(5): the first surveillance is told three months ahead, and is lost on the day after its day", () => {
  expect(matters("2027-04-05")).toEqual([]);
  expect(matters("2027-04-06")).toEqual(["surveillance-due 2027-07-06 6.1"]);
  expect(matters("2027-07-06")).toEqual(["surveillance-due 2027-07-06 6.1"]);
  expect(matters("2027-07-07")).toEqual(["suspension-due 2027-07-06 8.1(5)"]);
});

test("6.1, 8.1(5): a later one is overdue after 12 months and lost after 15", () => {
  const held = (today: string) => matters(today, "2027-06-30");
  expect(held("2028-03-29")).toEqual([]);
  expect(held("2028-06-30")).toEqual(["surveillance-due 2028-06-30 6.1"]);
  expect(held("2028-07-01")).toEqual(["surveillance-overdue 2028-06-30 6.1"]);
  expect(held("2028-09-30")).toEqual(["surveillance-overdue 2028-06-30 6.1"]);
  expect(held("2028-10-01")).toEqual([
    "suspension-due 2028-09-30 8.1(5)",
    "calendar-year-due 2028-12-31 6.1",
  ]);
});

test("6.1: each year after the decision's has its surveillance, warned from 1 October and made up if missed", () => {
  expect(matters("2027-09-30", "2026-12-20")).toEqual(["surveillance-due 2027-12-20 6.1"]);
  expect(matters("2027-10-01", "2026-12-20")).toEqual([
    "surveillance-due 2027-12-20 6.1",
    "calendar-year-due 2027-12-31 6.1",
  ]);
  expect(matters("2028-01-01", "2026-12-20")).toEqual([
    "surveillance-overdue 2027-12-20 6.1",
    "calendar-year-missed 2027-12-31 6.1",
  ]);
  // One held in the year after makes up for it.
  expect(matters("2028-01-20", "2028-01-15")).toEqual([]);
});

test("6.1, 6.2: what would come after the last day is the recertification's, told three months before its request", () => {
  const held = (today: string) => matters(today, "2028-07-06");
  expect(held("2029-01-04")).toEqual([]);
  expect(held("2029-01-05")).toEqual(["recertification-due 2029-04-05 6.2"]);
  expect(held("2029-07-05")).toEqual(["recertification-due 2029-04-05 6.2"]);
  expect(matters("2029-07-05", "2028-07-05")[0]).toBe("surveillance-due 2029-07-05 6.1");
});

test("9.2: after its last day a certificate is told as expired for three months, and asks for nothing else", () => {
  expect(matters("2029-07-06")).toEqual(["expired 2029-07-05 9.2"]);
  expect(matters("2029-10-05")).toEqual(["expired 2029-07-05 9.2"]);
  expect(matters("2029-10-06")).toEqual([]);
});

test("9.2: a certificate is valid from its first day through its last", () => {
  const validity = { firstDay: plainDate("2026-07-06"), lastDay: plainDate("2029-07-05") };
  const on = (today: string) => certificateStatus(validity, plainDate(today));
  expect(on("2026-07-05")).toBe("not-yet-valid");
  expect(on("2026-07-06")).toBe("valid");
  expect(on("2029-07-05")).toBe("valid");
  expect(on("2029-07-06")).toBe("expired");
});

const carried = (lastAuditKind: string, today: string) =>
  carriedClock(
    editionA2,
    {
      ...{ decidedOn: plainDate("2026-05-20"), lastDay: plainDate("2029-05-19"), lastAuditKind },
      lastAuditEnd: plainDate("2027-04-30"),
    },
    plainDate(today),
  );

test.each(["initial", "recertification"])(
  "6.1: after the %s audit of a carried certificate the next surveillance counts from the decision",
  (kind) => {
    const day = { due: "2027-05-20", limit: "2027-05-20" };
    expect(carried(kind, "2027-05-20")).toEqual({ ...day, state: "running" });
    expect(carried(kind, "2027-05-21")).toEqual({ ...day, state: "due-for-suspension" });
  },
);

test("6.1, 9.2: after a surveillance it counts from its end, and after the last day nothing runs on", () => {
  const days = { due: "2028-04-30", limit: "2028-07-30" };
  expect(carried("surveillance", "2028-04-30")).toEqual({ ...days, state: "running" });
  expect(carried("surveillance", "2028-05-01")).toEqual({ ...days, state: "overdue" });
  expect(carried("surveillance", "2029-05-19")).toEqual({ ...days, state: "due-for-suspension" });
  expect(carried("surveillance", "2029-05-20")).toEqual({ ...days, state: "expired" });
});

test("5.9.4: an objection waits for the correction, then for the decision or to be sent again", () => {
  for (const stage of CASE_STAGES) {
    const isOpen = ["report-review", "decision", "certificate"].includes(stage);
    const objected = (isCorrected: boolean) => afterObjection(stage, { status: "objected", isCorrected });
    expect([stage, objected(false)]).toEqual([stage, isOpen ? "correct" : null]);
    const next = stage === "certificate" ? "send-again" : "decide";
    expect([stage, objected(true)]).toEqual([stage, isOpen ? next : null]);
    expect(afterObjection(stage, null)).toBeNull();
    expect(afterObjection(stage, { status: "confirmed", isCorrected: false })).toBeNull();
  }
  expect(CONTENT_STAGES).toEqual(["report-review", "decision", "certificate"]);
});
