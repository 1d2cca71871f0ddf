import { OFFICIAL_DOCUMENTS } from "./official-documents.data";

/** PDF is the paper that binds; Word says the same, to be edited and reused. */
export const DOCUMENT_FORMATS = ["pdf", "docx"] as const;

const WORD_KINDS: ReadonlySet<string> = new Set(
  Object.values(OFFICIAL_DOCUMENTS).flatMap(({ kind, hasWord }) => (hasWord ? [kind] : [])),
);

/** Whether documents of this kind may be had as Word too. */
export const hasWord = (kind: string): boolean => WORD_KINDS.has(kind);

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The name of a PDF as the name of the same document in another format. */
export const withEnding = (name: string, format: (typeof DOCUMENT_FORMATS)[number]): string =>
  name.replace(/\.pdf$/u, `.${format}`);
