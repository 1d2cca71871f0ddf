import { z } from "zod";
import { EVERY_CLOCK } from "@/rules/clocks/clock-rules";
import { days, percent } from "@/rules/core/amount";
import { GRADED_AUDITS } from "@/rules/findings/finding-rules";
import { MEETING_ROWS, PLANNED_AUDITS } from "@/rules/plan/plan-rules";
import type { EditionValues } from "@/rules/schemes/edition-values";
import { day } from "../fields";

const PER_WHOLE = 100;
/** No figure of a rule is longer: hundredths of a day, months, sites. */
const MOST = 1_000_000;

const whole = z.number().int().min(-MOST).max(MOST);
const hundredths = whole.min(0).transform((value) => days(value / PER_WHOLE));
const share = whole
  .min(0)
  .max(PER_WHOLE)
  .transform((value) => percent(value / PER_WHOLE));
const fraction = z.tuple([whole, whole]);
const clause = z.string().min(1).max(200);
const code = z.string().min(1).max(100);
const codes = z.array(code).max(100);
const said = z.strictObject({ zh: z.string().max(500), en: z.string().max(500) });
const clauseOnly = z.strictObject({ clause });

const rows = <Value extends z.ZodType>(value: Value) =>
  z
    .array(z.strictObject({ from: whole, to: whole.nullable(), value }))
    .min(1)
    .max(200);

const peopleTable = z.strictObject({
  clause,
  source: clause,
  confirmedBy: z.string().nullable(),
  rows: rows(hundredths),
  leastPastEnd: hundredths,
});

const categoryTable = z.strictObject({
  clause,
  source: clause,
  confirmedBy: z.string().nullable(),
  columns: z
    .array(z.strictObject({ category: code, leastPastEnd: hundredths, rows: rows(hundredths) }))
    .min(1)
    .max(10),
});

const laterAudit = z.strictObject({ clause, fraction, least: hundredths });
const minimum = z.strictObject({ clause, least: hundredths });

const commonDays = {
  effectivePersonnel: z.strictObject({ clause, fullDayHours: whole }),
  adjustments: z.strictObject({ clause, reductionMost: share }),
  coefficient: z.strictObject({ clause, least: share, most: share, keeps: share }),
  rounding: clauseOnly,
  onSiteShare: z.strictObject({ clause, least: share, blocksPlan: z.boolean() }),
  surveillance: laterAudit,
  recertification: laterAudit,
  additional: minimum,
  conversion: minimum,
  interpretations: z.strictObject({
    always: codes,
    sites: codes,
    reduced: codes,
    combined: codes,
    later: codes,
  }),
};

const manDays = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("stages"),
    ...commonDays,
    base: z.strictObject({ clause, rows: rows(z.strictObject({ stage1: hundredths, onSite: hundredths })) }),
    complexity: z.strictObject({ clause, factors: codes, each: hundredths, most: hundredths }),
    sites: z.strictObject({ clause, rows: rows(z.strictObject({ least: hundredths, most: hundredths })) }),
    floor: z.strictObject({ clause, table: peopleTable }),
    reapplicationOnSurveillanceTime: z.strictObject({ clause, on: z.boolean() }),
  }),
  z.strictObject({
    kind: z.literal("total"),
    ...commonDays,
    table: z.union([peopleTable, categoryTable]),
    keepsOfTable: share,
    stage1: z.strictObject({ clause, proposed: share, least: hundredths }),
    sites: z.strictObject({ clause, reductionMost: share }),
  }),
]);

const sampleFloor = z.strictObject({ root: fraction, dissimilar: fraction });

const sampling = z.strictObject({
  clause,
  conditions: z.strictObject({ clause, codes }),
  table: z.strictObject({ clause, rows: rows(whole) }).nullable(),
  floor: z.strictObject({
    clause,
    source: clause,
    confirmedBy: z.string().nullable(),
    initial: sampleFloor,
    surveillance: sampleFloor,
    recertification: sampleFloor,
    recertificationUnproved: sampleFloor,
  }),
  ofInitial: z.strictObject({ clause, surveillance: fraction, recertification: fraction }).nullable(),
  random: z.strictObject({ clause, least: fraction }),
  provedEffectiveInterpretation: code,
  interpretations: codes,
});

export const length = z.discriminatedUnion("unit", [
  z.strictObject({ unit: z.literal("days"), count: whole }),
  z.strictObject({ unit: z.literal("months"), count: whole }),
  z.strictObject({ unit: z.literal("working-days"), count: whole }),
  z.strictObject({ unit: z.literal("day-of-next-month"), day: whole }),
  z.strictObject({ unit: z.literal("years-less-a-day"), count: whole }),
  z.strictObject({ unit: z.literal("end-of-year") }),
]);

const effect = z.enum([
  ...(["block-before", "block-after", "overdue", "no-recommendation", "due-for-suspension"] as const),
  ...(["reminder", "withdraw", "expires", "task"] as const),
]);

const start = z.enum([
  ...(["stage1-end", "stage2-start", "closing-meeting", "last-audit-end", "certificate-last-day"] as const),
  ...(["suspension-start", "decision-reached-client", "appeal-received", "calendar-year", "change"] as const),
]);

const stop = z.enum([
  ...(["stage2-start", "leader-signature", "verification", "accepted-answer", "last-verification"] as const),
  ...(["surveillance-end", "request", "recertification-decision", "restored"] as const),
  ...(["appeal-received", "appeal-answered", "reported"] as const),
]);

const clock = z.strictObject({
  clause,
  start,
  length,
  first: z.strictObject({ start: z.literal("decision"), length, effect }).exactOptional(),
  stop,
  effect,
  interpretations: codes.exactOptional(),
});

const rung = z.strictObject({
  of: z.enum(["limit", "start"]),
  unit: z.enum(["days", "months"]),
  count: whole,
});
const everyClock = z.enum(EVERY_CLOCK);

const clocks = z.strictObject({
  limits: z.record(everyClock, clock),
  reminders: z.record(everyClock, z.array(rung).max(50)),
  calendarYear: z.strictObject({ clause, warnFrom: z.string().regex(/^\d{2}-\d{2}$/) }),
  missedSurveillance: clauseOnly,
  interpretations: codes,
});

const criterion = z.strictObject({
  clause,
  atLeast: z.enum(["major", "minor"]),
  audits: z.array(z.enum(GRADED_AUDITS)),
  atMost: z.literal("minor").exactOptional(),
});

const coverage = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("every-clause"), clause }),
  z.strictObject({ of: z.literal("contents"), clause, contents: codes }),
]);
const planned = z.strictObject({ clause, audits: z.array(z.enum(PLANNED_AUDITS)) });
const months = z.strictObject({ clause, months: whole });

/** The values of an edition as JSON, strictly: nothing is left out and nothing unknown is carried along. */
export const editionSchema: z.ZodType<EditionValues> = z.strictObject({
  scheme: code,
  edition: code,
  documentNumber: code,
  title: said,
  system: said,
  certificateLetters: code,
  effectiveFrom: day,
  manDays,
  sampling,
  clocks,
  findings: z.strictObject({
    criteria: z.record(code, criterion),
    improvement: clauseOnly,
    minorsOnProcess: z.strictObject({ clause, warnFrom: whole, decideFrom: whole }),
    interpretations: codes,
  }),
  validity: z.strictObject({ clause, years: whole, recertification: clauseOnly, interpretations: codes }),
  eligibility: z.strictObject({
    legalPerson: clauseOnly,
    permits: clauseOnly,
    lawfulProduct: clauseOnly,
    systemRun: months,
    cleanRecord: months,
    internalAuditAndReview: clauseOnly,
    standing: clauseOnly,
  }),
  stages: z.strictObject({
    gap: clauseOnly,
    stage1Findings: clauseOnly,
    offSite: z.strictObject({ clause, conditions: codes }),
    attendance: z.strictObject({ opening: clause, closing: clause }),
    interpretations: codes,
  }),
  team: z.strictObject({
    registration: z.strictObject({ clause, system: code }),
    leader: clauseOnly,
    fullTime: clauseOnly,
    interns: clauseOnly,
    codes: clauseOnly,
    oneBody: clauseOnly,
    impartiality: months,
    separation: clauseOnly,
    time: clauseOnly,
    replacement: clauseOnly,
    interpretations: codes,
  }),
  plan: z.strictObject({
    coverage: z.record(z.enum(PLANNED_AUDITS), coverage),
    rows: z.record(z.enum(MEETING_ROWS), planned),
    sites: planned,
    hours: z.strictObject({ clause, perDay: whole }),
    interviewFaceToFace: clauseOnly,
    remote: clauseOnly,
    schedule: clauseOnly,
    interpretations: codes,
  }),
  decision: z.strictObject({
    enough: clauseOnly,
    majors: clauseOnly,
    minors: clauseOnly,
    independence: clauseOnly,
    competence: clauseOnly,
    ofTheBody: clauseOnly,
    payer: clauseOnly,
    reportReview: clauseOnly,
    verification: clauseOnly,
    interpretations: codes,
  }),
});
