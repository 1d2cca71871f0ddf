import { bodyLogoStore } from "@/lib/data/body-logo-store";
import { documentFormStore } from "@/lib/data/document-form-store";
import { documentTemplateStore } from "@/lib/data/document-template-store";
import type { OwnText } from "@/lib/domain/document/document-form-form";
import {
  FORM_VERSION,
  OFFICIAL_DOCUMENTS,
  type OfficialDocumentName,
} from "@/lib/domain/document/official-documents.data";
import { choiceOn } from "@/lib/domain/document/template-standing";
import { isLogoType } from "@/lib/domain/setting/logo-form";
import { fixedTextsOf } from "@/lib/documents/fixed-texts";
import { PLAIN, type Dress, type Look } from "@/lib/documents/kit/look";
import type { Head } from "@/lib/documents/kit/model";
import { fileStore } from "@/lib/storage/file-store";
import type { Context } from "../framework/context";

type Reading = Pick<Context, "db" | "today">;

/** The code and version of a form, and how its papers look; null: the built-in look. */
export type InForce = Readonly<{ form: Head["form"]; look: Look | null }>;

/** The body's own texts by their places; lists line by line. */
const placed = (document: OfficialDocumentName, texts: readonly OwnText[]): Look["texts"] => {
  if (texts.length === 0) return null;
  const lists = new Set(fixedTextsOf(document).flatMap(({ path, isList }) => (isList ? [path] : [])));
  const inLanguage = (language: "zh" | "en") =>
    Object.fromEntries(
      texts.map((one) => [one.path, lists.has(one.path) ? one[language].split("\n") : one[language]]),
    );
  return { "zh-CN": inLanguage("zh"), en: inLanguage("en") };
};

const templateOf = async (
  { db, today }: Reading,
  document: OfficialDocumentName,
): Promise<Look["template"]> => {
  const templateId = choiceOn(await documentTemplateStore.choices(db, document), today)?.templateId ?? null;
  if (templateId === null) return null;
  const { id, version, sha256 } = await documentTemplateStore.one(db, document, templateId);
  return { id, version, sha256 };
};

const logoOf = async ({ db }: Reading): Promise<Look["logo"]> => {
  const logo = await bodyLogoStore.current(db);
  if (logo === null || !isLogoType(logo.type)) return null;
  const { sha256, type, width, height } = logo;
  return { sha256, type, width, height };
};

/** How the body has its papers of this name read and look today. */
export const lookInForce = async (reading: Reading, document: OfficialDocumentName): Promise<InForce> => {
  const own = await documentFormStore.current(reading.db, document);
  const form = {
    code: own?.code ?? OFFICIAL_DOCUMENTS[document].code,
    version: own?.formVersion ?? FORM_VERSION,
  };
  const [template, logo] = [await templateOf(reading, document), await logoOf(reading)];
  const texts = placed(document, own?.texts ?? []);
  const isBuiltIn = template === null && logo === null && texts === null;
  return { form, look: isBuiltIn ? null : { document, template, logo, texts } };
};

/** What a paper of this look is drawn in, with the bytes of its mark. */
export const dressOf = async (look: Look | null): Promise<Dress> => {
  if (look === null) return PLAIN;
  const { texts, logo } = look;
  if (logo === null) return { texts, logo };
  const { sha256, ...mark } = logo;
  return { texts, logo: { ...mark, bytes: await fileStore.get(sha256) } };
};
