import { isTitle } from "./heading-words";
import type { Line } from "./line";
import { groupOf } from "./matched";
import { numeral } from "./numerals";

export type ChapterHead = { readonly number: string; readonly rest: string };
/** "3 人以上" counts people; "3 人员" is a chapter. */
const UNIT =
  /^(人(?![员力日])|个|家(?!庭)|天|年(?!度|审)|月|日(?!常|期)|级(?!别)|项(?!目)|名(?![称词])|次(?!序)|份)/;

/** `marked`: by a heading of Markdown or a Chinese number; else it may as well be an item. */
type Candidate = ChapterHead & {
  readonly at: number;
  readonly value: number;
  readonly style: string;
  readonly marked: boolean;
};

const CHINESE = /^([一二三四五六七八九十]{1,3})、\s*/;
const PATTERNS = [
  /^(\d{1,2})\s+(?=\D)/,
  /^(\d{1,2})\.\s*(?=[^\d\s])/,
  /^(\d{1,2})、\s*/,
  /^(\d{1,2})(?=[\u4e00-\u9fff])/,
  CHINESE,
];

const candidateOf = (line: Line, at: number): Candidate | null => {
  if (line.cells !== null) return null;
  for (const [style, pattern] of PATTERNS.entries()) {
    const found = pattern.exec(line.text);
    if (found === null) continue;
    const value = Number(numeral(groupOf(found, 1)));
    const rest = line.text.slice(found[0].length);
    if (!isTitle(rest) || UNIT.test(rest)) return null;
    const marked = line.level !== null || pattern === CHINESE;
    return { at, value, style: `${style}#${line.level}`, marked, number: String(value), rest };
  }
  return null;
};

/** Chapters count on from 1; one may be left out. */
const goesOn = (last: number, value: number): boolean =>
  value === last + 1 || (last > 0 && value === last + 2);

/**
 * Which lines such as "5 初次认证程序" or "五、收费" are chapters and not items of a list: they stand between the
 * clauses of the chapter before and their own, are marked alike and count on from 1. `tops`: the chapter of a
 * clause such as 5.2, for each line.
 */
export const chapterHeads = (
  lines: readonly Line[],
  tops: readonly (number | null)[],
): ReadonlyMap<number, ChapterHead> => {
  const clauses = tops.filter((top) => top !== null);
  const hasClauses = clauses.length > 0;
  const runs = new Map<string, readonly Candidate[]>();
  let passed = 0;
  for (const [at, line] of lines.entries()) {
    if (typeof tops[at] === "number") passed += 1;
    const found = candidateOf(line, at);
    if (found === null || !(hasClauses || found.marked)) continue;
    const run = runs.get(found.style) ?? [];
    const isBetween =
      found.value > (clauses[passed - 1] ?? 0) && found.value <= (clauses[passed] ?? Infinity);
    if (isBetween && goesOn(run.at(-1)?.value ?? 0, found.value)) runs.set(found.style, [...run, found]);
  }
  const best = [...runs.values()]
    .filter((run) => hasClauses || run.length > 1)
    .reduce((longest, run) => (run.length > longest.length ? run : longest), []);
  return new Map(best.map(({ at, number, rest }) => [at, { number, rest }]));
};
