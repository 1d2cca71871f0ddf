import type { Stage1Result } from "@/lib/domain/plan/assess-plan";
import { PLAN_STATUSES, type PlanFile } from "@/lib/domain/plan/plan-file";
import { PLAN_ROW_KINDS, type PlanForm, type PlanRowForm } from "@/lib/domain/plan/plan-form";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";

const columns = {
  id: true,
  number: true,
  status: true,
  purpose: true,
  scope: true,
  criteria: true,
  issuedOn: true,
  agreedOn: true,
  agreedBy: true,
  version: true,
  rows: { orderBy: { position: "asc" } },
  changeRequest: {
    select: { reason: true, askedBy: true, askedOn: true, answer: true, answeredOn: true },
  },
} as const satisfies Prisma.AuditPlanSelect;

type Row = Prisma.AuditPlanGetPayload<{ select: typeof columns }>;

const toRow = (row: Row["rows"][number]): PlanRowForm => {
  const kind = PLAN_ROW_KINDS.find((each) => each === row.kind);
  if (kind === undefined) throw new RangeError(`Plan row ${row.id} is of kind ${row.kind}`);
  const { startsAt, endsAt, siteId, unit, process, clauses, contents, personIds } = row;
  const { isRemote, remoteReason, remoteTool, hasRemoteConsent } = row;
  return {
    ...{ kind, startsAt, endsAt, siteId, unit, process, clauses, contents, personIds },
    ...{ isRemote, remoteReason, remoteTool, hasRemoteConsent },
    date: toPlainDate(row.date),
  };
};

const toFile = (row: Row): PlanFile => ({
  ...row,
  status: PLAN_STATUSES.find((each) => each === row.status) ?? "superseded",
  issuedOn: toPlainDateOrNull(row.issuedOn),
  agreedOn: toPlainDateOrNull(row.agreedOn),
  rows: row.rows.map(toRow),
  changeRequest:
    row.changeRequest === null
      ? null
      : {
          ...row.changeRequest,
          askedOn: toPlainDate(row.changeRequest.askedOn),
          answeredOn: toPlainDateOrNull(row.changeRequest.answeredOn),
        },
});

/** 审核计划: versions of the plan of one audit. */
export const planStore = {
  /** Every version, the newest first. */
  async ofAudit({ tx }: Db, auditId: string): Promise<readonly PlanFile[]> {
    const rows = await tx.auditPlan.findMany({
      where: { auditId },
      orderBy: { number: "desc" },
      select: columns,
    });
    return rows.map(toFile);
  },

  /** Saves the draft; where the last version is out already, the draft is the next one. */
  async saveDraft(
    { tx }: Db,
    auditId: string,
    last: PlanFile | null,
    form: PlanForm,
    criteria: readonly string[],
  ): Promise<Readonly<{ number: number; version: number }>> {
    const data = { purpose: form.purpose, scope: form.scope, criteria: [...criteria] };
    const rows = form.rows.map((row, position) => ({ ...row, position, date: toDateColumn(row.date) }));
    if (last?.status === "draft") {
      const { count } = await tx.auditPlan.updateMany({
        where: { id: last.id, version: form.version, status: "draft" },
        data: { ...data, version: { increment: 1 } },
      });
      if (count !== 1) throw new StaleError("plan", last.version, last);
      await tx.planRow.deleteMany({ where: { planId: last.id } });
      await tx.planRow.createMany({ data: rows.map((row) => ({ ...row, planId: last.id })) });
      return { number: last.number, version: form.version + 1 };
    }
    if (form.version !== (last?.version ?? 0)) throw new StaleError("plan", last?.version ?? 0, last);
    const number = (last?.number ?? 0) + 1;
    const plan = await tx.auditPlan.create({
      data: { ...data, auditId, number },
      select: { id: true, version: true },
    });
    await tx.planRow.createMany({ data: rows.map((row) => ({ ...row, planId: plan.id })) });
    return { number, version: plan.version };
  },

  /** Issues the draft; the versions before it are superseded, an agreed one only where nothing is held by it yet. */
  async saveIssued(
    { tx }: Db,
    auditId: string,
    plan: PlanFile,
    { today, keepsAgreed }: Readonly<{ today: PlainDate; keepsAgreed: boolean }>,
  ): Promise<void> {
    await tx.auditPlan.updateMany({
      where: { auditId, number: { lt: plan.number }, ...(keepsAgreed ? { status: { not: "agreed" } } : {}) },
      data: { status: "superseded" },
    });
    const { count } = await tx.auditPlan.updateMany({
      where: { id: plan.id, version: plan.version, status: "draft" },
      data: { status: "issued", issuedOn: toDateColumn(today), version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("plan", plan.version);
  },

  /** The client agrees; what was agreed before it no longer stands. */
  async saveAgreed(
    { tx }: Db,
    auditId: string,
    plan: PlanFile,
    { agreedBy, today }: Readonly<{ agreedBy: string; today: PlainDate }>,
  ): Promise<void> {
    await tx.auditPlan.updateMany({
      where: { auditId, number: { lt: plan.number }, status: "agreed" },
      data: { status: "superseded" },
    });
    const { count } = await tx.auditPlan.updateMany({
      where: { id: plan.id, version: plan.version, status: "issued" },
      data: { status: "agreed", agreedOn: toDateColumn(today), agreedBy, version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("plan", plan.version);
  },

  /** The client asks for a change of what it was sent: that version goes back, an agreed one before it still stands. */
  async saveChangeAsked(
    { tx }: Db,
    plan: PlanFile,
    { today, ...asked }: Readonly<{ reason: string; askedBy: string; today: PlainDate }>,
  ): Promise<void> {
    const { count } = await tx.auditPlan.updateMany({
      where: { id: plan.id, version: plan.version, status: "issued" },
      data: { status: "change-asked", version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("plan", plan.version);
    await tx.planChangeRequest.create({
      data: { ...asked, planId: plan.id, askedOn: toDateColumn(today) },
    });
  },

  /** What the client is told on the change it asked for, with the version that goes out now. */
  async saveChangeAnswered(
    { tx }: Db,
    planId: string,
    { answer, today }: Readonly<{ answer: string; today: PlainDate }>,
  ): Promise<void> {
    await tx.planChangeRequest.update({
      where: { planId },
      data: { answer, answeredOn: toDateColumn(today) },
    });
  },

  /** Where stage 1 of the case stands: its last try that was not abandoned. */
  async stage1Result(
    { tx }: Db,
    caseId: string,
  ): Promise<Stage1Result & Readonly<{ method: string | null; plannedEnd: PlainDate | null }>> {
    const row = await tx.audit.findFirst({
      where: { caseId, kind: "stage1", status: { not: "abandoned" } },
      orderBy: { round: "desc" },
      select: {
        status: true,
        endsOn: true,
        method: true,
        findings: { select: { position: true, verifiedOn: true } },
      },
    });
    const isOver = row !== null && ["closed", "reported"].includes(row.status);
    return {
      plannedEnd: toPlainDateOrNull(row?.endsOn ?? null),
      end: isOver ? toPlainDateOrNull(row.endsOn) : null,
      method: row?.method ?? null,
      findings: (row?.findings ?? []).map((finding) => ({
        id: String(finding.position + 1),
        verifiedOn: toPlainDateOrNull(finding.verifiedOn),
      })),
    };
  },
};
