import { createHash } from "node:crypto";
import type { Db } from "@/lib/data/db";
import {
  dossierStore,
  type DossierDocument,
  type DossierUpload,
  type SignedFiles,
} from "@/lib/data/dossier-store";
import { dossierPath, formOf, inDossierOrder } from "@/lib/domain/dossier/file-order";
import type { DossierFile } from "@/lib/domain/dossier/manifest";
import { formatDateTime } from "@/lib/i18n/format";
import { fileStore } from "@/lib/storage/file-store";
import { drawDocument } from "../document/render-document";

/** One file of the case on its way into the dossier: how it is listed, and where its bytes come from. */
export type Gathered = Readonly<{
  file: Omit<DossierFile, "pages">;
  type: string;
  at: Date;
  bytes: () => Promise<Uint8Array>;
}>;

const dayOf = (at: Date): string => formatDateTime(at).slice(0, 10);

const noticeOf = (model: unknown): string | null => {
  if (typeof model !== "object" || model === null || !("content" in model)) return null;
  const { content } = model;
  if (typeof content !== "object" || content === null || !("type" in content)) return null;
  return typeof content.type === "string" ? content.type : null;
};

/** A PDF that the outbox has not drawn yet is drawn here: the same frozen model gives the same bytes. */
const paperOf = async ({ kind, model, file }: DossierDocument) => {
  if (file !== null) {
    const { sha256, size } = file;
    return { sha256, size, bytes: () => fileStore.get(sha256) };
  }
  const drawn = await drawDocument(kind, model);
  const sha256 = createHash("sha256").update(drawn).digest("hex");
  return { sha256, size: drawn.byteLength, bytes: () => drawDocument(kind, model) };
};

const gatherDocument = async (
  row: DossierDocument,
  form: ReturnType<typeof formOf>,
  nth: number,
): Promise<Gathered> => {
  const { sha256, size, bytes } = await paperOf(row);
  const { kind, title: name, createdAt: at, supersededAt } = row;
  const { code, stage } = form;
  const path = dossierPath("documents", nth, code === null ? name : `${code}-${name}`);
  const told = { issuedOn: dayOf(at), isSuperseded: supersededAt !== null };
  return {
    file: { path, sha256, size, kind, name, code, stage, ...told },
    ...{ type: "application/pdf", at, bytes },
  };
};

/** Evidence that was taken back stays in the file, and is told from what the audit rests on. */
const uploadKind = (row: DossierUpload, signed: SignedFiles): string => {
  if (row.evidence !== null) return row.evidence.withdrawnOn === null ? "evidence" : "withdrawn-evidence";
  if (signed.signatures.has(row.id)) return "signature";
  if (signed.sheets.has(row.id)) return "sign-in-sheet";
  if (row.applicationDocuments.length > 0) return "application-document";
  return row.contracts.length + row.contractsFromClients.length > 0 ? "signed-contract" : "attachment";
};

const gatherUpload = (row: DossierUpload, index: number, signed: SignedFiles): Gathered => {
  const { sha256, size, name, type, createdAt: at } = row;
  const path = dossierPath("files", index + 1, name);
  const told = { code: null, stage: null, issuedOn: dayOf(at), isSuperseded: false };
  return {
    file: { path, sha256, size, kind: uploadKind(row, signed), name, ...told },
    ...{ type, at, bytes: () => fileStore.get(sha256) },
  };
};

/** All files of a case in the order of its dossier: official documents by stage, then what was brought to it. */
export const gatherFiles = async (db: Db, caseId: string): Promise<readonly Gathered[]> => {
  const rows = await dossierStore.documents(db, caseId);
  const forms = rows.map((row) => ({ row, ...formOf(row.kind, noticeOf(row.model)) }));
  const documents: Gathered[] = [];
  for (const { row, ...form } of inDossierOrder(forms))
    documents.push(await gatherDocument(row, form, documents.length + 1));
  const signed = await dossierStore.signedFiles(db, caseId);
  const uploads = await dossierStore.uploads(db, caseId);
  return [...documents, ...uploads.map((row, index) => gatherUpload(row, index, signed))];
};
