import { isCaseStage, type CaseStage } from "@/lib/domain/case/case-machine";
import { RAIL_STEPS, type RailFacts, type RailStep } from "@/lib/domain/case/stage-rail";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseScope } from "./case-scope";
import { combinedColumns } from "./case-store";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import type { Prisma } from "./generated/client";
import { toPlainDate, toPlainDateOrNull } from "./parse/dates";

const last = { orderBy: { id: "desc" }, take: 1 } as const;

const columns = {
  id: true,
  number: true,
  scheme: true,
  edition: true,
  combined: combinedColumns,
  stage: true,
  stageSince: true,
  openedOn: true,
  closedOn: true,
  ending: true,
  endingReason: true,
  endingClause: true,
  client: { select: { id: true, name: true, nameEn: true } },
  application: { select: { submittedOn: true, applicant: { select: { name: true } } } },
  reviews: { ...last, select: { reviewedOn: true, outcome: true } },
  contract: { select: { clientSignedOn: true, bodySignedOn: true } },
  programme: { select: { setOn: true } },
  audits: {
    orderBy: { id: "asc" },
    where: { kind: { in: ["stage1", "stage2"] } },
    select: {
      id: true,
      kind: true,
      status: true,
      endsOn: true,
      plans: { ...last, select: { agreedOn: true } },
    },
  },
  decisions: { ...last, select: { decidedOn: true } },
  certificates: { orderBy: { id: "asc" }, select: { number: true, issuedOn: true } },
  staleMarks: { where: { clearedAt: null }, select: { stage: true } },
} as const satisfies Prisma.CertificationCaseSelect;

type Row = Prisma.CertificationCaseGetPayload<{ select: typeof columns }>;

const DONE_AUDITS: ReadonlySet<string> = new Set(["closed", "reported"]);
const BEFORE_PLAN: ReadonlySet<string> = new Set(["foreseen", "team-proposed", "task-issued", "plan-issued"]);

const datesOf = (row: Row): RailFacts["dates"] => {
  const audit = (kind: string) => row.audits.findLast((one) => one.kind === kind);
  const done = (kind: string) => (DONE_AUDITS.has(audit(kind)?.status ?? "") ? audit(kind)?.endsOn : null);
  const found: Readonly<Partial<Record<RailStep, Date | null | undefined>>> = {
    application: row.application?.submittedOn,
    review: row.reviews.find((review) => review.outcome === "accept")?.reviewedOn,
    contract: row.contract?.bodySignedOn ?? null,
    programme: row.programme?.setOn,
    plan: audit("stage2")?.plans[0]?.agreedOn,
    stage1: done("stage1"),
    stage2: done("stage2"),
    decision: row.decisions[0]?.decidedOn,
    certificate: row.certificates[0]?.issuedOn,
  };
  const dates: Partial<Record<RailStep, PlainDate>> = {};
  for (const step of RAIL_STEPS) {
    const date = found[step];
    if (date !== null && date !== undefined) dates[step] = toPlainDate(date);
  }
  return dates;
};

/** Where a closed case had come to, told by what it holds. */
const reachedBy = (row: Row, stage: CaseStage): CaseStage => {
  if (stage !== "closed") return stage;
  if (row.decisions.length > 0) return "decision";
  if (row.audits.some((audit) => audit.kind === "stage2" && DONE_AUDITS.has(audit.status)))
    return "nonconformities";
  if (row.audits.some((audit) => audit.status !== "foreseen")) return "stage1";
  if (row.contract !== null) return "contract";
  return (row.application?.submittedOn ?? null) === null ? "application" : "review";
};

const planDue = (row: Row, stage: CaseStage): boolean => {
  if (stage !== "stage1" && stage !== "stage2") return false;
  return BEFORE_PLAN.has(row.audits.findLast((audit) => audit.kind === stage)?.status ?? "");
};

const isStep = (stage: string): stage is RailStep => RAIL_STEPS.some((step) => step === stage);

/** What the frame of every page of a case shows. */
export const casePageStore = {
  async forFrame({ tx, scope }: Db, caseId: string) {
    const row = await tx.certificationCase.findFirst({
      where: { AND: [{ id: caseId }, caseScope(scope)] },
      select: columns,
    });
    if (row === null || !isCaseStage(row.stage)) throw new NotFoundError("case");
    const { stage } = row;
    const rail: RailFacts = {
      stage,
      reached: reachedBy(row, stage),
      planDue: planDue(row, stage),
      dates: datesOf(row),
      stale: row.staleMarks.map((mark) => mark.stage).filter(isStep),
    };
    const { id, number, scheme, edition, combined, client, ending, endingReason, endingClause } = row;
    return {
      ...{ id, number, scheme, edition, combined, client, stage, rail, ending, endingReason, endingClause },
      appliedName: row.application?.applicant?.name ?? null,
      stageSince: toPlainDate(row.stageSince),
      openedOn: toPlainDate(row.openedOn),
      closedOn: toPlainDateOrNull(row.closedOn),
      audits: row.audits.map((audit) => ({ id: audit.id, kind: audit.kind, status: audit.status })),
      certificateNumbers: row.certificates.map(({ number }) => number),
    };
  },
};
