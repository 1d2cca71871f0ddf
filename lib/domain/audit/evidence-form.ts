import { z } from "zod";
import { id, line, optionalLine, text } from "../fields";

/** Bytes that a row of the check list rests on, with what the row is of: its note may be written later. */
export const evidenceForm = z.object({
  caseId: id,
  auditId: id,
  noteId: id,
  criterion: line(60),
  clause: line(20),
  unit: optionalLine(120),
  /** When the device says it was taken. */
  takenAt: z.iso.datetime({ offset: true }),
});

/** Why a file supports nothing: it was added by mistake. */
export const withdrawEvidenceForm = z.object({ caseId: id, auditId: id, evidenceId: id, reason: text(500) });

/** One file of a check list as pages show it. */
export type EvidenceRow = Readonly<{
  id: string;
  auditId: string;
  noteId: string;
  criterion: string;
  clause: string;
  unit: string;
  fileId: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  personId: string;
  person: string;
  takenAt: string;
  receivedAt: string;
  withdrawnOn: string | null;
  withdrawnReason: string;
}>;
