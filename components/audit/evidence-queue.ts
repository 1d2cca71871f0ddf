import { z } from "zod";
import { forgetOnDevice, heldOnDevice, keepOnDevice } from "@/components/audit/on-site-store";
import { sendFile } from "@/components/forms/send-file";

/** A file this device has taken and the server has not answered for. */
const heldFile = z.object({
  id: z.string(),
  personId: z.string(),
  auditId: z.string(),
  noteId: z.string(),
  criterion: z.string(),
  clause: z.string(),
  unit: z.string(),
  name: z.string(),
  takenAt: z.string(),
  sha256: z.string().nullable(),
  file: z.instanceof(Blob),
});
export type HeldFile = Readonly<z.output<typeof heldFile>>;

const stored = z.object({
  id: z.string(),
  noteId: z.string(),
  fileId: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
  sha256: z.string(),
  personId: z.string(),
  person: z.string(),
  takenAt: z.string(),
  receivedAt: z.string(),
  withdrawnOn: z.string().nullable(),
  withdrawnReason: z.string(),
});
export type ShownEvidence = Readonly<z.output<typeof stored>>;

/** SHA-256 as the server will tell it; null where the page is not served safely and the browser keeps it back. */
export const hashOf = async (file: Blob): Promise<string | null> => {
  if (!window.isSecureContext) return null;
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** Files of an earlier visit that never reached the server. */
export const heldFiles = async (personId: string, auditId: string): Promise<readonly HeldFile[]> =>
  (await heldOnDevice("files"))
    .flatMap((record) => heldFile.safeParse(record).data ?? [])
    .filter((one) => one.personId === personId && one.auditId === auditId);

export const holdFile = (file: HeldFile): Promise<boolean> => keepOnDevice("files", file);
export const letGoOf = ({ id }: Pick<HeldFile, "id">): Promise<void> => forgetOnDevice("files", id);

export type SentFile =
  | { readonly kind: "stored"; readonly evidence: ShownEvidence }
  | { readonly kind: "offline" | "differs" }
  | { readonly kind: "refused"; readonly reason: string | undefined; readonly status: number };

/** Sends one file; it is let go of only when the server has answered with the hash this device knows. */
export const sendHeld = async (
  caseId: string,
  held: HeldFile,
  onProgress: (percent: number) => void,
): Promise<SentFile> => {
  const { auditId, noteId, criterion, clause, unit, name, takenAt } = held;
  const query = new URLSearchParams({ criterion, clause, unit, name, takenAt });
  const path = `/api/v1/cases/${caseId}/audits/${auditId}/notes/${noteId}/evidence?${query.toString()}`;
  const sent = await sendFile(path, held.file, stored, onProgress);
  if (sent.kind === "offline") return { kind: "offline" };
  if (sent.kind === "refused") {
    // A gateway that lost its server, or a session that ended: it is tried again.
    const isPassing = sent.status >= 500 || sent.status === 401 || sent.status === 429;
    return isPassing ? { kind: "offline" } : { kind: "refused", reason: sent.detail, status: sent.status };
  }
  if (held.sha256 !== null && held.sha256 !== sent.answer.sha256) return { kind: "differs" };
  await letGoOf(held);
  return { kind: "stored", evidence: sent.answer };
};
