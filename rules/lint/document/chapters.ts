import { grouped } from "./grouped";
import { isTitle } from "./heading-words";
import type { Line } from "./line";
import { numeral } from "./numerals";

export type ChapterHead = { readonly number: string; readonly rest: string };
/** "3 人以上" counts people; "3 人员" is a chapter. */
const UNIT =
  /^(人(?![员力日])|个|家(?!庭)|天|年(?!度|审)|月|日(?!常|期)|级(?!别)|项(?!目)|名(?![称词])|次(?!序)|份)/;

type Candidate = ChapterHead & { readonly at: number; readonly value: number; readonly style: string };

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ["1 ", /^(\d{1,2})\s+(?=\D)/],
  ["1.", /^(\d{1,2})\.\s*(?=[^\d\s])/],
  ["1、", /^(\d{1,2})、\s*/],
  ["1", /^(\d{1,2})(?=[\u4e00-\u9fff])/],
  ["一、", /^([一二三四五六七八九十]{1,3})、\s*/],
];

const candidateOf = (line: Line, at: number): Candidate | null => {
  if (line.cells !== null) return null;
  for (const [style, pattern] of PATTERNS) {
    const found = pattern.exec(line.text);
    const value = numeral(found?.[1] ?? "");
    if (found === null || value === null) continue;
    const rest = line.text.slice(found[0].length);
    const level = line.level === null ? "" : `#${line.level}`;
    return isTitle(rest) && !UNIT.test(rest)
      ? { at, value, style: `${style}${level}`, number: String(value), rest }
      : null;
  }
  return null;
};

type Tops = readonly (number | null)[];

/** The last top number of a clause such as 5.2 before each line, and the first from it on. */
const neighbours = (tops: Tops): { readonly before: Tops; readonly after: Tops } => {
  const after: (number | null)[] = [];
  let next: number | null = null;
  for (let at = tops.length - 1; at >= 0; at -= 1) {
    next = tops[at] ?? next;
    after[at] = next;
  }
  let last: number | null = null;
  const before = tops.map((top) => {
    const above = last;
    last = top ?? last;
    return above;
  });
  return { before, after };
};

const longestRun = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const run: Candidate[] = [];
  for (const each of candidates) {
    const last = run.at(-1);
    if (each.value === (last?.value ?? 0) + 1 || (last !== undefined && each.value === last.value + 2))
      run.push(each);
  }
  return run;
};

/**
 * Which lines such as "5 初次认证程序" or "五、收费" are chapters and not items of a list: they stand between the
 * clauses of the chapter before and their own, are marked alike and count on from 1.
 */
export const chapterHeads = (
  lines: readonly Line[],
  tops: readonly (number | null)[],
): ReadonlyMap<number, ChapterHead> => {
  const around = neighbours(tops);
  const hasClauses = tops.some((top) => top !== null);
  const candidates: Candidate[] = [];
  for (const [at, line] of lines.entries()) {
    const found = candidateOf(line, at);
    const before = around.before[at] ?? null;
    const after = around.after[at] ?? null;
    if (
      found === null ||
      (before !== null && found.value <= before) ||
      (after !== null && found.value > after)
    )
      continue;
    if (!hasClauses && !found.style.startsWith("一") && !found.style.includes("#")) continue;
    candidates.push(found);
  }
  const runs = [...grouped(candidates, ({ style }) => style).values()]
    .map(longestRun)
    .filter((run) => run.length >= (hasClauses ? 1 : 2));
  const [best] = runs.toSorted((one, other) => other.length - one.length);
  return new Map(best?.map(({ at, number, rest }) => [at, { number, rest }]));
};
