import { EXAMPLES } from "@/lib/documents/examples/examples";
import { DOCUMENTS } from "@/lib/documents/render";
import { modelShape } from "@/lib/documents/template/shape";
import { starterTemplate } from "@/lib/documents/template/starter";
import type { Actor } from "@/lib/domain/access/actor";
import type { OfficialDocumentName } from "@/lib/domain/document/official-documents.data";
import { chooseDocumentTemplate } from "@/lib/usecases/document-template/choose-template";
import { keepDocumentTemplate } from "@/lib/usecases/document-template/keep-template";
import { upload } from "./files";
import { act, expectAccepted } from "./house";

/** The starter of a document, marked by its title so that one is told from another. */
export const starterOf = (document: OfficialDocumentName, title: string): Promise<Uint8Array> =>
  starterTemplate({
    ...{ name: title, language: "zh-CN", date: "2026-01-01" },
    shape: modelShape(DOCUMENTS[EXAMPLES[document].kind].schema),
  });

/** Keeps the starter as the body's next template. */
export const keepStarter = async (
  administrator: Actor,
  on: string,
  document: OfficialDocumentName,
  title: string,
): Promise<string> => {
  const fileId = await upload(administrator, on, `${title}.docx`, await starterOf(document, title));
  const form = { document, fileId, note: `${title}，经批准` };
  return expectAccepted(await act(administrator, on, keepDocumentTemplate, form)).id;
};

/** From `from` on the template fills the document. */
export const useTemplate = async (
  administrator: Actor,
  on: string,
  choice: Readonly<{
    document: OfficialDocumentName;
    version: number;
    templateId: string | null;
    from: string;
  }>,
): Promise<void> => {
  expectAccepted(await act(administrator, on, chooseDocumentTemplate, { ...choice, note: "" }));
};
