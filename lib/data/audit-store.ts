import { isAuditKind, isAuditMethod, type AuditKind, type AuditMethod } from "@/lib/domain/audit/audit-kinds";
import { isAuditStatus, type AuditStatus } from "@/lib/domain/audit/audit-machine";
import { offSiteGrounds } from "@/lib/domain/team/team-form";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseScope } from "./case-scope";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { toPlainDateOrNull } from "./parse/dates";
import { fromJsonColumn } from "./parse/json-column";

/** What every use case on one audit starts from. */
export type AuditHead = Readonly<{
  id: string;
  caseId: string;
  kind: AuditKind;
  round: number;
  position: number;
  status: AuditStatus;
  determinedHalfDays: number;
  method: AuditMethod;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  taskIssuedOn: PlainDate | null;
  version: number;
}>;

const headColumns = {
  id: true,
  caseId: true,
  kind: true,
  round: true,
  position: true,
  status: true,
  determinedHalfDays: true,
  method: true,
  startsOn: true,
  endsOn: true,
  taskIssuedOn: true,
  version: true,
} as const satisfies Prisma.AuditSelect;

const toHead = (row: Prisma.AuditGetPayload<{ select: typeof headColumns }>): AuditHead => {
  const { kind, status, method } = row;
  if (!isAuditKind(kind) || !isAuditStatus(status) || !isAuditMethod(method))
    throw new RangeError(`Audit ${row.id} holds ${kind}, ${status}, ${method}`);
  return {
    ...row,
    kind,
    status,
    method,
    startsOn: toPlainDateOrNull(row.startsOn),
    endsOn: toPlainDateOrNull(row.endsOn),
    taskIssuedOn: toPlainDateOrNull(row.taskIssuedOn),
  };
};

/** 审核: one audit of a case, always loaded through its case and the actor's scope. */
export const auditStore = {
  async head({ tx, scope }: Db, caseId: string, auditId: string): Promise<AuditHead> {
    const row = await tx.audit.findFirst({
      where: { id: auditId, caseId, case: caseScope(scope) },
      select: headColumns,
    });
    if (row === null) throw new NotFoundError("audit");
    return toHead(row);
  },

  /** How the audit is held and why, with the grounds of an off-site stage 1 (5.4.1). */
  async method({ tx }: Db, auditId: string) {
    const row = await tx.audit.findUnique({
      where: { id: auditId },
      select: { methodReason: true, offSiteGate: true },
    });
    const { methodReason, offSiteGate } = row ?? { methodReason: "", offSiteGate: null };
    return {
      methodReason,
      offSiteGrounds: offSiteGate === null ? [] : fromJsonColumn(offSiteGrounds, offSiteGate),
    };
  },

  /** Every audit of the case in the order of the three years. */
  async ofCase({ tx, scope }: Db, caseId: string): Promise<readonly AuditHead[]> {
    const rows = await tx.audit.findMany({
      where: { caseId, case: caseScope(scope) },
      orderBy: [{ position: "asc" }, { round: "asc" }],
      select: headColumns,
    });
    return rows.map(toHead);
  },

  /** Moves the audit and saves what the move brings; refuses to write over somebody else's move. */
  async saveStatus(
    { tx }: Db,
    head: AuditHead,
    status: AuditStatus,
    more: Prisma.AuditUpdateManyMutationInput = {},
  ): Promise<void> {
    const { count } = await tx.audit.updateMany({
      where: { id: head.id, version: head.version, status: head.status },
      data: { ...more, status, version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("audit", head.version);
  },
};
