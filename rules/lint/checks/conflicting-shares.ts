import { groupOf } from "../document/matched";
import { grouped } from "../document/grouped";
import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { partAt } from "../document/segment";
import { at } from "../document/words";
import type { Finding } from "../finding";

type Share = {
  readonly key: string;
  readonly value: number;
  readonly line: PlacedLine;
  readonly text: string;
};

const FRACTION = /(?<![\d./])([1-9])\s*\/\s*([2-9])(?![\d./])|([二三四五六])分之([一二三四五])/g;

const DIGITS = "零一二三四五六";

const isLeast = (before: string): boolean =>
  /(不(应|得|能)?(少于|低于|小于)|至少)[^,。;]{0,24}$/.test(before);

/** Of which audit a share is, and whether of its time or of its sample. */
const subjectOf = (before: string): string | null => {
  const audit =
    /再认证|复评/.exec(before) !== null ? "recertification" : /监督/.test(before) ? "surveillance" : null;
  const of = /抽样/.test(before) ? "sample" : /时间|人日|人天/.test(before) ? "time" : null;
  return audit === null || of === null || !isLeast(before) ? null : `${audit}|${of}`;
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
    const key = subjectOf(line.text.slice(Math.max(0, start - 20), found.index));
    return key === null ? [] : [{ key, value, line, text: line.shown.slice(start, end).trim().slice(0, 40) }];
  });

/** Time or sample of a later audit that two clauses give as different shares of the initial one. */
export const conflictingShares = (document: RuleDocument): readonly Finding[] => {
  const shares = document.lines.filter((line) => line.cells === null && line.clause > 0).flatMap(sharesIn);
  return [...grouped(shares, ({ key }) => key).values()].flatMap((group) => {
    const [first] = group;
    const other = group.find((each) => first !== undefined && each.value !== first.value);
    return first === undefined || other === undefined
      ? []
      : [
          {
            ...at(other.line),
            code: "conflicting-limits" as const,
            text: other.text,
            refersTo: `${first.line.place}: ${first.text}`,
          },
        ];
  });
};
