import { expect, test } from "vitest";
import { validity } from "@/rules/certificates/validity";
import type { Clock } from "@/rules/clocks/clock-rules";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { deadline } from "@/rules/clocks/deadline";
import { days } from "@/rules/core/amount";
import { plainDate } from "@/rules/core/plain-date";
import { grade } from "@/rules/findings/grade";
import { sample } from "@/rules/sampling/sample";
import { editionInForce } from "@/rules/schemes/registry";
import { stage2Start, stage2Window } from "@/rules/stages/stage-gap";
import caseOne from "../../../cases/case-1-single-site.json";
import caseTwo from "../../../cases/case-2-many-sites.json";
import caseThree from "../../../cases/case-3-quality.json";
import {
  askDays,
  askQualityDays,
  codesOf,
  complaintHandling,
  given,
  quality,
  refusalsOf,
} from "../../../support/rules";

/** The expected figures of the step whose sentence begins so: typed by hand in the case, never by this test. */
const expected = (file: { readonly steps: readonly { step: string; expect?: object }[] }, begins: string) => {
  const found = file.steps.find((each) => each.step.startsWith(begins) && each.expect !== undefined);
  if (found?.expect === undefined) throw new Error(`no step ${begins}`);
  return found.expect;
};

const { clocks, stages, findings, sampling } = complaintHandling;
const limit = (clock: Clock, from: string, first = false) =>
  deadline(clocks, vendoredCalendar, { clock, from: plainDate(from), first }).limit;

const of = (file: typeof caseOne | typeof caseTwo, audit: "initial" | "surveillance" | "recertification") =>
  sample(sampling, { audit, ...file.sites, provedEffective: true }).sample;

test("case 1: the accepted application has the edition, people, days and sample worked by hand", () => {
  const edition = editionInForce(caseOne.scheme, plainDate("2026-05-13"));
  if (!edition.ok) throw new Error("no edition");
  const answer = askDays({ personnel: caseOne.personnel, complexity: caseOne.complexity });
  const { effectivePersonnel, own, floor, binding, stage1, onSite, total } = given(answer);
  expect({
    edition: edition.rules.edition,
    effectivePersonnel,
    own,
    floor,
    binding,
    stage1,
    onSite,
    total,
    sample: of(caseOne, "initial"),
  }).toEqual(expected(caseOne, "application accepted"));
});

test("case 1: stage 2 four days after stage 1 is refused with the earliest day", () => {
  const answer = stage2Start(stages, clocks, {
    stage1End: plainDate("2026-05-25"),
    stage2Start: plainDate("2026-05-29"),
    findings: [],
  });
  expect(refusalsOf(answer)).toMatchObject([
    { code: "stage-gap-too-short", facts: { earliest: "2026-05-30" } },
  ]);
  expect(expected(caseOne, "stage 2 planned")).toMatchObject({ earliest: "2026-05-30" });
});

test("case 1: the clocks from the closing meeting and the decision end on the days worked by hand", () => {
  const closing = "2026-06-09";
  expect({
    reportDue: limit("report-due", closing),
    minorDue: limit("minor-due", closing),
    verificationEnd: limit("verification-end", closing),
  }).toEqual(expected(caseOne, "stage 2, 2026-06-08"));
  const certificate = given(
    validity(complaintHandling.validity, { kind: "initial", decidedOn: plainDate("2026-07-06") }),
  );
  expect({
    firstDay: certificate.firstDay,
    lastDay: certificate.lastDay,
    firstSurveillanceLimit: limit("surveillance-limit", "2026-07-06", true),
    recertificationRequestBy: limit("recertification-request", certificate.lastDay),
  }).toEqual(expected(caseOne, "decision: grant"));
});

const caseTwoDays = { personnel: caseTwo.personnel, complexity: caseTwo.complexity, sampledSites: 7 };

test("case 2: a reduction of 0.8 is refused, 0.75 is the most", () => {
  const [refusal] = refusalsOf(askDays({ ...caseTwoDays, adjustments: [{ days: days(-0.8), reason: "r" }] }));
  expect({ refused: refusal?.code, atMost: refusal?.facts["atMost"] }).toEqual(
    expected(caseTwo, "reduction of 0.8"),
  );
});

test("case 2: the accepted application has the people, sample, range and days worked by hand", () => {
  const { effectivePersonnel, own, floor, binding, stage1, onSite, total } = given(askDays(caseTwoDays));
  const [refusal] = refusalsOf(askDays({ ...caseTwoDays, siteDays: days(2) }));
  expect({
    effectivePersonnel,
    sample: of(caseTwo, "initial"),
    siteDaysRange: [refusal?.facts["least"], refusal?.facts["most"]],
    own,
    floor,
    binding,
    stage1,
    onSite,
    total,
  }).toEqual(expected(caseTwo, "application accepted"));
});

test("case 2: the stage window and the nonconformities' clocks end on the days worked by hand", () => {
  const { earliest, latest } = stage2Window(clocks, plainDate("2026-06-12"));
  expect({ stage2Earliest: earliest, stage2Latest: latest }).toEqual(expected(caseTwo, "stage 1 on site"));
  const closing = "2026-07-03";
  expect(expected(caseTwo, "stage 2 closing")).toMatchObject({
    majorDue: limit("major-due", closing),
    minorDue: limit("minor-due", closing),
    verificationEnd: limit("verification-end", closing),
  });
  const third = grade(findings, {
    audit: "initial",
    grade: "minor",
    criteria: ["isolated"],
    minorsOnProcess: 3,
    reason: null,
  });
  expect(codesOf(given(third).warnings)).toEqual(["minors-on-process"]);
});

test("case 2: the cycle after the decision takes the samples and days worked by hand", () => {
  const later = (audit: "surveillance" | "recertification") =>
    given(askDays({ ...caseTwoDays, audit })).total;
  const certificate = given(
    validity(complaintHandling.validity, { kind: "initial", decidedOn: plainDate("2026-08-05") }),
  );
  expect({
    lastDay: certificate.lastDay,
    surveillanceSample: of(caseTwo, "surveillance"),
    surveillanceDays: later("surveillance"),
    recertificationSample: of(caseTwo, "recertification"),
    recertificationDays: later("recertification"),
  }).toEqual(expected(caseTwo, "decision: grant"));
});

test("case 3: twelve people under the quality rule take the table's days; the appeal ends on the day by hand", () => {
  const { own, stage1, total } = given(askQualityDays({ personnel: caseThree.personnel }));
  expect({ table: own, stage1Proposed: stage1, total }).toEqual(expected(caseThree, "application accepted"));
  const appeal = deadline(quality.clocks, vendoredCalendar, {
    clock: "appeal-limit",
    from: plainDate("2026-09-18"),
    first: false,
  });
  expect({ appealUntil: appeal.limit }).toEqual(expected(caseThree, "refusal told"));
});
