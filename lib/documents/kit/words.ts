import en from "../words/en.json";
import zh from "../words/zh-CN.json";
import type { Language } from "./model";

export type Words = typeof zh;

const WORDS: Readonly<Record<Language, Words>> = { "zh-CN": zh, en };

/**
 * The fixed words of the documents in one language; the Chinese file is the source of the type. They stand
 * apart from the messages of the pages: no page shows them, and no visitor should download them.
 */
export const wordsIn = (language: Language): Words => WORDS[language];

/** Puts facts into a sentence: fill("{days} days", { days: "4" }). A place without a fact is an error. */
export function fill(sentence: string, facts: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (place, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`No fact for ${place} in "${sentence}".`);
    return fact;
  });
}
