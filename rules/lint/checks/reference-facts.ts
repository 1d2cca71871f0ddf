import { numeral } from "../document/numerals";
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

const clauseOf = (document: RuleDocument, { kind, line, number }: Reference): Clause | undefined =>
  kind === "table"
    ? undefined
    : kind === "own"
      ? document.clauses[line.clause]
      : document.byNumber.get(number);

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
        clause: clauseOf(document, reference),
        part: part.size > 0 ? part : sentence,
        sentence,
      });
    }
  }
  return found;
};

/** Marks of items: letters, digits, Chinese numerals. */
const SCRIPTS = [/^[a-z]$/, /^\d{1,2}$/, /^[一二三四五六七八九十]{1,3}$/];
const scriptOf = (mark: string): number => SCRIPTS.findIndex((script) => script.test(mark));
const bareMark = (printed: string): string => printed.replace(/[()、.]/g, "");

/**
 * Whether the clause has the item cited; a clause without any item is cited by its paragraphs, which nobody numbers.
 * "第三项" may be marked (三), (3) or 3: where the clause has no item in the script cited, the other numerals count.
 */
export const hasItem = (clause: Clause, item: string | null): boolean => {
  if (item === null) return true;
  const mark = bareMark(item);
  const marks = clause.items.map((each) => bareMark(each.printed)).filter((each) => scriptOf(each) >= 0);
  const same = marks.filter((each) => scriptOf(each) === scriptOf(mark));
  const alike = same.length > 0 ? same : marks.filter((each) => scriptOf(each) > 0 && scriptOf(mark) > 0);
  const value = numeral(mark);
  return (
    alike.length === 0 || alike.some((each) => (value === null ? each === mark : numeral(each) === value))
  );
};

/** Whether the clause surely has the item. */
export const showsItem = (clause: Clause, item: string | null): boolean =>
  item === null || clause.items.some((each) => bareMark(each.printed) === bareMark(item));

/** The reference with the words around it, and the title printed beside it. */
export const quoted = ({ line, from, to, title }: Cited): string =>
  quote(line, from, title === "" ? to : line.text.indexOf(title, to) + title.length);
