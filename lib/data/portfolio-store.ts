import { z } from "zod";
import { CENTRAL_FUNCTION_POINTS } from "@/lib/domain/application/application-lists";
import { applicationContent } from "@/lib/domain/application/application-form";
import type { CaseBasis, CarriedOnFile } from "@/lib/domain/edition/case-subject";
import { outsideSites } from "@/lib/domain/edition/outside-sites";
import { siteCounts } from "@/lib/domain/programme/sites-to-visit";
import { schemeChoices } from "@/lib/domain/review/review-choices";
import { mayBeSampled, siteGroups } from "@/lib/domain/review/site-groups";
import { days, percent } from "@/rules/core/amount";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseScope, clientScope } from "./case-scope";
import type { Db } from "./db";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDate } from "./parse/dates";
import { fromJsonColumn } from "./parse/json-column";

const WHOLE_DAY_HOURS = 8;

const columns = {
  ...{ id: true, number: true, scheme: true },
  application: { select: { versions: { orderBy: { number: "desc" }, take: 1, select: { content: true } } } },
  sites: { where: { foundInAuditId: null }, select: { kind: true, similarGroup: true } },
  reviews: {
    where: { outcome: "accept" },
    orderBy: { id: "desc" },
    take: 1,
    select: {
      ...{ effectivePersonnel: true, complexity: true, siteHalfDays: true, sampleSize: true, sites: true },
      ...{ coefficientHundredths: true, stage1OnSite: true },
      adjustments: { orderBy: { position: "asc" }, select: { daysHundredths: true, reason: true } },
      combined: { select: { scheme: true, choices: true } },
    },
  },
  audits: {
    where: { kind: { in: ["stage1", "stage2"] }, status: { not: "abandoned" } },
    orderBy: [{ position: "desc" }, { round: "desc" }],
    select: {
      factConfirmation: {
        where: { settledOn: { not: null }, isSame: false },
        select: { effectivePersonnel: true, complexity: true, determinedAnswer: true },
      },
    },
  },
} as const satisfies Prisma.CertificationCaseSelect;

type Row = Prisma.CertificationCaseGetPayload<{ select: typeof columns }>;

const foundSites = z.object({ dissimilarSites: z.number().int(), similarGroups: z.array(z.number().int()) });

/** What was chosen at the review for a scheme of the case: its own, or that of a system audited together with it. */
const choicesFor = (review: Row["reviews"][number], leading: string, scheme: string) => {
  const combined = review.combined.find((one) => one.scheme === scheme);
  if (scheme !== leading && combined !== undefined)
    return { ...fromJsonColumn(schemeChoices, combined.choices), leads: false };
  return {
    ...schemeChoices.parse({
      complexity: review.complexity,
      siteDays: review.siteHalfDays === null ? null : review.siteHalfDays / 2,
      sites: review.sites ?? [],
      adjustments: review.adjustments.map((one) => ({ days: one.daysHundredths / 100, reason: one.reason })),
      manualDays: null,
    }),
    leads: true,
  };
};

/** What was applied for, as long as nobody has reviewed it: no adjustments, nothing chosen. */
const asApplied = (content: z.output<typeof applicationContent>): CaseBasis => {
  const { dissimilar, similar } = siteGroups(content);
  return {
    days: {
      ...{ personnel: content.personnel, outside: content.personnel, complexity: [], adjustments: [] },
      ...{ coefficient: null, stage1OnSite: false, siteDays: null, sites: [] },
    },
    sites: {
      isSampled: mayBeSampled(content),
      dissimilar: dissimilar.length,
      similar: similar.map((group) => group.length),
    },
  };
};

const basisOf = (row: Row, scheme: string): CaseBasis => {
  const [version] = row.application?.versions ?? [];
  if (version === undefined) return { days: null, sites: null };
  const content = fromJsonColumn(applicationContent, version.content);
  const [review] = row.reviews;
  if (review?.effectivePersonnel === null || review === undefined) return asApplied(content);
  const found =
    row.audits.map(({ factConfirmation }) => factConfirmation).find((one) => one !== null) ?? null;
  const counts = found === null ? siteCounts(row.sites) : fromJsonColumn(foundSites, found.determinedAnswer);
  const choices = choicesFor(review, row.scheme, scheme);
  const people = found?.effectivePersonnel ?? review.effectivePersonnel;
  const whole = (count: number) => [{ count, hoursPerDay: WHOLE_DAY_HOURS }];
  const groups = counts.similarGroups;
  const isSampled = CENTRAL_FUNCTION_POINTS.every((point) => content.centralFunction.includes(point));
  const all = counts.dissimilarSites + groups.reduce((sum, each) => sum + each, 0);
  return {
    days: {
      personnel: whole(people),
      outside: whole(outsideSites(people, choices.sites)),
      complexity: choices.leads ? (found?.complexity ?? choices.complexity) : choices.complexity,
      adjustments: choices.adjustments.map((one) => ({ ...one, days: days(one.days) })),
      coefficient: review.coefficientHundredths === null ? null : percent(review.coefficientHundredths / 100),
      stage1OnSite: review.stage1OnSite,
      siteDays:
        choices.siteDays === null
          ? null
          : { days: days(choices.siteDays), sampledSites: review.sampleSize ?? row.sites.length },
      sites: choices.sites.map((site) => ({
        personnel: whole(site.people),
        reduction: percent(site.reduction),
      })),
    },
    sites: {
      isSampled,
      dissimilar: isSampled ? counts.dissimilarSites : all,
      similar: isSampled ? groups : [],
    },
  };
};

type Page = Readonly<{ limit: number; after: string }>;

const ofScheme = (
  scope: Db["scope"],
  scheme: string,
  today: PlainDate,
): Prisma.CertificationCaseWhereInput => ({
  AND: [
    caseScope(scope),
    { OR: [{ scheme }, { combined: { some: { scheme } } }] },
    {
      OR: [
        { stage: { not: "closed" } },
        { certificates: { some: { scheme, lastDay: { gte: toDateColumn(today) } } } },
      ],
    },
  ],
});

const carriedOfScheme = (
  scope: Db["scope"],
  scheme: string,
  today: PlainDate,
): Prisma.CarriedCertificateWhereInput => ({
  scheme,
  lastDay: { gte: toDateColumn(today) },
  client: clientScope(scope),
});

/** Every open case and every valid certificate of a scheme, read page by page: as much is held as one page has. */
export const portfolioStore = {
  async count({ tx, scope }: Db, scheme: string, today: PlainDate): Promise<number> {
    const cases = await tx.certificationCase.count({ where: ofScheme(scope, scheme, today) });
    return cases + (await tx.carriedCertificate.count({ where: carriedOfScheme(scope, scheme, today) }));
  },

  /** A page of cases by number, with what their days and samples rest on. */
  async cases({ tx, scope }: Db, scheme: string, today: PlainDate, { limit, after }: Page) {
    const rows = await tx.certificationCase.findMany({
      where: { AND: [ofScheme(scope, scheme, today), after === "" ? {} : { number: { gt: after } }] },
      orderBy: { number: "asc" },
      take: limit,
      select: columns,
    });
    return rows.map((row) => ({ id: row.id, number: row.number, basis: basisOf(row, scheme) }));
  },

  async case({ tx, scope }: Db, scheme: string, today: PlainDate, id: string): Promise<CaseBasis | null> {
    const row = await tx.certificationCase.findFirst({
      where: { AND: [ofScheme(scope, scheme, today), { id }] },
      select: columns,
    });
    return row === null ? null : basisOf(row, scheme);
  },

  /** A page of the certificates a body brought along, by number; `id`: that one alone. */
  async carried(
    { tx, scope }: Db,
    scheme: string,
    today: PlainDate,
    { limit, after, id }: Page & Readonly<{ id?: string }>,
  ): Promise<readonly CarriedOnFile[]> {
    const rows = await tx.carriedCertificate.findMany({
      where: {
        AND: [
          carriedOfScheme(scope, scheme, today),
          after === "" ? {} : { number: { gt: after } },
          id === undefined ? {} : { id },
        ],
      },
      orderBy: { number: "asc" },
      take: limit,
      select: {
        ...{ id: true, number: true, name: true, decidedOn: true, lastDay: true },
        ...{ lastAuditKind: true, lastAuditEnd: true },
      },
    });
    return rows.map(({ name, decidedOn, lastDay, lastAuditEnd, ...row }) => ({
      ...row,
      clientName: name,
      decidedOn: toPlainDate(decidedOn),
      lastDay: toPlainDate(lastDay),
      lastAuditEnd: toPlainDate(lastAuditEnd),
    }));
  },
};
