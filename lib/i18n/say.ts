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

const KEY = /^[a-z][A-Za-z0-9-]*$/;

/** A fact that is itself a code (a stage, a role, a duty) is said in words where facts.<name>.<code> has some. */
export const word = (t: Sentences, name: string, value: string): string =>
  KEY.test(value) && t.has(`facts.${name}.${value}`) ? t(`facts.${name}.${value}`) : value;

/** Facts as a sentence takes them; lists are joined in the way of the language of the sentence. */
export const sentenceValues = (t: Sentences, facts: Readonly<Record<string, unknown>>): SentenceValues => {
  const separator = t("common.listSeparator");
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, sentenceValue(t, name, value, separator)] as const),
  );
};

function sentenceValue(t: Sentences, name: string, value: unknown, separator: string): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return word(t, name, value);
  if (Array.isArray(value))
    return value.map((item) => String(sentenceValue(t, name, item, separator))).join(separator);
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
  return t(key, { clause: said.clause ?? "", ...sentenceValues(t, said.facts ?? {}) });
}

/** The sentence for one fault of a form: a field may also be refused by a rule, with that rule's sentence. */
export function sayFault(t: Sentences, fault: Said): string {
  return say(t, t.has(`errors.${fault.code}`) ? "errors" : "refusals", fault);
}
