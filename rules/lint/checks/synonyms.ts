import { NAME_GROUPS } from "../data/synonyms.data";
import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { at, inDefinitions } from "../document/words";
import type { Finding } from "../finding";

type Use = { readonly name: string; readonly line: PlacedLine };

const QUOTED = /《[^《》]{0,60}》/g;

/** Without titles of documents in marks: what they are called is theirs. */
const plain = (line: PlacedLine): string => line.text.replace(QUOTED, " ");

const usesOf = (
  lines: readonly { readonly line: PlacedLine; readonly text: string }[],
  pattern: RegExp,
): readonly Use[] =>
  lines.flatMap(({ line, text }) => (text.match(pattern) ?? []).map((name) => ({ name, line })));

const isSaid = (document: RuleDocument, name: string): boolean =>
  document.lines.some(
    (line) =>
      line.text.includes(name) &&
      (new RegExp(`(简称|又称|称为|统称|也称|(?<![立随当])即|或称|称)\\s*[:“"]?${name}`).test(line.text) ||
        line.text.includes(`(${name})`)),
  );

/** Several names for one thing: one report for each name beside the most used one, where it first stands. */
export const synonyms = (document: RuleDocument): readonly Finding[] => {
  const lines = document.lines
    .filter((line) => line.clause > 0 && !inDefinitions(document, line))
    .map((line) => ({ line, text: plain(line) }));
  return NAME_GROUPS.flatMap((patterns) => {
    const names = patterns.map((pattern) => usesOf(lines, pattern));
    const used = names
      .toSorted((one, other) => other.length - one.length)
      .flatMap((uses) => uses.slice(0, 1));
    const untold = (uses: readonly Use[]): readonly Use[] =>
      uses.filter(({ name }) => !isSaid(document, name));
    return untold(used.slice(1)).flatMap(({ name, line }) =>
      untold(used.slice(0, 1)).map((main) => ({
        ...at(line),
        code: "synonym" as const,
        text: name,
        refersTo: main.name,
      })),
    );
  });
};
