import { KNOWN } from "../data/known-abbreviations.data";
import { isHan } from "../document/characters";
import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { at, inDefinitions } from "../document/words";
import type { Finding } from "../finding";

/** Capitals alone: no number of a document or form (OLS/GZ-0071), no word with digits or small letters. */
const CAPITALS =
  /(?<![A-Za-z\d/\-._&])[A-Z]{2,8}(?![A-Za-z\d/_&]|-[A-Za-z\d]|\.[A-Za-z\d]|\s*\/\s*[A-Z\d]|\s+[A-Z]?\d)/g;

const isChinese = (line: PlacedLine): boolean => {
  const letters = Array.from(line.text).filter((each) => /[A-Za-z]/.test(each)).length;
  return Array.from(line.text).filter(isHan).length >= letters;
};

const escaped = (word: string): string => word.replace(/[^A-Z]/g, "");

/** Brackets, "以下简称", "是指", a dash or a colon beside the word tell what it stands for. */
const defines = (text: string, word: string): boolean => {
  const mark = escaped(word);
  return new RegExp(
    String.raw`[\u4e00-\u9fffA-Za-z]\s*[(“"]\s*(?:简称|英文简称|缩写|英文缩写)?[:：]?\s*${mark}\s*[)”",、,]|` +
      String.raw`(?:简称|缩写|称为|称作|或称?|即)\s*[:：为]?\s*[“"'(]?${mark}(?![A-Za-z])|` +
      String.raw`(?<![A-Za-z])${mark}\s*[(]\s*[\u4e00-\u9fffA-Z][^)]|` +
      String.raw`(?<![A-Za-z])${mark}\s*[”"]?\s*(?:是指|指的是|是|:|：|--|-\s*[\u4e00-\u9fff]|表示|代表|=)|` +
      String.raw`,\s*${mark}\s*\)|(?:用|以)\s*${mark}\s*表示`,
  ).test(text);
};

const MOST_WORDS = 200;

/** Latin capitals of which the document never says what they stand for; one report for each, where it first stands. */
export const undefinedAbbreviations = (document: RuleDocument): readonly Finding[] => {
  const first = new Map<string, { readonly line: PlacedLine; readonly from: number }>();
  const defined = new Set<string>();
  for (const line of document.lines) {
    if (!/[A-Z]{2}/.test(line.text)) continue;
    for (const found of line.text.matchAll(CAPITALS)) {
      const [word] = found;
      if (KNOWN.has(word) || first.size > MOST_WORDS) continue;
      const inTerms = inDefinitions(document, line) || (line.cells?.[0] ?? "") === word;
      if (inTerms || defines(line.text, word)) defined.add(word);
      if (!first.has(word) && isChinese(line) && line.clause > 0)
        first.set(word, { line, from: found.index });
    }
  }
  return [...first]
    .filter(([word]) => !defined.has(word))
    .map(([word, { line }]) => ({ ...at(line), code: "undefined-abbreviation", text: word }));
};
