import { placed } from "../document/label";
import { numeral } from "../document/numerals";
import { referencesIn, type Reference } from "../document/references";
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

/** No clause has the number of a table. */
const clauseOf = (document: RuleDocument, { kind, line, number }: Reference): Clause | undefined =>
  kind === "own" ? document.clauses[line.clause] : document.byNumber.get(number);

/** Every reference of the document to itself, with the clause it names and the words around it. */
export const citedIn = (document: RuleDocument): readonly Cited[] => {
  const found: Cited[] = [];
  for (const line of document.lines) {
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

/** Marks of items: letters, digits (but for notes, "注1"), Chinese numerals. */
const SCRIPTS = [/[a-z]/, /^\d/, /[一二三四五六七八九十]/];
const scriptOf = (mark: string): number => SCRIPTS.findIndex((script) => script.test(mark));
const bareMark = (printed: string): string => printed.replace(/[()、.]/g, "");

/**
 * Whether the clause has the item cited; a clause without any item is cited by its paragraphs, which nobody numbers.
 * "第三项" may be marked (三), (3) or 3: where the clause has no item in the script cited, the other numerals count.
 */
export const hasItem = (clause: Clause, item: string | null): boolean => {
  if (item === null) return true;
  const mark = bareMark(item);
  const marks = clause.items.map((each) => bareMark(each.printed));
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
  quote(line, from, line.text.indexOf(title, to) + title.length);

/** The number of a clause with the item cited: "5.2.2(7)". */
export const withItem = (clause: Clause, item: string | null): string =>
  placed(clause.number, item === null ? [] : [item]);
