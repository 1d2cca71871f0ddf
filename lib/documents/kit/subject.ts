import type { Block, Field } from "./blocks";
import { fields } from "./blocks";
import type { Language, Subject } from "./model";
import { listOr } from "./show";
import { wordsIn } from "./words";

/** Who and what a document is about; every document names it in the same words and order. */
const subjectFields = (about: Subject, language: Language): readonly Field[] => {
  const words = wordsIn(language).common;
  return [
    [words.client, about.client.name],
    [words.creditCode, about.client.creditCode],
    [words.addressLabel, about.client.address],
    [words.scheme, language === "zh-CN" ? about.scheme : about.schemeEn],
    [words.scope, about.scope],
    [words.criteria, listOr(about.criteria, language)],
    [words.ruleDocument, about.ruleDocument],
  ];
};

export const subjectTable = (about: Subject, language: Language, more: readonly Field[] = []): Block =>
  fields([...subjectFields(about, language), ...more]);
