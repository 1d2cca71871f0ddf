import { groupOf } from "./matched";
import { isTitle } from "./heading-words";
import type { Line } from "./line";
import { numeral } from "./numerals";
import type { ClauseKind } from "./rule-document";

export type ClauseHead = {
  readonly kind: ClauseKind;
  readonly number: string;
  readonly rest: string;
  readonly depth: number;
};

/** A decimal with its unit, a date or the end of a range is no number of a clause. */
const NO_NUMBER =
  /^\s*(人日|人天|人\.|天|日|个|%|倍|万|亿|元|分|小时|年|月|级|米|吨|公里|[~-]\s*\d|\/|至\s*\d)|^\s*[,。;、)]/;
/** A line that only goes on from the one before. */
const GOES_ON = /^\s*(要求|规定|的|条款|条|款|节|项|所|中|和|与|及|或|至)/;

/** The words of a clause run on into the next line of the file where it was broken by its width. */
export const isUnfinished = (before: Line | undefined): boolean =>
  before !== undefined &&
  before.text.length >= 20 &&
  before.cells === null &&
  !/[。;:.!?)]$/.test(before.text);

const multiLevel = (text: string, before: Line | undefined): ClauseHead | null => {
  const found = /^((?:\d{1,2}|[A-Z])(?:\.\d{1,3}){1,6})\.?(?![\d.])\s*/.exec(text);
  if (found === null) return null;
  const number = groupOf(found, 1);
  if (/^0|\.0/.test(number)) return null;
  const rest = text.slice(found[0].length);
  if (NO_NUMBER.test(text.slice(number.length)) || (GOES_ON.test(rest) && isUnfinished(before))) return null;
  return { kind: "clause", number, rest, depth: number.split(".").length };
};

const ARTICLE_GOES_ON = /^(规定|所|要求|至|和|与|及|或|、|的|第|款|,|。|;|\))/;

const chinese = (text: string): ClauseHead | null => {
  const found = /^第\s*([一二三四五六七八九十百零〇\d]{1,6})\s*([章节条])/.exec(text);
  if (found === null) return null;
  const value = numeral(groupOf(found, 1));
  const unit = groupOf(found, 2);
  const after = text.slice(found[0].length);
  if (value === null || ARTICLE_GOES_ON.test(after)) return null;
  const rest = after.replace(/^[\s:.]+/, "");
  if (unit === "条") return { kind: "article", number: `第${value}条`, rest, depth: 3 };
  if (rest.length > 40) return null;
  return unit === "章"
    ? { kind: "chapter", number: String(value), rest, depth: 1 }
    : { kind: "section", number: `第${value}节`, rest, depth: 2 };
};

const annex = (text: string): ClauseHead | null => {
  const found = /^(附\s*[录件表])\s*([A-Z]|\d{1,2}|[一二三四五六七八九十]{1,3})(?![\w.])[\s:、.]*/.exec(text);
  if (found === null) return null;
  const rest = text.slice(found[0].length);
  if (rest !== "" && !isTitle(rest.replace(/^\([^)]*\)\s*/, ""))) return null;
  const mark = groupOf(found, 2);
  const value = numeral(mark);
  return { kind: "annex", number: `${groupOf(found, 1).replace(/\s/g, "")}${value ?? mark}`, rest, depth: 1 };
};

/** The head of a clause that needs nothing around it to be told: "5.2.1 …", "第三章 …", "第十二条", "附录A". */
export const clauseHead = (line: Line, before: Line | undefined): ClauseHead | null =>
  line.cells === null ? (multiLevel(line.text, before) ?? chinese(line.text) ?? annex(line.text)) : null;
