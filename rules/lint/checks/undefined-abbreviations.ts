import { KNOWN } from "../data/known-abbreviations.data";
import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { at, inDefinitions } from "../document/words";
import type { Finding } from "../finding";

/** Capitals alone: no number of a document or form (OLS/GZ-0071), no word with digits or small letters. */
const CAPITALS =
  /(?<![A-Za-z\d/\-._&])[A-Z]{2,8}(?![A-Za-z\d/_&]|-[A-Za-z\d]|\.[A-Za-z\d]|\s*\/\s*[A-Z\d]|\s+[A-Z]?\d)/g;

const isChinese = ({ text }: PlacedLine): boolean =>
  text.replace(/[^\u4e00-\u9fff]/g, "").length * 3 >= text.replace(/[^A-Za-z]/g, "").length;

/** Brackets, "以下简称", "是指", a dash or a colon beside the word tell what it stands for. */
const defines = (text: string, mark: string): boolean =>
  new RegExp(
    String.raw`[\u4e00-\u9fffA-Za-z]\s*[(“"]\s*(?:简称|英文简称|缩写|英文缩写)?[:：]?\s*${mark}\s*[)”",、,]|` +
      String.raw`(?:简称|缩写|称为|称作|或称?|即)\s*[:：为]?\s*[“"'(]?${mark}(?![A-Za-z])|` +
      String.raw`(?<![A-Za-z])${mark}\s*[(]\s*[\u4e00-\u9fffA-Z][^)]|` +
      String.raw`(?<![A-Za-z])${mark}\s*[”"]?\s*(?:是指|指的是|是|:|：|--|-\s*[\u4e00-\u9fff]|表示|代表|=)|` +
      String.raw`,\s*${mark}\s*\)|(?:用|以)\s*${mark}\s*表示`,
  ).test(text);

const MOST_WORDS = 200;

/** Far enough to see the brackets and words that explain a name, and no farther: lines may be long. */
const around = (text: string, from: number, to: number): string =>
  text.slice(Math.max(0, from - 30), to + 30);

type First = { readonly line: PlacedLine; readonly from: number };

/** Latin capitals of which the document never says what they stand for; one report for each, where it first stands. */
export const undefinedAbbreviations = (document: RuleDocument): readonly Finding[] => {
  const first = new Map<string, First>();
  const defined = new Set<string>();
  for (const line of document.lines) {
    const inTerms = inDefinitions(document, line);
    const isWords = line.clause > 0 && isChinese(line);
    for (const { 0: word, index } of line.text.matchAll(CAPITALS)) {
      if (KNOWN.has(word) || defined.has(word) || (first.size >= MOST_WORDS && !first.has(word))) continue;
      const told = inTerms || line.cells?.[0] === word;
      if (told || defines(around(line.text, index, index + word.length), word)) defined.add(word);
      if (isWords && !first.has(word)) first.set(word, { line, from: index });
    }
  }
  return [...first]
    .filter(([word]) => !defined.has(word))
    .map(([word, { line }]) => ({ ...at(line), code: "undefined-abbreviation", text: word }));
};
