import type { Db } from "./db";
import { toPlainDateOrNull } from "./parse/dates";

/** What of other records the paper of a report tells: declarations, follow-up of nonconformities, the next audit. */
export const reportPaperStore = {
  /** Day by day who of the team declared to be impartial (2.2). */
  async declarations({ tx }: Db, auditId: string) {
    const rows = await tx.teamMember.findMany({
      where: { auditId },
      orderBy: { position: "asc" },
      select: { declaredOn: true, person: { select: { name: true } } },
    });
    return rows.map(({ declaredOn, person }) => ({
      name: person.name,
      signedOn: toPlainDateOrNull(declaredOn),
    }));
  },

  /** Where nonconformities stand, and how and by when they are verified (5.5.8.2). */
  async followUp({ tx }: Db, auditId: string) {
    const rows = await tx.nonconformity.findMany({
      where: { auditId, grade: { in: ["major", "minor"] } },
      orderBy: { number: "asc" },
      select: { unit: true, clause: true, verificationWay: true, verificationPlannedOn: true },
    });
    const planned = rows.flatMap((row) => toPlainDateOrNull(row.verificationPlannedOn) ?? []);
    return {
      places: rows.map(({ unit, clause }) => [unit, clause].filter((part) => part !== "").join(" ")),
      isOnSite: rows.some(({ verificationWay }) => verificationWay === "on-site"),
      isByDocuments: rows.some(({ verificationWay }) => verificationWay === "documents"),
      agreedUntil: planned.toSorted().at(-1) ?? null,
    };
  },

  /** Last day of the window of the next audit that the programme foresees (6.1). */
  async nextAuditBefore({ tx }: Db, caseId: string, auditId: string) {
    const row = await tx.audit.findFirst({
      where: {
        ...{ caseId, id: { not: auditId }, status: "foreseen", windowTo: { not: null } },
        kind: { in: ["surveillance", "recertification"] },
      },
      orderBy: { windowTo: "asc" },
      select: { windowTo: true },
    });
    return toPlainDateOrNull(row?.windowTo ?? null);
  },
};
