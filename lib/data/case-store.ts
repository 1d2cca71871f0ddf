import { NO_DUTIES, type CaseDuties } from "@/lib/domain/access/duties";
import type { Applicant } from "@/lib/domain/application/application-form";
import type { CaseStage } from "@/lib/domain/case/case-machine";
import { isCaseStage } from "@/lib/domain/case/case-machine";
import type { SchemeBound } from "@/lib/domain/case/rules-of-case";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { CaseEnding } from "@/lib/domain/case/case-endings";
import type { PlainDate } from "@/rules/core/plain-date";
import { toRows } from "./application-rows";
import { caseScope } from "./case-scope";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import { toDateColumn, toPlainDate } from "./parse/dates";

/** What every use case on a case starts from. */
export type CaseHead = Readonly<{
  id: string;
  number: string;
  clientId: string;
  /** The client as this case's own application names it: what its papers say. */
  clientName: string;
  /** The client's name on record today; another application may have changed it since. */
  recordedName: string;
  /** The scheme that leads; `combined` names those audited together with it (11.1). */
  scheme: string;
  edition: string | null;
  combined: readonly SchemeBound[];
  /** Decisions of this round stand; those of earlier ones were left behind (5.9). */
  decisionRound: number;
  kind: string;
  stage: CaseStage;
  openedOn: PlainDate;
  version: number;
}>;

/** The systems audited together with the case's own, in their order. */
export const combinedColumns = {
  orderBy: { position: "asc" },
  select: { scheme: true, edition: true },
} as const;

const headColumns = {
  id: true,
  number: true,
  clientId: true,
  scheme: true,
  edition: true,
  combined: combinedColumns,
  decisionRound: true,
  kind: true,
  stage: true,
  openedOn: true,
  version: true,
  client: { select: { name: true } },
  application: { select: { applicant: { select: { name: true } } } },
} as const;

type NewCase = Readonly<{
  clientId: string;
  scheme: string;
  /** Further systems of a combined audit, in their order. */
  combinedWith: readonly string[];
  number: string;
  applicant: Applicant;
  today: PlainDate;
  now: Date;
}>;

export const caseStore = {
  /** A new case with its application, empty but for the organisation. */
  async create(
    { tx }: Db,
    { clientId, scheme, combinedWith, number, applicant, today, now }: NewCase,
  ): Promise<{ id: string }> {
    const day = toDateColumn(today);
    return tx.certificationCase.create({
      data: {
        number,
        clientId,
        scheme,
        stage: "application",
        stageSince: day,
        openedOn: day,
        createdAt: now,
        combined: { create: combinedWith.map((each, index) => ({ scheme: each, position: index + 1 })) },
        application: { create: { applicant: { create: toRows.applicant(applicant) } } },
      },
      select: { id: true },
    });
  },

  /** Loads the case in the actor's scope; absent and out of reach are the same. */
  async head({ tx, scope }: Db, caseId: string): Promise<CaseHead> {
    const row = await tx.certificationCase.findFirst({
      where: { AND: [{ id: caseId }, caseScope(scope)] },
      select: headColumns,
    });
    if (row === null || !isCaseStage(row.stage)) throw new NotFoundError("case");
    const { client, application, ...head } = row;
    if (!application?.applicant) throw new NotFoundError("application");
    const clientName = application.applicant.name;
    const openedOn = toPlainDate(head.openedOn);
    return { ...head, stage: row.stage, openedOn, clientName, recordedName: client.name };
  },

  /** The same, with the case row locked until the commit: every command on a case starts here. */
  async lock(db: Db, caseId: string): Promise<CaseHead> {
    await db.tx.$queryRaw`SELECT 1 FROM "CertificationCase" WHERE "id" = ${caseId}::uuid FOR UPDATE`;
    return caseStore.head(db, caseId);
  },

  /** Who did what on the case, from the rows themselves. */
  async duties({ tx }: Db, caseId: string): Promise<CaseDuties> {
    const reviews = await tx.applicationReview.findMany({
      where: { caseId },
      select: { reviewerPersonId: true },
    });
    const members = await tx.teamMember.findMany({
      where: { audit: { caseId } },
      select: { personId: true },
    });
    const reportReviews = await tx.reportReview.findMany({
      where: { caseId },
      select: { reviewerPersonId: true },
    });
    const decisions = await tx.decision.findMany({ where: { caseId }, select: { deciderPersonId: true } });
    const corrections = await tx.contentCorrection.findMany({
      where: { caseId },
      select: { correctedByPersonId: true },
    });
    return {
      ...NO_DUTIES,
      // Who puts right what the review accepted has reviewed.
      "application-review": [
        ...reviews.map((row) => row.reviewerPersonId),
        ...corrections.map((row) => row.correctedByPersonId),
      ],
      audit: members.map((row) => row.personId),
      "report-review": reportReviews.map((row) => row.reviewerPersonId),
      decision: decisions.map((row) => row.deciderPersonId),
    };
  },

  /** Moves the case; refuses to write over a case somebody else moved in between. */
  async saveStage({ tx }: Db, head: CaseHead, stage: CaseStage, today: PlainDate): Promise<void> {
    const { count } = await tx.certificationCase.updateMany({
      where: { id: head.id, version: head.version, stage: head.stage },
      data: { stage, stageSince: toDateColumn(today), version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("case");
  },

  /** Ends the case without a certificate, with ending, reason and clause. */
  async saveEnd(
    { tx }: Db,
    head: CaseHead,
    end: Readonly<{ ending: CaseEnding; reason: string; clause: string; today: PlainDate }>,
  ): Promise<void> {
    const day = toDateColumn(end.today);
    const { count } = await tx.certificationCase.updateMany({
      where: { id: head.id, version: head.version, stage: head.stage },
      data: {
        stage: "closed",
        stageSince: day,
        closedOn: day,
        ending: end.ending,
        endingReason: end.reason,
        endingClause: end.clause,
        version: { increment: 1 },
      },
    });
    if (count !== 1) throw new StaleError("case");
  },

  /** The editions in force on the day of acceptance, one for each scheme of the case. */
  async saveEditions({ tx }: Db, caseId: string, every: readonly SchemeRules[]): Promise<void> {
    for (const { scheme, edition } of every) {
      await tx.certificationCase.updateMany({ where: { id: caseId, scheme }, data: { edition } });
      await tx.combinedScheme.updateMany({ where: { caseId, scheme }, data: { edition } });
    }
  },

  /** What was decided so far is left behind: each scheme is decided anew (5.9). Nothing where nobody has decided. */
  async openDecisionRound({ tx }: Db, { id, decisionRound }: CaseHead): Promise<void> {
    await tx.certificationCase.updateMany({
      where: { id, decisionRound, decisions: { some: { round: decisionRound } } },
      data: { decisionRound: { increment: 1 } },
    });
  },
};
