import { expect, test } from "vitest";
import { type CarriedOnFile, carriedSubject } from "@/lib/domain/edition/case-subject";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { plainDate } from "@/rules/core/plain-date";
import { complaintHandling } from "@/tests/support/rules";

const TODAY = plainDate("2027-01-15");
const asked = { rules: complaintHandling, calendar: vendoredCalendar, today: TODAY };

/** Decided on 10 June 2026 on an initial audit that ended in May; valid for three years less a day. */
const carried: CarriedOnFile = {
  ...{ id: "7", number: "C-2026-007", clientName: "白桦公司" },
  ...{ decidedOn: plainDate("2026-06-10"), lastDay: plainDate("2029-06-09") },
  ...{ lastAuditKind: "initial", lastAuditEnd: plainDate("2026-05-20") },
};

const toTheEnd = (from: string) => ({ of: null, from: plainDate(from), first: false, stoppedOn: null });

test("6.1: the first surveillance of a carried certificate is counted from its decision", () => {
  const counted = { of: null, from: "2026-06-10", first: true, stoppedOn: null };
  expect(carriedSubject(carried, asked)).toEqual({
    ...{ key: "carried 7", kind: "carried", id: "7", number: "C-2026-007", clientName: "白桦公司" },
    ...{ keepsEdition: false, on: "2027-06-10" },
    facts: {
      ...{ today: "2027-01-15", audit: "surveillance", days: null, sites: null },
      clocks: [
        { clock: "surveillance-due", ...counted },
        { clock: "surveillance-limit", ...counted },
        { clock: "recertification-request", ...toTheEnd("2029-06-09") },
        { clock: "recertification-decided", ...toTheEnd("2029-06-09") },
      ],
    },
  });
});

test("6.1: a recertification begins the count anew at its decision, as an initial audit does", () => {
  const renewed = carriedSubject({ ...carried, lastAuditKind: "recertification" }, asked);
  expect(renewed.on).toBe("2027-06-10");
  expect(renewed.facts.clocks[0]).toMatchObject({ from: "2026-06-10", first: true });
});

test("6.1: after a surveillance the next is counted from its end", () => {
  const later = { ...carried, lastAuditKind: "surveillance", lastAuditEnd: plainDate("2027-04-20") };
  const subject = carriedSubject(later, asked);
  expect(subject.on).toBe("2028-04-20");
  const counted = { of: null, from: "2027-04-20", first: false, stoppedOn: null };
  expect(subject.facts.clocks.slice(0, 2)).toEqual([
    { clock: "surveillance-due", ...counted },
    { clock: "surveillance-limit", ...counted },
  ]);
});

test("6.2: a surveillance due on the last day is still one; a day later the recertification comes instead", () => {
  const ended = (lastAuditEnd: string) =>
    carriedSubject(
      { ...carried, lastAuditKind: "surveillance", lastAuditEnd: plainDate(lastAuditEnd) },
      asked,
    );
  expect(ended("2028-06-09")).toMatchObject({ on: "2029-06-09", facts: { audit: "surveillance" } });
  const last = ended("2028-06-10");
  expect(last).toMatchObject({ on: "2029-06-09", keepsEdition: false });
  expect(last.facts).toEqual({
    ...{ today: "2027-01-15", audit: "recertification", days: null, sites: null },
    clocks: [
      { clock: "recertification-request", ...toTheEnd("2029-06-09") },
      { clock: "recertification-decided", ...toTheEnd("2029-06-09") },
    ],
  });
});
