import type { DecisionFacts } from "@/lib/domain/decision/assess-decision";
import type { DecisionCheck } from "@/lib/domain/decision/decision-checks";
import type { DecisionFile } from "@/lib/domain/decision/decision-file";
import { auditedSystems, touching } from "@/lib/domain/report/audited-systems";
import { RECOMMENDATIONS, type Recommendation } from "@/lib/domain/report/report-lists";
import { isSignedReport } from "@/lib/domain/report/report-machine";
import type { PlainDate } from "@/rules/core/plain-date";
import type { CaseHead } from "./case-store";
import type { Db } from "./db";
import type { Prisma } from "./generated/client";
import { conclusionOf } from "./report-section-store";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";
import { toJsonColumn } from "./parse/json-column";

type NewDecision = Readonly<{
  caseId: string;
  scheme: string;
  round: number;
  deciderPersonId: string;
  outcome: "grant" | "refuse";
  reasons: string;
  checks: readonly DecisionCheck[];
  file: DecisionFile;
  sha256: string;
  /** A refusal reaches the client with its notice on the same day; a grant with the certificate. */
  toldClientOn: PlainDate | null;
  today: PlainDate;
  now: Date;
}>;

const isRecommendation = (value: string | null): value is Recommendation =>
  RECOMMENDATIONS.some((known) => known === value);

const decisionColumns = {
  id: true,
  scheme: true,
  round: true,
  decider: { select: { name: true } },
  outcome: true,
  reasons: true,
  decidedOn: true,
  toldClientOn: true,
  snapshot: true,
  snapshotSha256: true,
} as const satisfies Prisma.DecisionSelect;

const toOutcome = (outcome: string) => (outcome === "grant" ? ("grant" as const) : ("refuse" as const));

const toDecision = (row: Prisma.DecisionGetPayload<{ select: typeof decisionColumns }>) => ({
  ...row,
  outcome: toOutcome(row.outcome),
  decidedOn: toPlainDate(row.decidedOn),
  toldClientOn: toPlainDateOrNull(row.toldClientOn),
  decider: row.decider.name,
});

export type DecisionOnFile = ReturnType<typeof toDecision>;

/** 认证决定: bound to the file it saw, never rewritten. */
export const decisionStore = {
  /**
   * What the checks of 5.9 rest on, from the latest stage 2 and the latest report review: of one system its own
   * recommendation and the nonconformities that touch it (11.1); without, of all of them together.
   */
  async facts(db: Db, head: CaseHead, scheme: string | null): Promise<DecisionFacts> {
    const { tx } = db;
    const audit = await tx.audit.findFirst({
      where: { caseId: head.id, kind: "stage2", status: { not: "abandoned" } },
      orderBy: { round: "desc" },
      select: {
        meetings: { where: { kind: "closing" }, select: { heldOn: true } },
        report: {
          select: {
            status: true,
            signedOn: true,
            id: true,
            recommendation: true,
            correctionsConfirmedOn: true,
            correctionsStatement: true,
          },
        },
      },
    });
    const review = await tx.reportReview.findFirst({
      where: { caseId: head.id },
      orderBy: { id: "desc" },
      select: { outcome: true, reviewedOn: true },
    });
    const nonconformities = await tx.nonconformity.findMany({
      where: { caseId: head.id, grade: { in: ["major", "minor"] }, audit: { status: { not: "abandoned" } } },
      orderBy: { number: "asc" },
      select: {
        ...{ number: true, grade: true, status: true, acceptedOn: true, verifiedOn: true },
        criterion: true,
      },
    });
    const contract = await tx.contract.findUnique({
      where: { caseId: head.id },
      select: { payer: true, payments: { where: { cancelledOn: null }, select: { payer: true } } },
    });
    const report = audit?.report ?? null;
    const own = scheme === null || report === null ? null : await conclusionOf(db, report.id, scheme);
    const recommendation = own === null ? (report?.recommendation ?? null) : own.recommendation;
    const concerned =
      scheme === null ? nonconformities : touching(nonconformities, auditedSystems(head), scheme);
    const closing = audit?.meetings[0]?.heldOn ?? null;
    return {
      report: {
        // A report that was sent back has a signature of the past only.
        signedOn: isSignedReport(report?.status) ? toPlainDateOrNull(report?.signedOn ?? null) : null,
        recommendation: isRecommendation(recommendation) ? recommendation : null,
        correctionsConfirmedOn: toPlainDateOrNull(report?.correctionsConfirmedOn ?? null),
        correctionsStatement: report?.correctionsStatement ?? "",
      },
      reviewPassedOn: review?.outcome === "passed" ? toPlainDate(review.reviewedOn) : null,
      closingHeldOn: toPlainDateOrNull(closing),
      nonconformities: concerned.map(({ number, grade, status, acceptedOn, verifiedOn }) => ({
        number,
        grade: grade === "major" ? ("major" as const) : ("minor" as const),
        planAcceptedOn: status === "accepted" || status === "verified" ? toPlainDateOrNull(acceptedOn) : null,
        verifiedOn: status === "verified" ? toPlainDateOrNull(verifiedOn) : null,
      })),
      clientNames: [head.clientName, head.recordedName, ...(contract === null ? [] : [contract.payer])],
      payers: (contract?.payments ?? []).map(({ payer }) => payer),
    };
  },

  /** Who reviewed the application, audited and reviewed the report, by name; empty where nobody has yet. */
  async circle({ tx }: Db, caseId: string) {
    const name = { select: { name: true } } as const;
    const application = await tx.applicationReview.findFirst({
      where: { caseId, outcome: "accept" },
      orderBy: { id: "desc" },
      select: { reviewer: name },
    });
    const report = await tx.reportReview.findFirst({
      where: { caseId },
      orderBy: { id: "desc" },
      select: { reviewer: name },
    });
    const team = await tx.teamMember.findMany({
      where: { audit: { caseId, kind: { in: ["stage1", "stage2"] }, status: { not: "abandoned" } } },
      orderBy: [{ audit: { kind: "desc" } }, { position: "asc" }],
      select: { role: true, person: name },
    });
    return {
      applicationReviewer: application?.reviewer.name ?? "",
      reportReviewer: report?.reviewer.name ?? "",
      leader: team.find(({ role }) => role === "leader")?.person.name ?? "",
      team: [...new Set(team.map(({ person }) => person.name))],
    };
  },

  /** First day at the body of somebody who belongs to it on the day (5.9.3); null: does not. */
  async employedSince({ tx }: Db, personId: string | null, today: PlainDate): Promise<PlainDate | null> {
    if (personId === null) return null;
    const day = toDateColumn(today);
    const found = await tx.person.findFirst({
      where: {
        id: personId,
        isBodyStaff: true,
        activeFrom: { lte: day },
        OR: [{ activeUntil: null }, { activeUntil: { gte: day } }],
      },
      select: { activeFrom: true },
    });
    return toPlainDateOrNull(found?.activeFrom ?? null);
  },

  /** Professional codes the case was accepted with; competence must cover each. */
  async codes({ tx }: Db, caseId: string): Promise<readonly string[]> {
    const review = await tx.applicationReview.findFirst({
      where: { caseId, outcome: "accept" },
      orderBy: { id: "desc" },
      select: { professionalCodes: true },
    });
    return review?.professionalCodes ?? [];
  },

  async create({ tx }: Db, decision: NewDecision): Promise<string> {
    const { file, sha256, today, now, checks, toldClientOn, ...rest } = decision;
    const { id } = await tx.decision.create({
      data: {
        ...rest,
        checks: toJsonColumn(checks),
        snapshot: toJsonColumn(file),
        snapshotSha256: sha256,
        decidedOn: toDateColumn(today),
        toldClientOn: toldClientOn === null ? null : toDateColumn(toldClientOn),
        createdAt: now,
      },
      select: { id: true },
    });
    return id;
  },

  async saveTold({ tx }: Db, decisionId: string, today: PlainDate): Promise<void> {
    await tx.decision.updateMany({
      where: { id: decisionId, toldClientOn: null },
      data: { toldClientOn: toDateColumn(today) },
    });
  },

  /** Every decision of a case, the first one first: what each is on and in which round it was taken. */
  async taken({ tx }: Db, caseId: string) {
    const rows = await tx.decision.findMany({
      where: { caseId },
      orderBy: { id: "asc" },
      select: { id: true, scheme: true, round: true, outcome: true, decidedOn: true },
    });
    return rows.map(({ outcome, decidedOn, ...row }) => ({
      ...row,
      outcome: toOutcome(outcome),
      decidedOn: toPlainDate(decidedOn),
    }));
  },

  /** The latest decision on one system of a case; null while there is none. */
  async latest({ tx }: Db, caseId: string, scheme: string) {
    const row = await tx.decision.findFirst({
      where: { caseId, scheme },
      orderBy: { id: "desc" },
      select: decisionColumns,
    });
    return row === null ? null : toDecision(row);
  },

  /** What the case rests on: the decisions of its round, in the order they were taken. */
  async standing({ tx }: Db, { id: caseId, decisionRound: round }: CaseHead) {
    const rows = await tx.decision.findMany({
      where: { caseId, round },
      orderBy: { id: "asc" },
      select: decisionColumns,
    });
    return rows.map(toDecision);
  },
};
