import { readdir, readFile } from "node:fs/promises";
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

const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}]/gu;

/** Keys that one object of a JSON text names more than once. */
const keysSaidTwice = (json: string): readonly string[] => {
  const open: Set<string>[] = [];
  return [...json.matchAll(TOKEN)].flatMap(([token, key = "", colon]) => {
    if (token === "{") open.push(new Set());
    if (token === "}") open.pop();
    const named = open.at(-1);
    if (colon === undefined || named === undefined) return [];
    const isSaid = named.has(key);
    named.add(key);
    return isSaid ? [key] : [];
  });
};

test("both languages have the same sentences", () => {
  expect([...messageKeys(english)].sort()).toEqual([...messageKeys(chinese)].sort());
});

test("no file says one key twice: the second would take the place of the first in silence", async () => {
  expect(keysSaidTwice('{ "a": { "b": "1", "c": "b: {b}", "b": "3" }, "b": "4" }')).toEqual(["b"]);
  for (const locale of LOCALES) {
    const folder = `lib/i18n/messages/${locale}`;
    for (const name of await readdir(folder))
      expect(keysSaidTwice(await readFile(`${folder}/${name}`, "utf8")), `${locale}/${name}`).toEqual([]);
  }
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
