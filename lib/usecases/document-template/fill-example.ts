import { settingStore } from "@/lib/data/setting-store";
import type { OfficialDocumentName } from "@/lib/domain/document/official-documents.data";
import { BODY_SETTING, bodySetting } from "@/lib/domain/setting/body-setting";
import { EXAMPLES } from "@/lib/documents/examples/examples";
import type { Language } from "@/lib/documents/kit/model";
import { DOCUMENTS } from "@/lib/documents/render";
import { fillTemplate } from "@/lib/documents/template/fill-template";
import { modelShape } from "@/lib/documents/template/shape";
import { dressOf, lookInForce } from "../document/look-in-force";
import type { Context } from "../framework/context";

/** What a document's example says under the name of this body and its form, with the shape its templates are written to. */
export const exampleFor = async (
  context: Pick<Context, "db" | "today">,
  document: OfficialDocumentName,
  language: Language,
) => {
  const { kind, model, title, fileName } = EXAMPLES[document];
  const body = await settingStore.read(context.db.tx, BODY_SETTING, bodySetting);
  const { form, look } = await lookInForce(context, document);
  const shown = { language, body, form, dress: await dressOf(look) };
  return {
    ...{ shown, look, shape: modelShape(DOCUMENTS[kind].schema) },
    ...{ model: model(shown), title: title(shown), fileName: fileName(shown) },
  };
};

type Example = Awaited<ReturnType<typeof exampleFor>>;

/** A template filled with the example. */
export const fillExample = (
  bytes: Uint8Array,
  document: OfficialDocumentName,
  { shape, model, title }: Pick<Example, "shape" | "model" | "title">,
): Uint8Array => fillTemplate(bytes, { shape, model, document, title, language: model.language });
