import { createTranslator, IntlErrorCode } from "next-intl";
import { expect, test } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { messageKeys } from "@/lib/i18n/merge-messages";
import { loadMessages } from "@/lib/i18n/messages";

const chinese = await loadMessages("zh-CN");
const english = await loadMessages("en");

/** Names of the facts a sentence takes, e.g. {count} or {count, plural, …}. */
const facts = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\s*[,}]/gu)].map(([, name]) => name ?? ""))].sort();

const sentence = (messages: typeof chinese, key: string): string => {
  let node: string | typeof chinese | undefined = messages;
  for (const part of key.split(".")) node = typeof node === "object" ? node[part] : undefined;
  if (typeof node !== "string") throw new Error(`No sentence at ${key}`);
  return node;
};

test("both languages have the same sentences", () => {
  expect([...messageKeys(english)].sort()).toEqual([...messageKeys(chinese)].sort());
});

test("both languages take the same facts in every sentence", () => {
  const differing = messageKeys(chinese).filter(
    (key) => facts(sentence(chinese, key)).join() !== facts(sentence(english, key)).join(),
  );
  expect(differing).toEqual([]);
});

test("every sentence can be read by the formatter", () => {
  const unreadable: string[] = [];
  for (const locale of LOCALES) {
    const messages = locale === "en" ? english : chinese;
    for (const key of messageKeys(messages)) {
      const t = createTranslator({
        locale,
        messages: { sentence: sentence(messages, key) },
        onError: (error) => {
          // A missing fact is expected here; a sentence that cannot be parsed is not.
          if (error.code !== IntlErrorCode.FORMATTING_ERROR) unreadable.push(`${locale} ${key}`);
        },
      });
      t("sentence");
    }
  }
  expect(unreadable).toEqual([]);
});
