import { expect, test } from "vitest";
import { caseClocks } from "@/lib/domain/case/case-clocks";
import { keptCertificates, lastDayOf, rulesNamed } from "@/lib/domain/case/kept-certificates";
import type { CaseProgress, ProgressDecision } from "@/lib/domain/case/progress-facts";
import { everyRulesOfCase, rulesOfScheme, schemesOfCase, schemesTold } from "@/lib/domain/case/rules-of-case";
import { stage1FindingsDue } from "@/lib/domain/case/stage1-findings-due";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { plainDate } from "@/rules/core/plain-date";
import { editionA2 } from "@/rules/schemes/complaint-handling/edition-a2.data";
import { anAudit, aProgress } from "@/tests/support/case-progress";

const on = { today: plainDate("2026-06-15"), calendar: vendoredCalendar };
const clocks = (change: Partial<CaseProgress>) => caseClocks(aProgress(change), editionA2, on);
/** "key date clause kind metOn". */
const told = (change: Partial<CaseProgress>) =>
  clocks(change).map(({ key, date, clause, kind, metOn }) => [key, date, clause, kind, metOn].join(" "));

const setDay = (name: string, date: string, clause: string) => ({
  ...{ key: name, name, of: null, from: date, date, clause, kind: "due", metOn: null, provisional: false },
  why: {
    ...{ start: null, effect: null, interpretations: [] },
    steps: [{ code: "day-set", clause, value: date, unit: "date" }],
  },
});

test("5.3.2: a request for papers ends on the day the body set, while the application is open, accepted or not", () => {
  const open = { stage: "application", supplementDueOn: plainDate("2026-06-20") } as const;
  expect(clocks(open)).toEqual([setDay("supplement-due", "2026-06-20", "5.3.2")]);
  expect(caseClocks(aProgress(open), null, on)).toHaveLength(1);
  expect(clocks({ ...open, stage: "review" })).toEqual([]);
  expect(clocks({ stage: "application" })).toEqual([]);
});

test("before its acceptance nothing else of a case runs", () => {
  const progress = aProgress({ stage: "stage2", closingHeldOn: plainDate("2026-06-09") });
  expect(caseClocks(progress, null, on)).toEqual([]);
});

test.each(["stage1", "stage2"] as const)(
  "5.4.6: the first planned day runs until the opening (%s)",
  (stage) => {
    const planned = (status: string) => {
      const audit = anAudit({ kind: stage, status, startsOn: plainDate("2026-06-22") });
      return clocks({ stage, [stage]: audit });
    };
    for (const status of ["task-issued", "plan-issued", "plan-agreed"])
      expect(planned(status)).toEqual([setDay("planned-start", "2026-06-22", "5.4.6")]);
    for (const status of ["foreseen", "team-proposed", "opened", "closed", "reported", "abandoned"])
      expect([status, planned(status)]).toEqual([status, []]);
    const audit = anAudit({ startsOn: plainDate("2026-06-22") });
    expect(clocks({ stage, [stage === "stage1" ? "stage2" : "stage1"]: audit })).toEqual([]);
    expect(clocks({ stage, [stage]: anAudit() })).toEqual([]);
    expect(clocks({ stage: "programme", stage1: audit, stage2: audit })).toEqual([]);
  },
);

const ENDED = anAudit({ id: "a1", kind: "stage1", status: "reported", endsOn: plainDate("2026-05-25") });

test("5.1: stage 2 starts five days to six months after stage 1, which its opening meets", () => {
  const gap = (metOn: string) => [
    `stage2-earliest 2026-05-30 5.1 earliest ${metOn}`,
    `stage2-latest 2026-11-25 5.1 due ${metOn}`,
  ];
  expect(told({ stage: "stage2", stage1: ENDED })).toEqual(gap(""));
  const begun = (status: string) => anAudit({ status, startsOn: plainDate("2026-06-08") });
  for (const status of ["opened", "closed", "reported"])
    expect(told({ stage: "stage2", stage1: ENDED, stage2: begun(status) })).toEqual(gap("2026-06-08"));
  expect(told({ stage: "stage2", stage1: ENDED, stage2: begun("foreseen") })).toEqual(gap(""));
  expect(told({ stage: "stage2", stage1: anAudit() })).toEqual([]);
  expect(told({ stage: "decision", stage1: ENDED })).toEqual([]);
});

test("5.4.2.1 c): a finding of stage 1 is verified by the day before stage 2, or before its last day", () => {
  const open = (unanswered: number, unverified: number) => ({
    ...ENDED,
    openFindings: { unanswered, unverified },
  });
  const stage2 = anAudit({ status: "foreseen", startsOn: plainDate("2026-06-22") });
  const finding = (change: Partial<CaseProgress>) =>
    told({ stage: "stage2", ...change }).filter((clock) => clock.startsWith("stage1-findings"));
  for (const stage1 of [open(1, 0), open(0, 1), open(1, 1)]) {
    expect(finding({ stage1 })).toEqual(["stage1-findings 2026-11-24 5.4.2.1 c) due "]);
    expect(finding({ stage1, stage2 })).toEqual(["stage1-findings 2026-06-21 5.4.2.1 c) due "]);
    expect(finding({ stage: "stage1", stage1, stage2 })).toEqual([]);
  }
  expect(finding({ stage1: open(0, 0), stage2 })).toEqual([]);
  expect(finding({ stage1: { ...open(1, 0), endsOn: null } })).toEqual([]);
  expect(finding({ stage1: null, stage2 })).toEqual([]);
  expect(stage1FindingsDue(aProgress({ stage1: ENDED, edition: null }))).toBeNull();
  expect(stage1FindingsDue(aProgress({}))).toBeNull();
});

test("5.5.8.2, 5.5.9.2: majors end in 30 days, minors in 60, all in three months; what was verified runs no more", () => {
  const one = (
    number: string,
    grade: "major" | "minor",
    acceptedOn: string | null,
    verifiedOn: string | null,
  ) => ({
    ...{ number, grade, status: "raised", auditId: "a2", closingOn: plainDate("2026-06-09") },
    acceptedOn: acceptedOn === null ? null : plainDate(acceptedOn),
    verifiedOn: verifiedOn === null ? null : plainDate(verifiedOn),
  });
  const closed = {
    closingHeldOn: plainDate("2026-06-09"),
    nonconformities: [
      one("NC-1", "major", "2026-06-12", null),
      one("NC-2", "minor", "2026-06-13", null),
      one("NC-3", "minor", null, "2026-06-14"),
    ],
  };
  const expected = (signed: string) => [
    `report-due 2026-06-16 5.5.9.2 due ${signed}`,
    "major-due:NC-1 2026-07-09 5.5.8.2 due ",
    "minor-due:NC-2 2026-08-08 5.5.8.2 due 2026-06-13",
    "verification-end 2026-09-09 5.5.8.2 due ",
  ];
  const report = { signedOn: plainDate("2026-06-12"), recommendation: null, correctionsConfirmedOn: null };
  for (const stage of ["stage2", "nonconformities", "report-review", "decision"] as const)
    expect(told({ stage, ...closed })).toEqual(expected(""));
  const signed = { ...closed, report: { ...report, status: "signed" } };
  expect(told({ stage: "decision", ...signed })).toEqual(expected("2026-06-12"));
  const draft = { ...closed, report: { ...report, status: "draft" } };
  expect(told({ stage: "decision", ...draft })).toEqual(expected(""));
  expect(told({ stage: "certificate", ...closed })).toEqual([]);
  const verified = { ...closed, nonconformities: closed.nonconformities.slice(2) };
  expect(told({ stage: "decision", ...verified })).toEqual(["report-due 2026-06-16 5.5.9.2 due "]);
});

const decision = (change: Partial<ProgressDecision>): ProgressDecision => ({
  ...{ scheme: "OLS/GZ-0071", outcome: "grant", decidedOn: plainDate("2026-05-20") },
  ...{ toldClientOn: null, certificateLastDay: plainDate("2029-05-19"), ...change },
});

test("9.2: the end of a certificate follows from its decision, or was set by hand", () => {
  const end = (lastDay: string) =>
    clocks({ stage: "certified", decisions: [decision({ certificateLastDay: plainDate(lastDay) })] }).find(
      ({ name }) => name === "certificate-end",
    );
  expect(end("2029-05-19")).toMatchObject({
    date: "2029-05-19",
    from: "2026-05-20",
    why: { start: "decision" },
  });
  expect(end("2029-05-18")).toEqual(setDay("certificate-end", "2029-05-18", "9.2"));
});

test("14.1: only a refusal the client was told of can be appealed against", () => {
  const refused = { outcome: "refuse", certificateLastDay: null, toldClientOn: plainDate("2026-06-05") };
  const appeal = (change: Partial<ProgressDecision>) =>
    told({ stage: "decision", decisions: [decision({ ...refused, ...change })] });
  // Ten working days after Friday 2026-06-05; Friday 2026-06-19 is the Dragon Boat Festival.
  expect(appeal({})).toEqual(["appeal-limit 2026-06-22 14.1 due "]);
  expect(appeal({ toldClientOn: null })).toEqual([]);
  expect(appeal({ outcome: "grant" })).toEqual([]);
});

test("9.2, 11.1: the certificates of a case are kept each by its own system, the last of them is the case's", () => {
  const decisions = [
    decision({}),
    decision({ scheme: "QMS", certificateLastDay: plainDate("2029-05-01") }),
    decision({ scheme: "EMS", certificateLastDay: null }),
  ];
  const kept = { decidedOn: "2026-05-20", lastSurveillanceEnd: null };
  expect(keptCertificates({ decisions, lastSurveillanceEnd: null })).toEqual([
    { ...kept, scheme: "OLS/GZ-0071", lastDay: "2029-05-19" },
    { ...kept, scheme: "QMS", lastDay: "2029-05-01" },
  ]);
  expect(lastDayOf({ decisions })).toBe("2029-05-19");
  expect(lastDayOf({ decisions: decisions.toReversed() })).toBe("2029-05-19");
  expect(lastDayOf({ decisions: [] })).toBeNull();
});

test("11.1: what is named of another system of the case goes by that system's rules, all else by the shared ones", () => {
  const alone = aProgress();
  const both = aProgress({ combined: [{ scheme: "QMS", edition: "2025" }] });
  const named = (progress: CaseProgress, of: string | null) => rulesNamed(progress, editionA2, of).scheme;
  expect([null, "OLS/GZ-0071", "QMS", "EMS"].map((of) => named(both, of))).toEqual([
    ...["OLS/GZ-0071", "OLS/GZ-0071", "QMS", "OLS/GZ-0071"],
  ]);
  expect(named(alone, "QMS")).toBe("OLS/GZ-0071");
  expect([schemesTold(alone), schemesTold(both)]).toEqual(["OLS/GZ-0071", "OLS/GZ-0071 + QMS"]);
  expect(schemesOfCase(both)).toEqual([
    { scheme: "OLS/GZ-0071", edition: "A/2" },
    { scheme: "QMS", edition: "2025" },
  ]);
  expect(() => everyRulesOfCase({ ...both, edition: null })).toThrow("No held edition ? of OLS/GZ-0071");
  expect(() => everyRulesOfCase({ ...both, edition: "Z/9" })).toThrow("No held edition Z/9 of OLS/GZ-0071");
  expect(() => rulesOfScheme(both, "EMS")).toThrow("EMS is no scheme of the case");
});
