import { isHan } from "../document/characters";
import { groupOf } from "../document/matched";
import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { at } from "../document/words";
import type { Finding } from "../finding";

/** At each place the longest phrase that is followed at once by itself; members of a list (with commas) may begin alike. */
const DOUBLED = /(?=([^,、;:]{4,40})\1)/g;

const isOfWords = (text: string): boolean => new Set(Array.from(text).filter(isHan)).size >= 3;

/** The longest phrase of a line that stands twice in a row, of those the first. */
const doubled = ({ text, start, shown }: PlacedLine): readonly string[] =>
  [...text.slice(start).matchAll(DOUBLED)]
    .map((found) => ({ from: found.index, phrase: groupOf(found, 1) }))
    // A short one at the very beginning is a title with its first words behind it.
    .filter(({ from, phrase }) => (from > 0 || phrase.length >= 8) && isOfWords(phrase))
    .toSorted((one, other) => other.phrase.length - one.phrase.length)
    .slice(0, 1)
    .map(({ from, phrase }) => shown.slice(start + from, start + from + phrase.length));

const OPEN = /《[^《》]*$/g;
const CLOSED = /^[^《》]*》/;

/** A title's mark that neither its line closes nor the next one. */
const unclosed = ({ text, shown }: PlacedLine, next: readonly PlacedLine[]): readonly string[] =>
  next.some((line) => CLOSED.test(line.text))
    ? []
    : [...text.matchAll(OPEN)].map(({ index }) => shown.slice(index, index + 20));

/** Phrases printed twice in a row, and titles whose mark is never closed. */
export const printedTwice = (document: RuleDocument): readonly Finding[] => {
  const lines = document.lines.filter((line) => line.text !== "");
  return lines.flatMap((line, index) =>
    [...(line.cells === null ? doubled(line) : []), ...unclosed(line, lines.slice(index + 1, index + 2))].map(
      (text): Finding => ({ ...at(line), code: "residue", text }),
    ),
  );
};
