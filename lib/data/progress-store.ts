import { isCaseStage } from "@/lib/domain/case/case-machine";
import type { CaseStage } from "@/lib/domain/case/case-machine";
import { OVER, SUPPLEMENTARY } from "@/lib/domain/case/supplementary-steps";
import { PROPOSED } from "@/lib/domain/case/declaration-steps";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { schemesOfCase } from "@/lib/domain/case/rules-of-case";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseScope } from "./case-scope";
import { combinedColumns } from "./case-store";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import type { Prisma } from "./generated/client";
import { literal } from "./keyset";
import { progressAuditColumns, toProgressAudit } from "./progress-audit";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";

const columns = {
  id: true,
  number: true,
  scheme: true,
  edition: true,
  combined: combinedColumns,
  stage: true,
  stageSince: true,
  closedOn: true,
  client: { select: { name: true } },
  reviews: {
    orderBy: { id: "desc" },
    take: 1,
    select: { outcome: true, supplementDueOn: true, answeredOn: true },
  },
  staleMarks: { where: { stage: "programme", clearedAt: null }, take: 1, select: { id: true } },
  audits: {
    orderBy: [{ round: "asc" }, { id: "asc" }],
    select: progressAuditColumns,
  },
  nonconformities: {
    where: { grade: { in: ["major", "minor"] }, audit: { status: { not: "abandoned" } } },
    orderBy: { number: "asc" },
    select: {
      ...{ number: true, grade: true, status: true, acceptedOn: true, verifiedOn: true, auditId: true },
      audit: { select: { meetings: { where: { kind: "closing" }, select: { heldOn: true } } } },
    },
  },
  decisionRound: true,
  decisions: {
    orderBy: { id: "asc" },
    select: {
      ...{ scheme: true, round: true, outcome: true, decidedOn: true, toldClientOn: true },
      certificates: { select: { lastDay: true } },
    },
  },
  contentConfirmations: {
    orderBy: { id: "desc" },
    take: 1,
    select: { status: true, corrections: { take: 1, select: { id: true } } },
  },
  contract: {
    select: {
      status: true,
      clientSentOn: true,
      instalments: { orderBy: { position: "asc" }, select: { amountFen: true, dueOn: true } },
      payments: { where: { cancelledOn: null }, select: { amountFen: true } },
    },
  },
} as const satisfies Prisma.CertificationCaseSelect;

type Row = Prisma.CertificationCaseGetPayload<{ select: typeof columns }>;

const auditOf = (row: Row, kind: string) => row.audits.findLast((audit) => audit.kind === kind) ?? null;

const HELD: ReadonlySet<string> = new Set(["closed", "reported"]);

/** The last day of the last surveillance that was held, whatever the order of their rows. */
const lastHeld = ({ audits }: Row): Date | null =>
  audits
    .flatMap(({ kind, status, endsOn }) =>
      kind === "surveillance" && HELD.has(status) ? (endsOn ?? []) : [],
    )
    .reduce<Date | null>((last, each) => (last === null || each > last ? each : last), null);

/** An ended contract ended with its case (5.3.3). */
const toFees = ({ contract, closedOn }: Row): CaseProgress["fees"] =>
  contract && {
    status: contract.status,
    endedOn: contract.status === "ended" ? toPlainDateOrNull(closedOn) : null,
    instalments: contract.instalments.map(({ amountFen, dueOn }) => ({
      amountFen,
      dueOn: toPlainDateOrNull(dueOn),
    })),
    payments: contract.payments.map(({ amountFen }) => ({ amountFen, cancelledOn: null })),
  };

/** An objection that was followed by a correction waits for the content to be sent again. */
const contentStatusOf = ({ contentConfirmations: [latest] }: Row): string | null => {
  if (latest === undefined) return null;
  return latest.status === "objected" && latest.corrections.length > 0 ? "corrected" : latest.status;
};

/** The decisions of the round the case has come to, in the order of its systems. */
const standingOf = (row: Row): CaseProgress["decisions"] =>
  schemesOfCase(row).flatMap(({ scheme }) =>
    row.decisions
      .filter((decision) => decision.scheme === scheme && decision.round === row.decisionRound)
      .map(({ outcome, decidedOn, toldClientOn, certificates }) => ({
        ...{ scheme, outcome },
        decidedOn: toPlainDate(decidedOn),
        toldClientOn: toPlainDateOrNull(toldClientOn),
        certificateLastDay: toPlainDateOrNull(certificates[0]?.lastDay ?? null),
      })),
  );

const toProgress = (row: Row): CaseProgress => {
  if (!isCaseStage(row.stage)) throw new RangeError(`Case ${row.id} stands at ${row.stage}`);
  const [review] = row.reviews;
  const [stage1, stage2] = [auditOf(row, "stage1"), auditOf(row, "stage2")];
  const audits = row.audits.map(toProgressAudit);
  const report = stage2?.report ?? null;
  const isAsked = review?.outcome === "supplement" && review.answeredOn === null;
  return {
    id: row.id,
    number: row.number,
    scheme: row.scheme,
    edition: row.edition,
    combined: row.combined,
    stage: row.stage,
    clientName: row.client.name,
    stageSince: toPlainDate(row.stageSince),
    supplementDueOn: isAsked ? toPlainDateOrNull(review.supplementDueOn) : null,
    isProgrammeStale: row.staleMarks.length > 0,
    stage1: stage1 && toProgressAudit(stage1),
    stage2: stage2 && toProgressAudit(stage2),
    supplementary: audits.filter(({ kind, status }) => kind === SUPPLEMENTARY && !OVER.has(status)),
    closingHeldOn: toPlainDateOrNull(stage2?.meetings[0]?.heldOn ?? null),
    objectedAuditIds: audits
      .filter(({ status, isObjectedTo }) => status !== "abandoned" && isObjectedTo)
      .map(({ id }) => id),
    planChangeAudits: audits.filter(({ isPlanChangeAsked }) => isPlanChangeAsked),
    undeclaredAudits: audits.filter(
      ({ status, team }) => status === PROPOSED && team.some(({ isDeclared }) => !isDeclared),
    ),
    report:
      report === null
        ? null
        : {
            ...report,
            signedOn: toPlainDateOrNull(report.signedOn),
            correctionsConfirmedOn: toPlainDateOrNull(report.correctionsConfirmedOn),
          },
    nonconformities: row.nonconformities.map(({ grade, acceptedOn, verifiedOn, audit, ...one }) => ({
      ...one,
      closingOn: toPlainDateOrNull(audit.meetings[0]?.heldOn ?? null),
      grade: grade === "major" ? ("major" as const) : ("minor" as const),
      acceptedOn: toPlainDateOrNull(acceptedOn),
      verifiedOn: toPlainDateOrNull(verifiedOn),
    })),
    decisions: standingOf(row),
    contentStatus: contentStatusOf(row),
    lastSurveillanceEnd: toPlainDateOrNull(lastHeld(row)),
    awaitsClientSignature: row.contract?.status === "issued" && row.contract.clientSentOn === null,
    fees: toFees(row),
  };
};

/** `stages` and `ids`: what belongs on the desk; `stage` and `q`: what of it is asked for. */
type AtStages = Readonly<{
  stages: readonly CaseStage[];
  ids?: readonly string[];
  stage?: CaseStage | "";
  q?: string;
  limit: number;
  after: string;
}>;

/** How far cases have come, for overviews and desks. */
export const progressStore = {
  async ofCase({ tx, scope }: Db, caseId: string): Promise<CaseProgress> {
    const row = await tx.certificationCase.findFirst({
      where: { AND: [{ id: caseId }, caseScope(scope)] },
      select: columns,
    });
    if (row === null) throw new NotFoundError("case");
    return toProgress(row);
  },

  /** Cases that a list has chosen, in scope, with the day they were opened. */
  async byIds({ tx, scope }: Db, ids: readonly string[]) {
    const rows = await tx.certificationCase.findMany({
      where: { AND: [{ id: { in: [...ids] } }, caseScope(scope)] },
      select: { ...columns, openedOn: true },
    });
    return rows.map((row) => ({ ...toProgress(row), openedOn: toPlainDate(row.openedOn) }));
  },

  /**
   * Every case in scope that may have a running clock, by number: one that was closed has none but the appeal against
   * its refusal (14.1) and what a certificate brings while it is valid.
   */
  async withClocks(
    { tx, scope }: Db,
    today: PlainDate,
    { limit, after }: Readonly<{ limit: number; after: string }>,
  ): Promise<readonly CaseProgress[]> {
    const rows = await tx.certificationCase.findMany({
      where: {
        AND: [
          caseScope(scope),
          {
            OR: [
              { stage: { not: "closed" } },
              { decisions: { some: { outcome: "refuse" } } },
              { certificates: { some: { lastDay: { gte: toDateColumn(today) } } } },
            ],
          },
          after === "" ? {} : { number: { gt: after } },
        ],
      },
      orderBy: { number: "asc" },
      take: limit,
      select: columns,
    });
    return rows.map(toProgress);
  },

  /** Cases at these stages and those named, by number; bounded, because a desk is no archive. */
  async atStages({ tx, scope }: Db, asked: AtStages): Promise<readonly CaseProgress[]> {
    const { stage = "", q = "" } = asked;
    const contained = { contains: literal(q), mode: "insensitive" } as const;
    const rows = await tx.certificationCase.findMany({
      where: {
        AND: [
          caseScope(scope),
          { OR: [{ stage: { in: [...asked.stages] } }, { id: { in: [...(asked.ids ?? [])] } }] },
          asked.after === "" ? {} : { number: { gt: asked.after } },
          stage === "" ? {} : { stage },
          q === "" ? {} : { OR: [{ number: contained }, { client: { name: contained } }] },
        ],
      },
      orderBy: { number: "asc" },
      take: asked.limit,
      select: columns,
    });
    return rows.map(toProgress);
  },
};
