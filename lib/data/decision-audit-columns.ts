import { coursePart, exchangePart, meetingPart } from "./decision-conduct-columns";
import type { Prisma } from "./generated/client";

/** What of the audits a decision relies on; ordered, so that the same rows give the same snapshot. */
const byPosition = { orderBy: { position: "asc" } } as const;
const byNumber = { orderBy: { number: "asc" } } as const;

const planPart = {
  number: true,
  status: true,
  purpose: true,
  scope: true,
  criteria: true,
  issuedOn: true,
  agreedOn: true,
  agreedBy: true,
  rows: {
    ...byPosition,
    select: {
      kind: true,
      date: true,
      startsAt: true,
      endsAt: true,
      site: { select: { name: true, address: true } },
      unit: true,
      process: true,
      clauses: true,
      contents: true,
      personIds: true,
      isRemote: true,
      remoteReason: true,
      remoteTool: true,
      hasRemoteConsent: true,
    },
  },
} as const satisfies Prisma.AuditPlanSelect;

const reportPart = {
  correctionsConfirmedOn: true,
  correctionsStatement: true,
  signedOn: true,
  signedByPersonId: true,
  // Of each section what stands; who saved it when is no part of what it says.
  sections: {
    distinct: ["section"],
    orderBy: [{ section: "asc" }, { number: "desc" }],
    select: { section: true, content: true },
  },
  signatures: {
    orderBy: [{ personId: "asc" }, { id: "asc" }],
    select: { personId: true, contentSha256: true, signedOn: true },
  },
  comments: { ...byNumber, select: { number: true, comment: true, commentedBy: true, commentedOn: true } },
} as const satisfies Prisma.AuditReportSelect;

const settlementPart = {
  settledOn: true,
  byPersonId: true,
  reason: true,
  scope: true,
  ...{ scopeEn: true, scopeChoice: true, scopeCodes: true, scopeAgreedOn: true },
  requiredHalfDays: true,
  halfDaysBefore: true,
  halfDaysAfter: true,
  sitesBefore: true,
  sitesAfter: true,
  steps: true,
  draw: true,
  amendsPlan: true,
  visitUntil: true,
  sites: { ...byPosition, select: { name: true, sampledBy: true, sampleReason: true } },
} as const satisfies Prisma.FactSettlementSelect;

export const auditPart = {
  kind: true,
  round: true,
  method: true,
  methodReason: true,
  offSiteGate: true,
  startsOn: true,
  endsOn: true,
  determinedHalfDays: true,
  outcome: true,
  outcomeNote: true,
  taskIssuedOn: true,
  clientAnsweredTeamOn: true,
  team: {
    orderBy: { personId: "asc" },
    select: {
      personId: true,
      role: true,
      tasks: true,
      declaredOn: true,
      declaredNoTies: true,
      lastTieOn: true,
      declarationNote: true,
    },
  },
  objections: {
    orderBy: { id: "asc" },
    select: {
      ...{ personId: true, reason: true, objectedOn: true },
      ...{ answer: true, upheld: true, answeredOn: true },
    },
  },
  replacements: {
    orderBy: { id: "asc" },
    select: {
      ...{ leavingPersonId: true, joiningPersonId: true, reason: true },
      ...{ approvedByPersonId: true, replacedOn: true },
    },
  },
  slots: {
    orderBy: [{ date: "asc" }, { half: "asc" }, { personId: "asc" }],
    select: { personId: true, date: true, half: true },
  },
  plans: { orderBy: { number: "asc" }, select: planPart },
  meetings: { orderBy: { kind: "asc" }, select: meetingPart },
  exchanges: { orderBy: [{ heldOn: "asc" }, { heldAt: "asc" }, { id: "asc" }], select: exchangePart },
  courseChanges: { orderBy: [{ recordedAt: "asc" }, { id: "asc" }], select: coursePart },
  notes: {
    orderBy: { id: "asc" },
    select: {
      authorPersonId: true,
      criterion: true,
      clause: true,
      unit: true,
      siteId: true,
      evidence: true,
      ...{ verdict: true, notedOn: true, isAfterClosing: true },
      changes: {
        orderBy: { id: "asc" },
        select: { changedOn: true, byPersonId: true, reason: true, before: true, after: true },
      },
    },
  },
  interviews: {
    orderBy: { id: "asc" },
    select: {
      interviewee: true,
      post: true,
      isTopManagement: true,
      isFaceToFace: true,
      heldOn: true,
      startsAt: true,
      endsAt: true,
      content: true,
      authorPersonId: true,
    },
  },
  stage1Items: { orderBy: { item: "asc" }, select: { item: true, verdict: true, evidence: true } },
  findings: {
    ...byPosition,
    select: {
      ...{ item: true, criterion: true, clause: true },
      statement: true,
      evidence: true,
      raisedOn: true,
      answer: true,
      answeredOn: true,
      verifiedOn: true,
      verifiedByPersonId: true,
      verification: true,
    },
  },
  factConfirmation: {
    select: {
      confirmedOn: true,
      byPersonId: true,
      isSame: true,
      effectivePersonnel: true,
      siteCount: true,
      scope: true,
      scopeEn: true,
      complexity: true,
      difference: true,
      determinedAnswer: true,
      requiredHalfDays: true,
      settledOn: true,
      settlement: true,
      settlements: { orderBy: { id: "asc" }, select: settlementPart },
    },
  },
  report: { select: reportPart },
} as const satisfies Prisma.AuditSelect;

export const nonconformityPart = {
  number: true,
  grade: true,
  gradeCriteria: true,
  gradeReason: true,
  criterion: true,
  clause: true,
  unit: true,
  process: true,
  statement: true,
  evidence: true,
  raisedOn: true,
  raisedByPersonId: true,
  clientConfirmedOn: true,
  clientConfirmedBy: true,
  disagreements: {
    ...byNumber,
    select: { number: true, disagreement: true, disagreedBy: true, disagreedOn: true, settledOn: true },
  },
  verificationWay: true,
  verificationPlannedOn: true,
  verificationAgreedOn: true,
  acceptedOn: true,
  verifiedOn: true,
  answers: {
    ...byNumber,
    select: {
      number: true,
      correction: true,
      extentCheck: true,
      cause: true,
      correctiveAction: true,
      plannedOn: true,
      completedOn: true,
      evidenceFileIds: true,
      evidenceText: true,
      answeredOn: true,
    },
  },
  judgements: {
    orderBy: { id: "asc" },
    select: { verdict: true, finding: true, way: true, judgedOn: true, judgedByPersonId: true },
  },
} as const satisfies Prisma.NonconformitySelect;
