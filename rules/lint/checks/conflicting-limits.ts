import { groupOf } from "../document/matched";
import { CASES, CLOCK_WORDS } from "../data/clocks.data";
import { DURATION, durationOf, type Duration } from "../document/duration";
import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { partAt } from "../document/segment";
import type { Finding } from "../finding";
import { contradictions, type Said } from "./contradictions";

type Limit = Said & { readonly duration: Duration };

const LEAST = /(不(应|得|能|宜)?(少于|小于|低于|短于)|至少|最短|最少|提前)[^,。;]{0,6}$/;
const MOST = /(不(应|得|能|宜)?(超过|大于|长于|多于|迟于)|最长|最迟|最多)[^,。;]{0,6}$/;

/** Usual, least, most, or plainly so long. */
const direction = (before: string, after: string): string => {
  if (/(一般|通常|原则上|暂定)[^,。;]{0,6}$/.test(before)) return "usual";
  if (LEAST.test(before)) return "least";
  if (MOST.test(before) || /^\s*(之内|以内|内)/.test(after)) return "most";
  if (/^\s*(及?以上)/.test(after)) return "least";
  return /^\s*(之前|以前|前)/.test(after) ? "before" : "is";
};

const IDLE = /[\s应当须的为是在于自从其该将]|不(?:应|得|能|宜)?(?:超过|少于|低于|大于)|至少|最长|最短/g;

/** The clock by its words, else by the very words before the length, if they are enough to be sure. */
const clockOf = (part: string, before: string): string | null => {
  const known = CLOCK_WORDS.find(
    ({ all, but }) => all.every((each) => each.test(part)) && but?.test(part) !== true,
  );
  // Records of different things may be kept for different times.
  if (known?.clock === "records") return /[\u4e00-\u9fff]{2}(记录|档案|资料|案卷)/.exec(part)?.[0] ?? null;
  if (known !== undefined) return known.clock;
  const words = before.replace(IDLE, "");
  return words.length >= 8 && /[\u4e00-\u9fff]{6}/.test(words) ? words : null;
};

const limitsIn = (line: PlacedLine): readonly Limit[] =>
  [...line.text.matchAll(DURATION)].flatMap((found) => {
    const [partStart, end] = partAt(line.text, found.index);
    const start = Math.max(partStart, line.start);
    const part = line.text.slice(start, end);
    const before = line.text.slice(start, found.index);
    const after = line.text.slice(found.index + found[0].length, end);
    const duration = durationOf(groupOf(found, 1), groupOf(found, 2));
    const clock = clockOf(part, before);
    const way = direction(before, after);
    if (duration === null || clock === null || (way === "is" && !/(为|是|期限?)\s*$/.test(before))) return [];
    const cases = [...new Set([...part.matchAll(CASES)].map(String))].toSorted().toString();
    const most = way === "is" ? "most" : way;
    return [
      {
        key: `${clock}|${most}|${cases}`,
        duration,
        line,
        text: line.shown.slice(start, end).trim().slice(0, 40),
      },
    ];
  });

const differ = (one: Limit, other: Limit): boolean =>
  one.duration.length !== other.duration.length || one.duration.unit !== other.duration.unit;

/** One clock that is given two lengths. */
export const conflictingLimits = (document: RuleDocument): readonly Finding[] =>
  contradictions(
    document.lines.filter((line) => line.cells === null && line.clause > 0).flatMap(limitsIn),
    differ,
  );
