import { OPPOSED, type Opposed } from "../data/opposed.data";
import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { at } from "../document/words";
import type { Finding } from "../finding";

const hit = (lines: readonly PlacedLine[], pattern: RegExp): readonly [PlacedLine, string] | undefined => {
  for (const line of lines) {
    const found = pattern.exec(line.text);
    if (found !== null) return [line, line.shown.slice(found.index, found.index + found[0].length)];
  }
  return undefined;
};

const opposition = (lines: readonly PlacedLine[], { strict, loose, wrong }: Opposed): readonly Finding[] => {
  const asked = hit(lines, strict);
  const allowed = hit(lines, loose);
  if (asked === undefined || allowed === undefined || asked[0] === allowed[0]) return [];
  const [first, second] = wrong === "strict" ? [asked, allowed] : [allowed, asked];
  return [
    {
      ...at(first[0]),
      code: "conflicting-limits",
      text: first[1],
      refersTo: `${second[0].place}: ${second[1]}`,
    },
  ];
};

/** What the rule demands in one clause and is content without in another. */
export const opposedStatements = (document: RuleDocument): readonly Finding[] => {
  const lines = document.lines.filter((line) => line.clause > 0);
  return OPPOSED.flatMap((each) => opposition(lines, each));
};
