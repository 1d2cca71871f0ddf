import { SCHEME_WORDS, type SchemeWords } from "../data/schemes.data";
import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { at, inDefinitions, lineage, ownWords } from "../document/words";
import type { Finding } from "../finding";

/** Where several schemes are named together, naming another is the purpose. */
const COMBINED = /结合|一体化|联合|整合|多体系|其[他它](管理)?体系|第一方|第三方/;
const LAW = /《[^》]*(法|条例|办法|规定)》/;
const SCOPE = /目的|范围|总则|适用|引用|术语|定义|依据|结合|一体化/;
/** A word the document uses again and again is its own. */
const MOST_OF_ONE = 8;

/** What the document is about: its title, and where it says what it applies to. */
const subjectOf = (document: RuleDocument): readonly string[] => [
  document.title,
  ...document.clauses
    .slice(0, 12)
    .filter(({ title }) => /目的|范围|适用/.test(title))
    .map(ownWords),
];

const isPlaceOfOthers = (document: RuleDocument, line: PlacedLine): boolean =>
  line.clause === 0 ||
  inDefinitions(document, line) ||
  COMBINED.test(line.text) ||
  lineage(document.clauses[line.clause]).some((each) => SCOPE.test(each.title));

type Hit = { readonly line: PlacedLine; readonly from: number; readonly word: string };

const hitsOf = ({ words }: SchemeWords, lines: readonly PlacedLine[]): readonly Hit[] =>
  lines.flatMap((line) =>
    [...line.text.matchAll(words)].map((found) => ({ line, from: found.index, word: found[0] })),
  );

const isDefined = (document: RuleDocument, word: string): boolean =>
  document.lines.some((line) => line.text.includes(`${word}是指`) || line.text.includes(`${word}:指`));

/** Words that belong to a scheme the document is not about, outside the places that name other schemes on purpose. */
export const foreignWords = (document: RuleDocument): readonly Finding[] => {
  const subject = subjectOf(document);
  const lines = document.lines.filter((line) => !isPlaceOfOthers(document, line) && !LAW.test(line.text));
  const foreign = SCHEME_WORDS.filter(({ names }) => !subject.some((each) => names.test(each)));
  return foreign.flatMap((scheme) => {
    const hits = hitsOf(scheme, lines);
    if (hits.length > MOST_OF_ONE) return [];
    return hits
      .filter(({ word }) => !isDefined(document, word))
      .map(({ line, from, word }) => ({
        ...at(line),
        code: "foreign-word" as const,
        text: line.shown.slice(from, from + word.length),
        refersTo: scheme.scheme,
      }));
  });
};
