import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { at } from "../document/words";
import type { Finding } from "../finding";

const TITLE = /《[^《》]{3,40}》/g;
const MOST_TITLES = 300;

/** A title cut short: the rest begins with what joins a second half ("任务书" of "任务书及派出令"). */
const isCutOf = (short: string, long: string): boolean =>
  long.startsWith(short) && /^[及和与暨(/、]/.test(long.slice(short.length));

/** One document under two titles: the whole one, and one that leaves its second half out. */
export const documentNames = (document: RuleDocument): readonly Finding[] => {
  const first = new Map<string, PlacedLine>();
  for (const line of document.lines)
    for (const [marked] of line.text.matchAll(TITLE)) {
      const title = marked.slice(1, -1);
      if (!first.has(title) && first.size < MOST_TITLES) first.set(title, line);
    }
  const titles = [...first.keys()];
  return [...first].flatMap(([title, line]) => {
    const whole = titles.find((each) => isCutOf(title, each));
    return whole === undefined
      ? []
      : [{ ...at(line), code: "synonym" as const, text: `《${title}》`, refersTo: `《${whole}》` }];
  });
};
