import { mayRefer, referencesIn, type Reference } from "../document/references";
import type { Clause, RuleDocument } from "../document/rule-document";
import { partAt, sentenceAt } from "../document/segment";
import { subjectPairs } from "../document/subject";
import { quote } from "../document/words";

export type Cited = Reference & {
  /** The clause of that number, if the document has one. */
  readonly clause: Clause | undefined;
  /** Words of the part of the sentence the reference stands in (of the sentence, where the part has none). */
  readonly part: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
};

/** Past this many references the document is no rule: the later ones are not judged. */
const MOST_REFERENCES = 4000;

const wordsOf = (reference: Reference, [start, end]: readonly [number, number]): ReadonlySet<string> => {
  const { text } = reference.line;
  return subjectPairs(`${text.slice(start, reference.from)} ${text.slice(reference.to, end)}`);
};

/** Every reference of the document to itself, with the clause it names and the words around it. */
export const citedIn = (document: RuleDocument): readonly Cited[] => {
  const found: Cited[] = [];
  for (const line of document.lines) {
    if (!mayRefer(line)) continue;
    for (const reference of referencesIn(line)) {
      if (found.length >= MOST_REFERENCES) return found;
      const part = wordsOf(reference, partAt(line.text, reference.from));
      const sentence = wordsOf(reference, sentenceAt(line.text, reference.from));
      found.push({
        ...reference,
        clause: reference.kind === "table" ? undefined : document.byNumber.get(reference.number),
        part: part.size > 0 ? part : sentence,
        sentence,
      });
    }
  }
  return found;
};

/** Whether the clause has the item cited; a clause without any item is cited by its paragraphs, which nobody numbers. */
export const hasItem = (clause: Clause, item: string | null): boolean => {
  const bare = item?.replace(/[()]/g, "") ?? "";
  const alike = clause.items.filter((each) => /^\(?[a-z0-9]{1,2}[).]?$/.test(each.printed));
  const letters = /[a-z]/.test(bare);
  const same = alike.filter((each) => /[a-z]/.test(each.printed) === letters);
  return (
    item === null || same.length === 0 || same.some((each) => each.printed.replace(/[().]/g, "") === bare)
  );
};

/** Whether the clause surely has the item. */
export const showsItem = (clause: Clause, item: string | null): boolean =>
  item === null ||
  clause.items.some((each) => each.printed.replace(/[().]/g, "") === item.replace(/[()]/g, ""));

/** The reference with the words around it, and the title printed beside it. */
export const quoted = ({ line, from, to, title }: Cited): string =>
  quote(line, from, title === "" ? to : line.text.indexOf(title, to) + title.length);
