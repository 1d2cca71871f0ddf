import { characterAt } from "../document/matched";
import { BOUND, BROKEN, ENDING } from "../data/bound-characters.data";
import { isHan } from "../document/characters";
import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { at, quote } from "../document/words";
import type { Finding } from "../finding";

const bound = new Map(BOUND.map(([character, next, before]) => [character, { next, before }]));
const ending = new Map(ENDING.map(([character, before, next]) => [character, { before, next }]));

/** The word that begins here goes on with something that it never goes on with. */
const breaksAt = (text: string, index: number): boolean => {
  const known = bound.get(text.charAt(index));
  const next = text[index + 1];
  if (known === undefined || next === undefined || /[\s"“”《》()'\-/、0-9A-Za-z]/.test(next)) return false;
  return !known.next.includes(next) && !known.before.includes(characterAt(text, index - 1));
};

/** The word that ends here began with something that it never begins with. */
const endsBroken = (text: string, index: number): boolean => {
  const known = ending.get(text.charAt(index));
  const before = characterAt(text, index - 1);
  if (known === undefined || !isHan(before)) return false;
  return !known.before.includes(before) && !known.next.includes(characterAt(text, index + 1));
};

const LONGEST = 10;

/** The words a replacement put into the middle of another: both what is before and what is behind them is broken. */
const putIn = (text: string, index: number): string | null => {
  for (let end = index + 3; end <= index + 1 + LONGEST; end += 1) {
    if (!isHan(text.charAt(end - 1))) return null;
    if (endsBroken(text, end)) return text.slice(index + 1, end);
  }
  return null;
};

type Break = { readonly line: PlacedLine; readonly index: number };

const breaksIn = (document: RuleDocument): readonly Break[] =>
  document.lines.flatMap((line) => {
    const found: Break[] = [];
    for (let index = 0; index < line.text.length; index += 1)
      if (breaksAt(line.text, index)) found.push({ line, index });
    return found;
  });

const places = (document: RuleDocument, term: string): readonly Break[] =>
  document.lines.flatMap((line) => {
    const found: Break[] = [];
    for (
      let index = line.text.indexOf(term);
      index >= 0;
      index = line.text.indexOf(term, index + term.length)
    )
      found.push({ line, index });
    return found;
  });

const MOST_TERMS = 5;

const finding = (line: PlacedLine, from: number, to: number): Finding => ({
  ...at(line),
  code: "residue",
  text: quote(line, from, to),
});

/**
 * Words broken by a replacement or a lost character. A term that stands inside a broken word is what the
 * replacement put there: every other place where it stands is reported too, unless the document is about it.
 */
export const brokenWords = (document: RuleDocument): readonly Finding[] => {
  const breaks = breaksIn(document);
  const terms = new Set<string>();
  for (const { line, index } of breaks) {
    const term = putIn(line.text, index);
    if (term !== null && terms.size < MOST_TERMS && !document.title.includes(term)) terms.add(term);
  }
  const put = [...terms].flatMap((term) =>
    places(document, term).map(({ line, index }) => finding(line, index, index + term.length)),
  );
  const told = new Set(put.map((each) => `${each.line}|${each.text}`));
  const alone = breaks.map(({ line, index }) => finding(line, index, index + 2));
  const patterns = document.lines.flatMap((line) =>
    BROKEN.flatMap((pattern) =>
      [...line.text.matchAll(pattern)].map((match) =>
        finding(line, match.index, match.index + match[0].length),
      ),
    ),
  );
  const terse = alone.filter(
    (each) => !told.has(`${each.line}|${each.text}`) && ![...terms].some((term) => each.text.includes(term)),
  );
  return [...put, ...terse, ...patterns];
};
