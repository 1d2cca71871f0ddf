import type { ZodType } from "zod";
import type { Block } from "./blocks";
import { renderFlow } from "./flow";
import type { Head, Language } from "./model";
import { fill, wordsIn } from "./words";

/** One official document: how its frozen model is read back, drawn and named. */
export type DocumentDefinition<Model> = {
  readonly schema: ZodType<Model>;
  readonly render: (model: Model) => Promise<Uint8Array>;
  readonly fileName: (model: Model, language: Language) => string;
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
  return {
    schema: definition.schema,
    fileName: (model, language) => pdfName(model.number, definition.title(model, language)),
    render: (model) => {
      const words = wordsIn(model.language).common;
      const isChinese = model.language === "zh-CN";
      return renderFlow({
        title: `${definition.title(model, model.language)} ${model.number}`,
        author: isChinese ? model.body.name : model.body.nameEn,
        language: model.language,
        date: model.issuedOn,
        frame: {
          bodyName: isChinese ? model.body.name : model.body.nameEn,
          formCode: fill(words.formCode, model.form),
          number: fill(words.footNumber, { number: model.number }),
          pageOf: (page, pages) => fill(words.pageOf, { page: String(page), pages: String(pages) }),
        },
        blocks: definition.blocks(model),
      });
    },
  };
}
