import type { Clause } from "@/rules/core/clause";
import type { Said } from "@/rules/schemes/clause-text";

const isChinese = (locale: string): boolean => locale.startsWith("zh");

export const inLanguage = (said: Said, locale: string): string => (isChinese(locale) ? said.zh : said.en);

/** A clause number as read in a language: "5.4.3.1 注2" is "5.4.3.1 note 2" in English. */
export const numberInLanguage = (number: Clause, locale: string): string =>
  isChinese(locale) ? number : number.replace(/注(?=\d)/g, "note ").replaceAll("、", ", ");
