import type { Prisma } from "./generated/client";

/** What of a case a decision relies on; ordered, so that the same rows give the same snapshot. */
const byPosition = { orderBy: { position: "asc" } } as const;

export const applicationPart = {
  number: true,
  sha256: true,
} as const satisfies Prisma.ApplicationVersionSelect;

export const reviewPart = {
  applicationVersion: true,
  reviewerPersonId: true,
  reviewedOn: true,
  outcome: true,
  reasons: true,
  scope: true,
  scopeEn: true,
  criteria: true,
  professionalCodes: true,
  lawsAndStandards: true,
  complexity: true,
  siteHalfDays: true,
  sites: true,
  coefficientHundredths: true,
  coefficientReason: true,
  stage1OnSite: true,
  effectivePersonnel: true,
  ownHundredths: true,
  floorHalfDays: true,
  binding: true,
  stage1HalfDays: true,
  onSiteHalfDays: true,
  totalHalfDays: true,
  sampleSize: true,
  checks: {
    orderBy: { subject: "asc" },
    select: { subject: true, verdict: true, source: true, checkedOn: true, note: true },
  },
  adjustments: { ...byPosition, select: { daysHundredths: true, reason: true } },
  combined: {
    orderBy: { scheme: "asc" },
    select: {
      scheme: true,
      choices: true,
      effectivePersonnel: true,
      ownHundredths: true,
      floorHalfDays: true,
      binding: true,
      stage1HalfDays: true,
      onSiteHalfDays: true,
      totalHalfDays: true,
    },
  },
} as const satisfies Prisma.ApplicationReviewSelect;

export const contractPart = {
  number: true,
  payer: true,
  feeFen: true,
  arrangements: true,
  arrangementsEn: true,
  clientSignedOn: true,
  clientSignatory: true,
  bodySignedOn: true,
  bodySignatory: true,
  signedFile: { select: { sha256: true } },
  instalments: { ...byPosition, select: { title: true, amountFen: true, dueOn: true } },
} as const satisfies Prisma.ContractSelect;

/** The draw behind the sample (5.4.5); the windows of later years are no ground of the decision. */
export const programmePart = { draw: true, note: true } as const satisfies Prisma.ProgrammeSelect;

export const sitePart = {
  kind: true,
  name: true,
  nameEn: true,
  address: true,
  addressEn: true,
  activity: true,
  headcount: true,
  similarGroup: true,
  sampledBy: true,
  sampleReason: true,
  foundInAudit: { select: { kind: true, round: true } },
  goneInAudit: { select: { kind: true, round: true } },
} as const satisfies Prisma.CaseSiteSelect;

/** What of the certificate's content was put right after the client objected (5.9.4). */
export const correctionPart = {
  correctedByPersonId: true,
  correctedOn: true,
  reason: true,
  texts: true,
  confirmation: { select: { remark: true } },
} as const satisfies Prisma.ContentCorrectionSelect;

export const reportReviewPart = {
  reviewerPersonId: true,
  reviewedOn: true,
  outcome: true,
  note: true,
  sections: { orderBy: { section: "asc" }, select: { section: true, verdict: true, note: true } },
} as const satisfies Prisma.ReportReviewSelect;
