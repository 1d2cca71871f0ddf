import { expect, test } from "vitest";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { type CaseBasis, caseSubject } from "@/lib/domain/edition/case-subject";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { plainDate } from "@/rules/core/plain-date";
import { anAudit, aProgress } from "@/tests/support/case-progress";
import { complaintHandling } from "@/tests/support/rules";

const NOTHING: CaseBasis = { days: null, sites: null };

const subjectOf = (change: Partial<CaseProgress>, { basis = NOTHING, today = "2027-01-15" } = {}) =>
  caseSubject(aProgress(change), basis, {
    ...{ rules: complaintHandling, calendar: vendoredCalendar, today: plainDate(today) },
  });

const granted = (change: Partial<CaseProgress["decisions"][number]> = {}) => ({
  ...{ scheme: "OLS/GZ-0071", outcome: "grant", decidedOn: plainDate("2026-06-10") },
  ...{ toldClientOn: null, certificateLastDay: plainDate("2029-06-09"), ...change },
});

const named = { key: "case 1", kind: "case", id: "1", number: "2026-0001", clientName: "青禾公司" };

test("a case that is not accepted is asked about its initial audit, on the first day that is planned", () => {
  const dated = (change: Partial<CaseProgress>) => subjectOf({ edition: null, ...change });
  const [stage1, stage2] = ["2027-02-01", "2027-03-01"].map((day) => anAudit({ startsOn: plainDate(day) }));
  expect(dated({})).toEqual({
    ...{ ...named, keepsEdition: false, on: null },
    facts: { today: "2027-01-15", audit: "initial", days: null, sites: null, clocks: [] },
  });
  expect(dated({ stage1: stage1 ?? null }).on).toBe("2027-02-01");
  expect(dated({ stage1: stage1 ?? null, stage2: stage2 ?? null }).on).toBe("2027-03-01");
  expect(dated({ stage1: stage1 ?? null, stage2: anAudit() }).on).toBe("2027-02-01");
});

test("rule-reading 1: an accepted case keeps its edition and its clocks; its first surveillance is asked about", () => {
  const subject = subjectOf({
    ...{ stage: "stage2", stage1: anAudit({ kind: "stage1", endsOn: plainDate("2027-01-10") }) },
    stage2: anAudit({ startsOn: plainDate("2027-03-01") }),
  });
  expect(subject).toEqual({
    ...{ ...named, keepsEdition: true, on: null },
    facts: { today: "2027-01-15", audit: "surveillance", days: null, sites: null, clocks: [] },
  });
});

test("6.1: a certified case is asked about its surveillance, with the outer limit even where it is the due day", () => {
  const subject = subjectOf({ stage: "closed", decisions: [granted()] });
  expect(subject).toMatchObject({ ...named, keepsEdition: false, on: "2027-06-10" });
  expect(subject.facts.audit).toBe("surveillance");
  const counted = { of: null, from: "2026-06-10", first: true, stoppedOn: null };
  const toTheEnd = { of: null, from: "2029-06-09", first: false, stoppedOn: null };
  expect(subject.facts.clocks.filter(({ clock }) => clock !== "calendar-year")).toEqual([
    { clock: "surveillance-due", ...counted },
    { clock: "surveillance-limit", ...counted },
    { clock: "recertification-request", ...toTheEnd },
    { clock: "certificate-end", ...counted },
    { clock: "recertification-decided", ...toTheEnd },
  ]);
});

test("6.1: after a surveillance, due day and outer limit are counted from its end, each once", () => {
  const { on, facts } = subjectOf({
    ...{ stage: "closed", decisions: [granted()], lastSurveillanceEnd: plainDate("2027-05-20") },
  });
  expect(on).toBe("2028-05-20");
  expect(facts.clocks.filter(({ clock }) => clock.startsWith("surveillance"))).toEqual([
    { clock: "surveillance-due", of: null, from: "2027-05-20", first: false, stoppedOn: null },
    { clock: "surveillance-limit", of: null, from: "2027-05-20", first: false, stoppedOn: null },
  ]);
});

test("6.2: with no surveillance before its last day, the recertification is asked about", () => {
  const { on, facts } = subjectOf(
    { stage: "closed", decisions: [granted()], lastSurveillanceEnd: plainDate("2028-06-10") },
    { today: "2028-07-01" },
  );
  expect(on).toBe("2029-06-09");
  expect(facts.audit).toBe("recertification");
  expect(facts.clocks.map(({ clock }) => clock)).not.toContain("surveillance-limit");
});

test("9.2: a certificate counts as one to its last day, and on the day after no longer", () => {
  const on = (today: string) => subjectOf({ stage: "closed", decisions: [granted()] }, { today });
  expect(on("2029-06-09").keepsEdition).toBe(false);
  expect(on("2029-06-10")).toMatchObject({ keepsEdition: true, on: null });
});

test("9.2: a last day that was set by hand moves with no edition", () => {
  const { facts } = subjectOf({
    ...{ stage: "closed", decisions: [granted({ certificateLastDay: plainDate("2029-05-31") })] },
  });
  expect(facts.clocks.map(({ clock }) => clock)).toEqual([
    ...["surveillance-due", "surveillance-limit", "recertification-request", "recertification-decided"],
  ]);
});

test("11.1: of a combined case only the system that is asked about has its say", () => {
  const combined = [{ scheme: "QMS", edition: "2025" }];
  const other = granted({ scheme: "QMS", certificateLastDay: plainDate("2028-12-31") });
  const { on, facts } = subjectOf({ stage: "closed", combined, decisions: [other, granted()] });
  expect(on).toBe("2027-06-10");
  expect([...new Set(facts.clocks.map(({ of }) => of))]).toEqual(["OLS/GZ-0071"]);
  expect(subjectOf({ stage: "closed", combined, decisions: [other] }).keepsEdition).toBe(true);
});

test("what days and sample rest on is handed on, the system taken as proved effective", () => {
  const sites = { isSampled: true, dissimilar: 1, similar: [4] };
  const days = {
    ...{ personnel: [{ count: 86, hoursPerDay: 8 }], outside: [], complexity: [], adjustments: [] },
    ...{ coefficient: null, stage1OnSite: false, siteDays: null, sites: [] },
  };
  const { facts } = subjectOf({ edition: null }, { basis: { days, sites } });
  expect(facts.days).toEqual(days);
  expect(facts.sites).toEqual({ ...sites, provedEffective: true });
});
