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
  complexity: true,
  effectivePersonnel: true,
  totalHalfDays: true,
  sampleSize: true,
  checks: { orderBy: { subject: "asc" }, select: { subject: true, verdict: true, note: true } },
} as const satisfies Prisma.ApplicationReviewSelect;

export const contractPart = {
  number: true,
  payer: true,
  feeFen: true,
  clientSignedOn: true,
  bodySignedOn: true,
} as const satisfies Prisma.ContractSelect;

export const sitePart = {
  kind: true,
  name: true,
  nameEn: true,
  address: true,
  addressEn: true,
  activity: true,
  sampledBy: true,
} as const satisfies Prisma.CaseSiteSelect;

const planPart = {
  number: true,
  status: true,
  purpose: true,
  scope: true,
  criteria: true,
  issuedOn: true,
  agreedOn: true,
  rows: {
    ...byPosition,
    select: {
      kind: true,
      date: true,
      startsAt: true,
      endsAt: true,
      unit: true,
      process: true,
      clauses: true,
      personIds: true,
      isRemote: true,
    },
  },
} as const satisfies Prisma.AuditPlanSelect;

const meetingPart = {
  kind: true,
  heldOn: true,
  agendaDone: true,
  disagreements: true,
  attendance: { ...byPosition, select: { name: true, capacity: true, post: true } },
} as const satisfies Prisma.MeetingSelect;

const reportPart = {
  purpose: true,
  summary: true,
  planKept: true,
  planChanges: true,
  strengths: true,
  risks: true,
  openPoints: true,
  programmeFits: true,
  programmeNote: true,
  conclusions: true,
  recommendation: true,
  recommendationNote: true,
  correctionsConfirmedOn: true,
  signedOn: true,
  signedByPersonId: true,
  clientComment: true,
  clientCommentedOn: true,
} as const satisfies Prisma.AuditReportSelect;

export const auditPart = {
  kind: true,
  round: true,
  method: true,
  methodReason: true,
  startsOn: true,
  endsOn: true,
  determinedHalfDays: true,
  outcome: true,
  outcomeNote: true,
  team: {
    orderBy: { personId: "asc" },
    select: { personId: true, role: true, declaredOn: true, declaredNoTies: true },
  },
  slots: {
    orderBy: [{ date: "asc" }, { half: "asc" }, { personId: "asc" }],
    select: { personId: true, date: true, half: true },
  },
  plans: { orderBy: { number: "asc" }, select: planPart },
  meetings: { orderBy: { kind: "asc" }, select: meetingPart },
  notes: {
    orderBy: { id: "asc" },
    select: { criterion: true, clause: true, unit: true, evidence: true, verdict: true, notedOn: true },
  },
  interviews: {
    orderBy: { id: "asc" },
    select: {
      interviewee: true,
      post: true,
      isTopManagement: true,
      isFaceToFace: true,
      heldOn: true,
      content: true,
    },
  },
  stage1Items: { orderBy: { item: "asc" }, select: { item: true, verdict: true, evidence: true } },
  findings: {
    ...byPosition,
    select: { clause: true, statement: true, answer: true, verifiedOn: true, verification: true },
  },
  factConfirmation: {
    select: {
      isSame: true,
      effectivePersonnel: true,
      siteCount: true,
      scope: true,
      complexity: true,
      difference: true,
      requiredHalfDays: true,
      settledOn: true,
      settlement: true,
    },
  },
  report: { select: reportPart },
} as const satisfies Prisma.AuditSelect;

export const nonconformityPart = {
  number: true,
  grade: true,
  gradeCriteria: true,
  criterion: true,
  clause: true,
  statement: true,
  evidence: true,
  clientConfirmedOn: true,
  clientDisagreement: true,
  acceptedOn: true,
  verifiedOn: true,
  answers: {
    orderBy: { number: "asc" },
    select: {
      number: true,
      correction: true,
      extentCheck: true,
      cause: true,
      correctiveAction: true,
      evidenceFileIds: true,
      evidenceText: true,
    },
  },
  judgements: {
    orderBy: { id: "asc" },
    select: { verdict: true, finding: true, way: true, judgedOn: true, judgedByPersonId: true },
  },
} as const satisfies Prisma.NonconformitySelect;

export const reportReviewPart = {
  reviewerPersonId: true,
  reviewedOn: true,
  outcome: true,
  note: true,
  sections: { orderBy: { section: "asc" }, select: { section: true, verdict: true, note: true } },
} as const satisfies Prisma.ReportReviewSelect;
