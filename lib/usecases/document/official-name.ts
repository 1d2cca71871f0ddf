import {
  OFFICIAL_DOCUMENT_NAMES,
  OFFICIAL_DOCUMENTS,
  type OfficialDocumentName,
} from "@/lib/domain/document/official-documents.data";
import type { Head } from "@/lib/documents/kit/model";
import { noticeSchema } from "@/lib/documents/notice/model";
import type { DocumentKind } from "@/lib/documents/render";

const RESULTS: ReadonlySet<string> = new Set(["granted", "refused"]);

/** Which official document a model is: its kind, and of notices what they tell. */
export const officialNameOf = (kind: DocumentKind, model: Head): OfficialDocumentName => {
  if (kind === "notice")
    return RESULTS.has(noticeSchema.parse(model).content.type) ? "result-notice" : "notice";
  const name = OFFICIAL_DOCUMENT_NAMES.find((one) => OFFICIAL_DOCUMENTS[one].kind === kind);
  if (name === undefined) throw new RangeError(`No official document is drawn from ${kind}`);
  return name;
};
