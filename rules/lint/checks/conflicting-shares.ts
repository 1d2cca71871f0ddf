import { groupOf } from "../document/matched";
import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { partAt } from "../document/segment";
import type { Finding } from "../finding";
import { contradictions, type Said } from "./contradictions";

type Share = Said & { readonly value: number };

const FRACTION = /(?<![\d./])([1-9])\s*\/\s*([2-9])(?![\d./])|([二三四五六])分之([一二三四五])/g;

const DIGITS = "零一二三四五六";

const isLeast = (before: string): boolean =>
  /(不(应|得|能)?(少于|低于|小于)|至少)[^,。;]{0,24}$/.test(before);

const RECERTIFICATION = /再认证|复评/;
const SAMPLE = /抽样/;

/** Of which later audit a share is (surveillance or recertification), and whether of its time or of its sample. */
const subjectsOf = (before: string): readonly string[] => {
  const isOfAudit = RECERTIFICATION.test(before) || /监督/.test(before);
  const isOfAmount = SAMPLE.test(before) || /时间|人日|人天/.test(before);
  return isOfAudit && isOfAmount && isLeast(before)
    ? [[RECERTIFICATION, SAMPLE].map((each) => each.test(before)).toString()]
    : [];
};

const sharesIn = (line: PlacedLine): readonly Share[] =>
  [...line.text.matchAll(FRACTION)].flatMap((found) => {
    const [partStart, end] = partAt(line.text, found.index);
    const start = Math.max(partStart, line.start);
    const [, over, under] = found;
    const value =
      over === undefined
        ? DIGITS.indexOf(groupOf(found, 4)) / DIGITS.indexOf(groupOf(found, 3))
        : Number(over) / Number(under);
    const text = line.shown.slice(start, end).trim().slice(0, 40);
    const before = line.text.slice(Math.max(0, start - 20), found.index);
    return subjectsOf(before).map((key) => ({ key, value, line, text }));
  });

/** Time or sample of a later audit that two clauses give as different shares of the initial one. */
export const conflictingShares = (document: RuleDocument): readonly Finding[] =>
  contradictions(
    document.lines.filter((line) => line.cells === null && line.clause > 0).flatMap(sharesIn),
    (first, other) => other.value !== first.value,
  );
