import { BOUND, BROKEN, ENDING } from "../data/bound-characters.data";
import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { at, quote } from "../document/words";
import type { Finding } from "../finding";

/** A character that begins a word, goes on with something that it never goes on with, and ends no other word. */
const BREAK = new RegExp(
  BOUND.map(
    ([character, next, before]) =>
      String.raw`${character}(?<![${before}]${character})(?=[^${next}\s"“”《》()'\-/、0-9A-Za-z])`,
  ).join("|"),
  "g",
);

const BROKEN_ENDS = ENDING.map(
  ([character, before, next]) => `(?<![${before}])${character}(?![${next}])`,
).join("|");

/** The words a replacement put into the middle of another: both what is before and what is behind them is broken. */
const PUT_IN = new RegExp(String.raw`^[\u4e00-\u9fff]{2,10}?(?=${BROKEN_ENDS})`, "g");

type Place = { readonly line: PlacedLine; readonly from: number; readonly to: number };

const placesOf = (document: RuleDocument, pattern: RegExp): readonly Place[] =>
  document.lines.flatMap((line) =>
    [...line.text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      line,
      from: index,
      to: index + length,
    })),
  );

const MOST_TERMS = 5;

const finding = ({ line, from, to }: Place): Finding => ({
  ...at(line),
  code: "residue",
  text: quote(line, from, to),
});

/**
 * Words broken by a replacement or a lost character. A term that stands inside a broken word is what the
 * replacement put there: every other place where it stands is reported too, unless the document is about it.
 */
export const brokenWords = (document: RuleDocument): readonly Finding[] => {
  const breaks = placesOf(document, BREAK);
  const put = breaks
    .flatMap(({ line, to }) => [...line.text.slice(to).matchAll(PUT_IN)].map(String))
    .filter((term) => !document.title.includes(term));
  const terms = [...new Set(put)].slice(0, MOST_TERMS);
  const alone = breaks
    .map((each) => finding({ ...each, to: each.to + 1 }))
    .filter(({ text }) => !terms.some((term) => text.includes(term)));
  return [
    ...terms.flatMap((term) => placesOf(document, new RegExp(term, "g"))).map(finding),
    ...alone,
    ...BROKEN.flatMap((pattern) => placesOf(document, pattern)).map(finding),
  ];
};
