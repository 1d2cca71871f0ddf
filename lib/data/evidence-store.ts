import type { EvidenceRow } from "@/lib/domain/audit/evidence-form";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseScope } from "./case-scope";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDateOrNull } from "./parse/dates";

const columns = {
  id: true,
  auditId: true,
  noteId: true,
  criterion: true,
  clause: true,
  unit: true,
  fileId: true,
  sha256: true,
  takenAt: true,
  receivedAt: true,
  withdrawnOn: true,
  withdrawnReason: true,
  byPersonId: true,
  byPerson: { select: { name: true } },
  file: { select: { name: true, type: true, size: true } },
} as const satisfies Prisma.AuditEvidenceSelect;

const toRow = ({
  file,
  byPerson,
  byPersonId,
  ...row
}: Prisma.AuditEvidenceGetPayload<{ select: typeof columns }>): EvidenceRow => ({
  ...row,
  ...file,
  personId: byPersonId,
  person: byPerson.name,
  takenAt: row.takenAt.toISOString(),
  receivedAt: row.receivedAt.toISOString(),
  withdrawnOn: toPlainDateOrNull(row.withdrawnOn),
});

type Kept = Pick<EvidenceRow, "auditId" | "noteId" | "criterion" | "clause" | "unit" | "fileId" | "sha256"> &
  Readonly<{ byPersonId: string; takenAt: Date; receivedAt: Date }>;

/** 审核证据: the files of check lists; the same bytes are one piece of evidence of a row. */
export const evidenceStore = {
  async ofAudit({ tx }: Db, auditId: string): Promise<readonly EvidenceRow[]> {
    const rows = await tx.auditEvidence.findMany({
      where: { auditId },
      orderBy: [{ clause: "asc" }, { id: "asc" }],
      select: columns,
    });
    return rows.map(toRow);
  },

  /** Of all audits of a case in the actor's scope, but what was taken back. */
  async ofCase({ tx, scope }: Db, caseId: string): Promise<readonly EvidenceRow[]> {
    const rows = await tx.auditEvidence.findMany({
      where: { withdrawnOn: null, audit: { caseId, case: caseScope(scope) } },
      orderBy: [{ audit: { position: "asc" } }, { criterion: "asc" }, { id: "asc" }],
      select: columns,
    });
    return rows.map(toRow);
  },

  /** What a row holds under a hash already. */
  async find({ tx }: Db, auditId: string, noteId: string, sha256: string): Promise<EvidenceRow | null> {
    const row = await tx.auditEvidence.findUnique({
      where: { noteId_sha256: { noteId, sha256 } },
      select: columns,
    });
    if (row !== null && row.auditId !== auditId) throw new NotFoundError("evidence");
    return row === null ? null : toRow(row);
  },

  async forAudit({ tx }: Db, auditId: string, evidenceId: string): Promise<EvidenceRow> {
    const row = await tx.auditEvidence.findFirst({ where: { id: evidenceId, auditId }, select: columns });
    if (row === null) throw new NotFoundError("evidence");
    return toRow(row);
  },

  async create({ tx }: Db, evidence: Kept): Promise<EvidenceRow> {
    return toRow(await tx.auditEvidence.create({ data: evidence, select: columns }));
  },

  async withdraw({ tx }: Db, id: string, reason: string, today: PlainDate): Promise<void> {
    await tx.auditEvidence.update({
      where: { id },
      data: { withdrawnOn: toDateColumn(today), withdrawnReason: reason },
    });
  },
};
