import type { ZodType } from "zod";
import type { Block } from "./blocks";
import { renderFlow } from "./flow";
import { PLAIN, type Dress, type Logo } from "./look";
import type { Head, Language } from "./model";
import type { FlowDocument } from "./page";
import { renderWord } from "./word";
import { fill, withTexts, wordsIn, type FixedTexts } from "./words";

/** One official document: how its frozen model is read back, drawn and named. */
export type DocumentDefinition<Model> = {
  readonly schema: ZodType<Model>;
  readonly render: (model: Model, dress?: Dress) => Promise<Uint8Array>;
  /** The same content to edit; null where only the PDF is a paper. */
  readonly renderWord: ((model: Model, dress?: Dress) => Promise<Uint8Array>) | null;
  /** What the paper is headed by. */
  readonly title: (model: Model, language: Language, texts?: FixedTexts | null) => string;
  readonly fileName: (model: Model, language: Language, texts?: FixedTexts | null) => string;
};

/** Marks that file systems refuse become hyphens. */
const safe = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/gu, "-");

export const pdfName = (number: string, title: string): string => `${safe(`${number}-${title}`)}.pdf`;

/** Defines a document made of flowing blocks. `title` names the form in a language. */
export function flowDocument<Model extends Head>(definition: {
  readonly schema: ZodType<Model>;
  readonly title: (model: Model, language: Language) => string;
  readonly blocks: (model: Model) => readonly Block[];
}): DocumentDefinition<Model> {
  const composed = (model: Model, logo: Logo | null): FlowDocument => {
    const words = wordsIn(model.language).common;
    const bodyName = model.language === "zh-CN" ? model.body.name : model.body.nameEn;
    return {
      title: `${definition.title(model, model.language)} ${model.number}`,
      author: bodyName,
      language: model.language,
      date: model.issuedOn,
      frame: {
        bodyName,
        formCode: fill(words.formCode, model.form),
        number: fill(words.footNumber, { number: model.number }),
        pageOf: words.pageOf,
        logo,
      },
      blocks: definition.blocks(model),
    };
  };
  const drawn = (model: Model, { texts, logo }: Dress): FlowDocument =>
    withTexts(texts, () => composed(model, logo));
  const titleOf = (model: Model, language: Language, texts: FixedTexts | null = null): string =>
    withTexts(texts, () => definition.title(model, language));
  return {
    schema: definition.schema,
    title: titleOf,
    fileName: (model, language, texts) => pdfName(model.number, titleOf(model, language, texts)),
    render: (model, dress = PLAIN) => renderFlow(drawn(model, dress)),
    renderWord: (model, dress = PLAIN) => renderWord(drawn(model, dress)),
  };
}
