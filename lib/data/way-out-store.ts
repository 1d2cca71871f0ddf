import { isAuditKind } from "@/lib/domain/audit/audit-kinds";
import { isAuditStatus, type AuditStatus } from "@/lib/domain/audit/audit-machine";
import type { AuditOfCase } from "@/lib/domain/case/reopenings";
import { auditStore, type AuditHead } from "./audit-store";
import type { Db } from "./db";

const UNOPENED: readonly AuditStatus[] = [
  "foreseen",
  "team-proposed",
  "task-issued",
  "plan-issued",
  "plan-agreed",
];

/** What ending, repeating and reopening do to the audits of a case. */
export const wayOutStore = {
  async audits({ tx }: Db, caseId: string): Promise<readonly AuditOfCase[]> {
    const rows = await tx.audit.findMany({
      where: { caseId },
      orderBy: [{ position: "asc" }, { round: "asc" }],
      select: {
        id: true,
        kind: true,
        status: true,
        team: { where: { role: "leader" }, select: { personId: true } },
      },
    });
    return rows.flatMap(({ id, kind, status, team }) =>
      isAuditKind(kind) && isAuditStatus(status)
        ? [{ id, kind, status, leaderIds: team.map(({ personId }) => personId) }]
        : [],
    );
  },

  /** Audits that have not begun go, and their people are free on those half-days again. */
  async abandonUnopened({ tx }: Db, caseId: string): Promise<void> {
    const open = { caseId, status: { in: [...UNOPENED] } };
    await tx.auditSlot.deleteMany({ where: { audit: open } });
    await tx.audit.updateMany({ where: open, data: { status: "abandoned", version: { increment: 1 } } });
  },

  /** A plan that no longer stands: what was issued or agreed is superseded. False where nothing was. */
  async supersedePlans({ tx }: Db, auditId: string, now: Date): Promise<boolean> {
    await tx.document.updateMany({
      where: { kind: "audit-plan", subjectId: auditId, supersededAt: null },
      data: { supersededAt: now },
    });

    const { count } = await tx.auditPlan.updateMany({
      where: { auditId, status: { in: ["issued", "agreed"] } },
      data: { status: "superseded", version: { increment: 1 } },
    });
    return count > 0;
  },

  /** The contract goes back to a draft: changed, issued and signed anew. */
  async reopenContract({ tx }: Db, caseId: string): Promise<void> {
    await tx.contract.updateMany({
      where: { caseId },
      data: {
        status: "draft",
        issuedOn: null,
        clientSignedOn: null,
        bodySignedOn: null,
        clientFileId: null,
        clientSentOn: null,
        version: { increment: 1 },
      },
    });
  },

  async endContract({ tx }: Db, caseId: string): Promise<void> {
    await tx.contract.updateMany({ where: { caseId }, data: { status: "ended", version: { increment: 1 } } });
  },

  async returnReport({ tx }: Db, auditId: string): Promise<void> {
    await tx.auditReport.updateMany({
      where: { auditId, status: { in: ["signed", "final"] } },
      data: { status: "returned", version: { increment: 1 } },
    });
  },

  /** The next try of a stage; the old one is abandoned and stays on file. */
  async repeatAudit(
    db: Db,
    old: AuditHead,
    last: Readonly<{ endsOn?: Date; outcomeNote?: string }> = {},
  ): Promise<string> {
    await auditStore.saveStatus(db, old, "abandoned", last);
    await db.tx.auditSlot.deleteMany({ where: { auditId: old.id } });
    const { caseId, kind, position, determinedHalfDays, method } = old;
    const next = await db.tx.audit.create({
      data: { caseId, kind, position, determinedHalfDays, method, round: old.round + 1 },
      select: { id: true },
    });
    return next.id;
  },
};
