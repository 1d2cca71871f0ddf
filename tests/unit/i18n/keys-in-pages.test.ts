import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const at = (messages: unknown, key: string): unknown =>
  key.split(".").reduce<unknown>((branch, part) => (isBranch(branch) ? branch[part] : undefined), messages);

/** Speakers of a file, as `const t = useTranslations("desk")` makes them: their name and what they speak of. */
const SPEAKER = /const (\w+) = (?:await )?(?:useTranslations|getTranslations)\((?:"([\w.-]+)")?\)/gu;

/** Keys a file asks of its speakers that no message file has; a key put together at run time is not seen. */
const missingKeys = (source: string, messages: unknown): readonly string[] => {
  const speakers = [...source.matchAll(SPEAKER)].map(([, name = "", of = ""]) => ({ name, of }));
  return [...new Set(speakers.map(({ name }) => name))].flatMap((name) => {
    const branches = speakers.filter((speaker) => speaker.name === name).map(({ of }) => of);
    const asked = source.matchAll(new RegExp(`\\b${name}(?:\\.rich)?\\(\\s*"([^"]+)"`, "gu"));
    return [...asked].flatMap(([, key = ""]) =>
      branches.some((of) => at(messages, of === "" ? key : `${of}.${key}`) !== undefined) ? [] : [key],
    );
  });
};

const sourcesBelow = async (root: string): Promise<readonly string[]> =>
  (await readdir(root, { recursive: true }))
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => `${root}/${name}`);

test("a key that no message file has is seen", () => {
  const source = 'const t = useTranslations("common"); t("product"); t("no-such-word");';
  expect(missingKeys(source, { common: { product: "认证台" } })).toEqual(["no-such-word"]);
});

test("every sentence that a page or component asks for by its key stands in the message files", async () => {
  const messages = await loadMessages("zh-CN");
  const paths = (await Promise.all(["app", "components"].map(sourcesBelow))).flat();
  expect(paths.length).toBeGreaterThan(200);
  const missing = await Promise.all(
    paths.map(async (path) =>
      missingKeys(await readFile(path, "utf8"), messages).map((key) => `${path}: ${key}`),
    ),
  );
  expect(missing.flat()).toEqual([]);
});
