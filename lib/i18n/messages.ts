import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Locale } from "@/lib/i18n/locales";
import { isMessageTree, mergeMessages, type MessageTree } from "@/lib/i18n/merge-messages";

const DIRECTORY = join(process.cwd(), "lib", "i18n", "messages");

const loaded = new Map<Locale, { readonly signature: string; readonly messages: MessageTree }>();

/**
 * All sentences of one language: lib/i18n/messages/<locale>/*.json, merged. A new file is found by itself;
 * a changed one is read again, so that a translator sees the page change without a restart.
 */
export async function loadMessages(locale: Locale): Promise<MessageTree> {
  const directory = join(DIRECTORY, locale);
  const files = (await readdir(directory)).filter((name) => name.endsWith(".json")).sort();
  const times = await Promise.all(files.map(async (name) => (await stat(join(directory, name))).mtimeMs));
  const signature = `${files.join()}:${times.join()}`;
  const known = loaded.get(locale);
  if (known?.signature === signature) return known.messages;
  const messages = mergeMessages(await Promise.all(files.map((name) => readTree(join(directory, name)))));
  loaded.set(locale, { signature, messages });
  return messages;
}

async function readTree(file: string): Promise<MessageTree> {
  const tree: unknown = JSON.parse(await readFile(file, "utf8"));
  if (!isMessageTree(tree)) throw new Error(`${file} is not a tree of messages.`);
  return tree;
}
