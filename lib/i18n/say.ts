/** What a rule or a use case says without a sentence: a code, its clause, the facts that fill the sentence. */
export interface Said {
  readonly code: string;
  readonly clause?: string | null | undefined;
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
  readonly message?: string | undefined;
}

type SentenceValues = Record<string, string | number>;

/** The part of next-intl's translator this file needs: server and client translators both have it. */
export interface Sentences {
  (key: string, values?: SentenceValues): string;
  has(key: string): boolean;
}

/** Lists of facts are joined in the way of the language of the sentence. */
export function sentenceValues(facts: Readonly<Record<string, unknown>>, separator: string): SentenceValues {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, sentenceValue(value, separator)] as const),
  );
}

function sentenceValue(value: unknown, separator: string): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  if (Array.isArray(value))
    return value.map((item) => String(sentenceValue(item, separator))).join(separator);
  if (value === null || value === undefined) return "";
  return typeof value === "boolean" ? String(value) : JSON.stringify(value);
}

/**
 * The sentence for a code from one branch of the messages ("refusals", "warnings", "steps" …). The server's own
 * sentence stands in where this page was built before the code was known; the code itself is the last resort.
 */
export function say(t: Sentences, branch: string, said: Said): string {
  const key = `${branch}.${said.code}`;
  if (!t.has(key)) return said.message ?? said.code;
  return t(key, sentenceValues(said.facts ?? {}, t("common.listSeparator")));
}
