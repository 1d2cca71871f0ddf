import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const MESSAGES = "lib/i18n/messages";
const sources = (await readdir(join(MESSAGES, "zh-CN"))).sort();
const pairs = [
  ...sources.map((file) => [`${MESSAGES}/zh-CN/${file}`, `${MESSAGES}/en/${file}`] as const),
  ["lib/documents/words/zh-CN.json", "lib/documents/words/en.json"] as const,
];

test("every message file exists in both languages", async () => {
  expect((await readdir(join(MESSAGES, "en"))).sort()).toEqual(sources);
});

test.each(pairs)("%s and %s have the same keys", async (chinese, english) => {
  expect(await keysOf(english)).toEqual(await keysOf(chinese));
});

async function keysOf(file: string): Promise<string[]> {
  const content: unknown = JSON.parse(await readFile(file, "utf8"));
  return leaves(content).sort();
}

function leaves(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== "object" || value === null) return [path.join(".")];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
