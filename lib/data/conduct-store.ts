import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import type { MeetingKind } from "@/lib/domain/audit/conduct-lists";
import type { MeetingEntry, SignaturesEntry } from "@/lib/domain/audit/meeting-form";
import type { Stage1End } from "@/lib/domain/audit/assess-opening";
import { auditStore, type AuditHead } from "./audit-store";
import { conductColumns, toConduct } from "./conduct-rows";
import type { Db } from "./db";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";

/** An audit as its conduct needs it: the head (for guarded moves) with team, agreed plan and meetings. */
export type AuditInConduct = AuditHead & ConductFile;

type SavedMeeting = Readonly<{
  auditId: string;
  kind: MeetingKind;
  recordedByPersonId: string;
  recordedAt: Date;
}>;

/** 审核实施 (5.5): meetings and what binds the stages. */
export const conductStore = {
  async file(db: Db, caseId: string, auditId: string): Promise<AuditInConduct> {
    const head = await auditStore.head(db, caseId, auditId);
    const row = await db.tx.audit.findUniqueOrThrow({ where: { id: head.id }, select: conductColumns });
    return { ...head, ...toConduct(row) };
  },

  /** How stage 1 of the case ended, findings included; null while none is concluded as ready. */
  async stage1End({ tx }: Db, caseId: string): Promise<Stage1End | null> {
    const row = await tx.audit.findFirst({
      where: { caseId, kind: "stage1", status: "reported", outcome: "ready" },
      orderBy: { round: "desc" },
      select: {
        endsOn: true,
        meetings: { where: { kind: "closing" }, select: { heldOn: true } },
        findings: { orderBy: { position: "asc" }, select: { position: true, verifiedOn: true } },
      },
    });
    const endedOn = row?.meetings[0]?.heldOn ?? row?.endsOn;
    if (row === null || endedOn === null || endedOn === undefined) return null;
    return {
      endedOn: toPlainDate(endedOn),
      // The client knows a finding by its number, and so do refusals.
      findings: row.findings.map(({ position, verifiedOn }) => ({
        id: String(position + 1),
        verifiedOn: toPlainDateOrNull(verifiedOn),
      })),
    };
  },

  async saveMeeting(
    { tx }: Db,
    { auditId, kind, ...recorded }: SavedMeeting,
    entry: MeetingEntry,
  ): Promise<void> {
    await tx.meeting.create({
      data: {
        auditId,
        kind,
        ...recorded,
        heldOn: toDateColumn(entry.heldOn),
        startsAt: entry.startsAt,
        endsAt: entry.endsAt,
        place: entry.place,
        isRemote: entry.isRemote,
        agendaDone: [...entry.agendaDone],
        note: entry.note,
        disagreements: entry.disagreements ?? "",
        sheetFileIds: [...entry.sheetFileIds],
        attendance: { create: entry.attendance.map((attendant, position) => ({ ...attendant, position })) },
      },
    });
  },

  /** Signatures and sheets that came later; the row of an attendant who signed meanwhile is left as it is. */
  async saveSignatures({ tx }: Db, auditId: string, entry: SignaturesEntry): Promise<void> {
    const unsigned = {
      signatureFileId: null,
      isSignedOnPaper: false,
      meeting: { auditId, kind: entry.kind },
    };
    for (const { attendanceId, fileId } of entry.drawn)
      await tx.attendance.updateMany({
        where: { id: attendanceId, ...unsigned },
        data: { signatureFileId: fileId },
      });
    await tx.attendance.updateMany({
      where: { id: { in: [...entry.onPaper] }, ...unsigned },
      data: { isSignedOnPaper: true },
    });
    if (entry.sheetFileIds.length > 0)
      await tx.meeting.update({
        where: { auditId_kind: { auditId, kind: entry.kind } },
        data: { sheetFileIds: { push: [...entry.sheetFileIds] } },
      });
  },
};
