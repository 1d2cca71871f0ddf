import en from "../words/en.json";
import zh from "../words/zh-CN.json";
import type { Language } from "./model";

export type Words = typeof zh;

const WORDS: Readonly<Record<Language, Words>> = { "zh-CN": zh, en };

/** What a body says in place of fixed words, by language and dotted place. */
export type FixedTexts = Readonly<Record<Language, Readonly<Record<string, string | readonly string[]>>>>;

const replaced = (words: Words, texts: FixedTexts[Language]): Words => {
  const copy = structuredClone(words);
  for (const [path, text] of Object.entries(texts)) {
    const names = path.split(".");
    const place = names.slice(0, -1).reduce<unknown>((at, name) => within(at, name), copy);
    if (typeof place === "object" && place !== null) Reflect.set(place, names.at(-1) ?? "", text);
  }
  return copy;
};

const within = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

/** The built-in text at a place; null: there is none. */
export const textAt = (language: Language, path: string): string | readonly string[] | null => {
  const found = path.split(".").reduce<unknown>(within, WORDS[language]);
  if (typeof found === "string") return found;
  return Array.isArray(found) ? found.filter((one): one is string => typeof one === "string") : null;
};

let inUse: Readonly<Record<Language, Words>> = WORDS;

/**
 * Does one piece of work with the body's own texts in place of the built-in ones. The work is synchronous, as composing
 * blocks is: nothing else can read words meanwhile, and no document has to hand them down to its last line.
 */
export const withTexts = <T>(texts: FixedTexts | null, work: () => T): T => {
  if (texts === null) return work();
  const before = inUse;
  inUse = { "zh-CN": replaced(WORDS["zh-CN"], texts["zh-CN"]), en: replaced(WORDS.en, texts.en) };
  try {
    return work();
  } finally {
    inUse = before;
  }
};

/**
 * The fixed words of the documents in one language; the Chinese file is the source of the type. They stand
 * apart from the messages of the pages: no page shows them, and no visitor should download them.
 */
export const wordsIn = (language: Language): Words => inUse[language];

/** Puts facts into a sentence: fill("{days} days", { days: "4" }). A place without a fact is an error. */
export function fill(sentence: string, facts: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (place, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`No fact for ${place} in "${sentence}".`);
    return fact;
  });
}
