import { beforeEach, expect, test } from "vitest";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { readFacts } from "@/lib/usecases/facts/queries/read-facts";
import { resetDatabase } from "@/tests/support/database";
import { found, manySitesPlanned, stage2Begun, stage2Of } from "@/tests/support/facts-path";
import { act, expectAccepted } from "@/tests/support/house";

beforeEach(resetDatabase);

const FOUND_ON = "2026-06-10";

test("5.6.2 c: more days than were determined, but not more than stage 2 was given, leave nothing missing", async () => {
  const people = await manySitesPlanned();
  const { caseId, leader, manager } = people;
  // 8 days were determined, 0.5 of them for stage 1; two auditors for five days are 10 days for stage 2 alone.
  const auditId = await stage2Begun(people, ["08", "09", "10", "11", "12"]);
  expect(await stage2Of(caseId)).toMatchObject({ determinedHalfDays: 15 });
  // The floor of 180 people is 9 days, 8.5 of them at stage 2.
  const more = { effectivePersonnel: 180, difference: "花名册 180 人。" };
  const confirmed = await act(leader, FOUND_ON, confirmFacts, found(caseId, auditId, more));
  expect(expectAccepted(confirmed)).toMatchObject({
    requiredHalfDays: 18,
    missing: { halfDays: 0, sites: 0 },
    isSettled: true,
  });
  expect(await stage2Of(caseId)).toMatchObject({ status: "opened", determinedHalfDays: 17 });
  const { blocked } = expectAccepted(await act(leader, FOUND_ON, readConduct, { caseId, auditId }));
  expect(blocked.signature.map(({ code }) => code)).not.toContain("shortfall-open");
  const page = expectAccepted(await act(manager, FOUND_ON, readFacts, { caseId, auditId }));
  expect(page).toMatchObject({
    missing: { halfDays: 0, sites: 0 },
    held: { determinedHalfDays: 18 },
    may: { settle: false },
    settlements: [{ halfDaysBefore: 16, halfDaysAfter: 18, reason: "花名册 180 人。", amendsPlan: null }],
  });
});
