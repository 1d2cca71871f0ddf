import type { Sentences } from "./say";

/** An object of the log: its kind, its id, and what it is called where the row knows that. */
export type LogObject = Readonly<{
  subjectKind: string;
  subjectId: string;
  caseNumber: string | null;
  name: string | null;
}>;

const wordOr = (t: Sentences, key: string, otherwise: string): string => (t.has(key) ? t(key) : otherwise);

const nameOf = (t: Sentences, { subjectKind, subjectId, caseNumber, name }: LogObject): string | null => {
  if (subjectKind === "setting") return wordOr(t, `history.settings.${subjectId}`, subjectId);
  if (subjectKind === "list") return wordOr(t, `list.titles.${subjectId}`, subjectId);
  const parts = [...new Set([caseNumber, name])].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" · ");
};

/** The object in words: what kind of thing, of which case, by which name; ids are for the search. */
export const logObjectTold = (t: Sentences, object: LogObject): string => {
  const kind = wordOr(t, `history.kinds.${object.subjectKind}`, object.subjectKind);
  const name = nameOf(t, object);
  return name === null ? kind : t("history.objectOf", { kind, name });
};
