import { documentTemplateStore } from "@/lib/data/document-template-store";
import { OFFICIAL_DOCUMENT_NAMES, OFFICIAL_DOCUMENTS } from "@/lib/domain/document/official-documents.data";
import type { OfficialDocumentName } from "@/lib/domain/document/official-documents.data";
import { choiceOn } from "@/lib/domain/document/template-standing";
import type { Look } from "@/lib/documents/kit/look";
import type { Head } from "@/lib/documents/kit/model";
import type { Context } from "../framework/context";

type Reading = Pick<Context, "db" | "today">;

/** Which official document a model is, by the code of its form: each has one of its own. */
export const officialNameOf = ({ form }: Head): OfficialDocumentName => {
  const name = OFFICIAL_DOCUMENT_NAMES.find((one) => OFFICIAL_DOCUMENTS[one].code === form.code);
  if (name === undefined) throw new RangeError(`No official document has the form ${form.code}`);
  return name;
};

/** How the body has its papers of this name look today; null: the built-in look. */
export const lookInForce = async (
  { db, today }: Reading,
  document: OfficialDocumentName,
): Promise<Look | null> => {
  const templateId = choiceOn(await documentTemplateStore.choices(db, document), today)?.templateId ?? null;
  if (templateId === null) return null;
  const { id, version, sha256 } = await documentTemplateStore.one(db, document, templateId);
  return { document, template: { id, version, sha256 } };
};
