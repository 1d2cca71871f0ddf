import { groupOf } from "./matched";
import { numeral } from "./numerals";
import type { PlacedLine } from "./rule-document";

export type Reference = {
  readonly line: PlacedLine;
  readonly from: number;
  readonly to: number;
  /** "own": an item of the clause the reference stands in. */
  readonly kind: "clause" | "annex" | "table" | "own";
  /** "5.4.3.1", "5", "第12条", "附录A", "表2"; empty for the clause's own items. */
  readonly number: string;
  /** "(3)", "a)", "(九)", "九". */
  readonly item: string | null;
  /** The title printed beside it: "5.8 认证决定". */
  readonly title: string;
};

const ITEM = String.raw`(?:\s*条?款?\s*第?\s*(\(\s?(?:\d{1,2}|[a-z])\s?\)|[a-z]\))\s*[款项条]?)?`;
const CHINESE = "[一二三四五六七八九十]{1,3}";
/** "第二款第(三)项", "第三项" behind an article. */
const ARTICLE_ITEM =
  String.raw`(?:\s*第\s*(?:${CHINESE}|\d{1,2})\s*款)?\s*第?\s*` +
  String.raw`(\(\s?(?:${CHINESE}|\d{1,2})\s?\)|${CHINESE}|\d{1,2})\s*项(?!目)`;
const TOKENS = new RegExp(
  [
    String.raw`(?<![\d.A-Za-z\-/:]|[表图]\s?)((?:\d{1,2}|[A-Z])(?:\.\d{1,3}){1,6})(?![\d.]*\d|[A-Za-z])${ITEM}`,
    String.raw`第\s*(\d{1,3}|[一二三四五六七八九十百]{1,6})\s*([章条])(?:${ARTICLE_ITEM})?`,
    String.raw`(附录|附件|附表)\s*([A-Z]|\d{1,2}|${CHINESE})(?![\w.-])`,
    String.raw`(?<=见|按|照|如|合|据|及|和|[、，,(\s])表\s*([A-Z]\.\d{1,2}|\d{1,2})(?![\d.-])`,
    String.raw`表\s*([A-Z]\.\d{1,2}|\d{1,2})(?=中|内|所列|给出|[的所]?规定)`,
    String.raw`[“"](\d{1,2})\s*[\u4e00-\u9fff]`,
    String.raw`(?:本条|前款|上款)(?:中|的)?${ARTICLE_ITEM}`,
  ].join("|"),
  "g",
);

const BEFORE =
  /(见|中|按|照|据|合|足|参|行|守|从|于|用|依|本规则|本文件|本程序|本细则|本办法|本规范|本方案|条款|款|第|满足|[“"(（]|及|和|与|或|、|至|到|[~-])\s*$/;
const AFTER =
  /^\s*(条|款|节|章|项|的?要求|的?规定|所|中(?!心)|执行|实施|阶段|进行|描述|的?内容|的?程序|的条件|确定|办理|处理|[)）]?[”"])/;
const QUANTITY =
  /^\s*(人|天|日|个|%|‰|倍|年|月|万|亿|元|分|小时|m|k|℃|以上|以下|系数|之间|米|吨|版|次|[×*+=<>≤≥])/;
/** The name of another document before the number: the clause is one of that document. */
const NAMED =
  /(GB|ISO|IEC|CNAS|CNCA|CCAA|RB|IAF|MD|JJF|HJ|DB|YY|》|[A-Z]{2}[-/][A-Z\d/-]{0,12}\d)[^,。;、按见本]{0,30}(,\s*其中\s*第?)?$/;
const CALLED = /(标准|准则|条例|办法|法|公告|通知|指南|文件)(的|中|第|\s)*$/;
/** What an edition before had or what was taken out of it: no clause of this one. */
const FORMER =
  /((?<![A-Za-z])[A-Z]\/\d|\d{4}\s*年?版|[旧原前]版|上一?版|原(规则|文件|标准|程序))[^,。;(]{0,8}$|(删[除去]|取消|(?<![按据依])原)了?\s*第?\s*$/;
const THIS_DOCUMENT = /本(规则|文件|程序|办法|细则|规范|方案|要求|指南|标准|准则)[^,。;]{0,12}$/;

const isCited = (text: string, from: number, to: number, depth: number): boolean => {
  const before = text.slice(Math.max(0, from - 14), from);
  const after = text.slice(to, to + 12);
  if (QUANTITY.test(after) || /^[\d.]/.test(after)) return false;
  if (/(?:[vV年月¥]|(?:版本|[$≤≥<>=+×])\s*)$/.test(before)) return false;
  if (depth >= 3) return true;
  return (
    AFTER.test(after) ||
    (BEFORE.test(before) &&
      !/(不|少|高|低|大|小|多)于\s*$/.test(before) &&
      !/[\d%个人天日]\s*[~至到-]\s*$/.test(before))
  );
};

const isOfOther = (text: string, from: number): boolean => {
  const before = text.slice(Math.max(0, from - 40), from);
  return (NAMED.test(before) || CALLED.test(before) || FORMER.test(before)) && !THIS_DOCUMENT.test(before);
};

const titleBeside = (text: string, from: number, to: number): string => {
  if (!/[“"《(]\s*$/.test(text.slice(0, from).slice(-2))) return "";
  const found = /^\s*([\u4e00-\u9fff、与和及的()]{2,24})\s*[”"》)]/.exec(text.slice(to, to + 40));
  return found?.[1] ?? "";
};

const bare = (item: string | undefined): string | null => item?.replace(/\s/g, "") ?? null;

const clauseOf = (found: RegExpExecArray): Pick<Reference, "kind" | "number" | "item"> => {
  const [, number, item, ordinal, unit, articleItem, annex, , table, tableIn, , own] = found;
  if (number !== undefined) return { kind: "clause", number, item: bare(item) };
  if (ordinal !== undefined) {
    const value = Number(numeral(ordinal));
    return { kind: "clause", number: unit === "章" ? `${value}` : `第${value}条`, item: bare(articleItem) };
  }
  if (annex !== undefined)
    return {
      kind: "annex",
      number: `${annex}${numeral(groupOf(found, 7)) ?? groupOf(found, 7)}`,
      item: null,
    };
  const listed = table ?? tableIn;
  if (listed !== undefined) return { kind: "table", number: `表${listed}`, item: null };
  return own === undefined
    ? { kind: "clause", number: groupOf(found, 10), item: null }
    : { kind: "own", number: "", item: bare(own) };
};

type Chain = { readonly to: number; readonly other: boolean };

/** "4.1、7.2 和 9.3": the later ones are clauses of the same document as the first. */
const followed = (text: string, from: number, chain: Chain | null): Chain | null =>
  chain !== null && /^[条款]?\s*[、和与及或至到~,-]\s*第?$/.test(text.slice(chain.to, from)) ? chain : null;

type Token = {
  readonly read: Pick<Reference, "kind" | "number" | "item">;
  readonly from: number;
  readonly to: number;
};

const tokenOf = (found: RegExpExecArray): Token & { readonly dotted: boolean; readonly quoted: boolean } => {
  const read = clauseOf(found);
  const quoted = found[10] !== undefined;
  const from = found.index + (quoted ? 1 : 0);
  const to = quoted ? from + read.number.length : found.index + found[0].length;
  return { read, from, to, quoted, dotted: found[1] !== undefined };
};

/** References of one line to clauses, annexes and tables of this document; those to other documents are left out. */
export const referencesIn = (line: PlacedLine): readonly Reference[] => {
  const found: Reference[] = [];
  const { text } = line;
  let chain: Chain | null = null;
  for (const match of text.matchAll(TOKENS)) {
    if (match.index < line.start) continue;
    const { read, from, to, dotted, quoted } = tokenOf(match);
    const before = followed(text, from, chain);
    const depth = read.number.split(".").length;
    if (dotted && (/^0|\.0/.test(read.number) || !(before !== null || isCited(text, from, to, depth))))
      continue;
    if (line.cells !== null && !/(见|按|本规则|依据)[^,。;]{0,8}$/.test(text.slice(0, from))) continue;
    const title = titleBeside(text, from, to);
    if (quoted && title === "") continue;
    const other: boolean = before?.other ?? isOfOther(text, from);
    chain = { to, other };
    if (!other) found.push({ line, from, to, title, ...read });
  }
  return found;
};
