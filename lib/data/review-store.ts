import type { ReviewDetermination } from "@/lib/domain/review/determine-review";
import { choicesFor, type SchemeDays } from "@/lib/domain/review/scheme-days";
import { reviewChoices, schemeChoices } from "@/lib/domain/review/review-choices";
import type { ApplicationReviewForm } from "@/lib/domain/review/review-form";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import { toDateColumn, toDateColumnOrNull, toPlainDate, toPlainDateOrNull } from "./parse/dates";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";

type NewReview = Readonly<{
  /** The scheme whose days the columns of the review itself hold. */
  leading: string;
  form: ApplicationReviewForm;
  determination: ReviewDetermination;
  scope: Readonly<{ scope: string; scopeEn: string }>;
  reviewerPersonId: string;
  today: PlainDate;
  now: Date;
}>;

const hundredths = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 100);

/** Determined days are whole half-days: 3.5 is 7. */
const halfDays = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 2);

/** The determined figures of the leading scheme as columns; the whole answers stand beside them as JSON. */
const figures = ({ effectivePersonnel, manDays, sampling }: ReviewDetermination) => {
  const answers = { manDaysAnswer: toJsonColumn(manDays), samplingAnswer: toJsonColumn(sampling) };
  if (!manDays.ok) return { ...answers, sampleSize: sampling.sample };
  return {
    ...answers,
    effectivePersonnel,
    ownHundredths: hundredths(manDays.own),
    floorHalfDays: halfDays(manDays.floor),
    binding: manDays.binding ?? null,
    stage1HalfDays: halfDays(manDays.stage1),
    onSiteHalfDays: halfDays(manDays.onSite),
    totalHalfDays: halfDays(manDays.total),
    sampleSize: sampling.sample,
  };
};

/** The same of a further system (11.1); one without days is not accepted and leaves no row. */
const combinedRow = ({ form, leading }: NewReview, { scheme, manDays }: SchemeDays) => {
  if (!manDays.ok || manDays.total === undefined) return [];
  const choices = schemeChoices.parse(choicesFor(form, scheme, leading));
  return [
    {
      scheme,
      choices: toJsonColumn(choices),
      effectivePersonnel: manDays.effectivePersonnel,
      ownHundredths: hundredths(manDays.own),
      floorHalfDays: halfDays(manDays.floor),
      binding: manDays.binding ?? null,
      stage1HalfDays: halfDays(manDays.stage1) ?? 0,
      onSiteHalfDays: halfDays(manDays.onSite) ?? 0,
      totalHalfDays: halfDays(manDays.total) ?? 0,
      manDaysAnswer: toJsonColumn(manDays),
    },
  ];
};

type Halves = Readonly<Record<"stage1HalfDays" | "onSiteHalfDays" | "totalHalfDays", number | null>>;

const sumOf = (every: readonly Halves[]) => {
  const sum = (of: keyof Halves) => every.reduce((whole, one) => whole + (one[of] ?? 0), 0);
  return { stage1: sum("stage1HalfDays"), onSite: sum("onSiteHalfDays"), total: sum("totalHalfDays") };
};

const historyColumns = {
  id: true,
  applicationVersion: true,
  reviewer: { select: { name: true } },
  reviewedOn: true,
  outcome: true,
  reasons: true,
  supplementDueOn: true,
  answeredOn: true,
} as const;

/** 申请评审: one row per outcome, the last one counts. */
export const reviewStore = {
  async create({ tx }: Db, caseId: string, review: NewReview): Promise<string> {
    const { form, scope, reviewerPersonId, today, now } = review;
    const { id } = await tx.applicationReview.create({
      data: {
        caseId,
        reviewerPersonId,
        ...scope,
        applicationVersion: form.applicationVersion,
        reviewedOn: toDateColumn(today),
        outcome: form.outcome,
        reasons: form.reasons,
        supplementDueOn: form.outcome === "supplement" ? toDateColumnOrNull(form.supplementDueOn) : null,
        criteria: form.criteria,
        professionalCodes: form.professionalCodes,
        lawsAndStandards: form.lawsAndStandards,
        complexity: form.complexity,
        siteHalfDays: form.siteDays === null ? null : halfDays(form.siteDays),
        coefficientHundredths: hundredths(form.coefficient),
        coefficientReason: form.coefficientReason,
        stage1OnSite: form.stage1OnSite,
        ...figures(review.determination),
        sites: toJsonColumn(form.sites),
        combined: { create: review.determination.combined.flatMap((days) => combinedRow(review, days)) },
        createdAt: now,
        checks: {
          create: form.checks.map((check) => ({ ...check, checkedOn: toDateColumnOrNull(check.checkedOn) })),
        },
        adjustments: {
          create: form.adjustments.map((one, position) => ({
            position,
            daysHundredths: Math.round(one.days * 100),
            reason: one.reason,
          })),
        },
      },
      select: { id: true },
    });
    return id;
  },

  /** Every outcome so far, the newest first. */
  async history({ tx }: Db, caseId: string) {
    const rows = await tx.applicationReview.findMany({
      where: { caseId },
      orderBy: { id: "desc" },
      select: historyColumns,
    });
    return rows.map((row) => ({
      ...row,
      reviewer: row.reviewer.name,
      reviewedOn: toPlainDate(row.reviewedOn),
      supplementDueOn: toPlainDateOrNull(row.supplementDueOn),
      answeredOn: toPlainDateOrNull(row.answeredOn),
    }));
  },

  /** The acceptance a contract rests on; null while there is none. */
  async acceptance({ tx }: Db, caseId: string) {
    const row = await tx.applicationReview.findFirst({
      where: { caseId, outcome: "accept" },
      orderBy: { id: "desc" },
      include: {
        adjustments: { orderBy: { position: "asc" } },
        checks: true,
        combined: { orderBy: { scheme: "asc" } },
      },
    });
    if (row === null) return null;
    const combined = row.combined.map(({ choices, ...one }) => ({
      ...one,
      choices: fromJsonColumn(schemeChoices, choices),
    }));
    return {
      ...row,
      combined,
      /** The audit time of all systems together, in half-days. */
      days: sumOf([row, ...combined]),
      reviewedOn: toPlainDate(row.reviewedOn),
      checks: row.checks.map((check) => ({ ...check, checkedOn: toPlainDateOrNull(check.checkedOn) })),
      choices: reviewChoices.parse({
        complexity: row.complexity,
        siteDays: row.siteHalfDays === null ? null : row.siteHalfDays / 2,
        adjustments: row.adjustments.map((one) => ({ days: one.daysHundredths / 100, reason: one.reason })),
        coefficient: row.coefficientHundredths === null ? null : row.coefficientHundredths / 100,
        stage1OnSite: row.stage1OnSite,
        sites: row.sites ?? [],
        manualDays: null,
        combined: combined.map(({ scheme, choices }) => ({ scheme, ...choices })),
      }),
    };
  },

  /** The same where it must exist. */
  async accepted(db: Db, caseId: string) {
    const row = await reviewStore.acceptance(db, caseId);
    if (row === null) throw new NotFoundError("application review");
    return row;
  },

  /** Stops the clock of the open request: the client has answered (5.3.2). */
  async saveAnswered({ tx }: Db, caseId: string, today: PlainDate): Promise<void> {
    await tx.applicationReview.updateMany({
      where: { caseId, outcome: "supplement", answeredOn: null },
      data: { answeredOn: toDateColumn(today) },
    });
  },
};
