import { expect, test } from "vitest";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { plainDate } from "@/rules/core/plain-date";
import { judge } from "@/rules/what-if/judge";
import { addSums, emptySum, quarterOf, withAudit } from "@/rules/what-if/quarter-sums";
import { syntheticCertificate } from "@/scripts/bench/synthetic-certificates";
import { complaintHandling } from "@/tests/support/rules";

test("auditor-days are summed by the quarter of the next audit; what has no figure is counted apart", () => {
  expect([plainDate("2026-01-01"), plainDate("2026-06-30"), plainDate("2026-12-31")].map(quarterOf)).toEqual([
    ...["2026-Q1", "2026-Q2", "2026-Q4"],
  ]);
  const one = { ...judge(complaintHandling, vendoredCalendar, syntheticCertificate(0)), total: 2.5 };
  const [other, none] = [
    { ...one, total: 3.5 },
    { ...one, total: null },
  ];
  const q3 = withAudit(withAudit(emptySum("2027-Q3"), one, other), one, other);
  expect(q3).toEqual({ quarter: "2027-Q3", audits: 2, before: 5, after: 7, without: 0 });
  const later = withAudit(emptySum("2027-Q4"), one, none);
  expect(later).toEqual({ quarter: "2027-Q4", audits: 0, before: 0, after: 0, without: 1 });
  expect(withAudit(later, none, one).without).toBe(2);
  const undated = withAudit(emptySum(null), one, one);
  expect(addSums([undated, later], [q3, later])).toEqual([q3, { ...later, without: 2 }, undated]);
  expect(addSums([later], [undated, q3]).map(({ quarter }) => quarter)).toEqual(["2027-Q3", "2027-Q4", null]);
});

test("no two certificates of the benchmark have the same facts", () => {
  const seen = new Set(
    Array.from(
      { length: 20_000 },
      (_, index) =>
        JSON.stringify(syntheticCertificate(index * 50).days) +
        JSON.stringify(syntheticCertificate(index * 50).sites) +
        syntheticCertificate(index * 50).audit,
    ),
  );
  expect(seen.size).toBe(20_000);
});
