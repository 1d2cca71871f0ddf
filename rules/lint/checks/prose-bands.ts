import { groupOf } from "../document/matched";
import { spanOf, type Span } from "../document/band";
import { grouped } from "../document/grouped";
import type { Clause, PlacedLine, RuleDocument } from "../document/rule-document";
import { at } from "../document/words";
import type { Finding } from "../finding";
import { bandFaults } from "./band-faults";

type Told = { readonly span: Span; readonly text: string; readonly line: PlacedLine; readonly unit: string };

const BAND =
  /(?:(?:不足|少于|超过|多于|大于|小于|≤|<|≥|>)\s*\d{1,6}\s*(人|个|名|家)|\d{1,6}\s*(人|个|名|家)?\s*(?:\(含\))?\s*(?:~|-|至|到)\s*\d{1,6}\s*(人|个|名|家)|\d{1,6}\s*(人|个|名|家)\s*(?:\(含\d*\))?\s*及?以[上下])/g;
/** A number that is asked for, not a case that is told apart. */
const ASKED = /(不|至|最|应|由|派|配|需|抽取?|选取?|即|为|共)\S{0,2}$/;
const REST = /其他|其余|否则|除外/;
const MOST_BANDS = 60;

const toldIn = (line: PlacedLine): readonly Told[] =>
  [...line.text.matchAll(BAND)].flatMap((found) => {
    const span = spanOf(found[0]);
    const unit = groupOf(found, 1) || groupOf(found, 3) || groupOf(found, 4);
    return span === null || ASKED.test(line.text.slice(Math.max(0, found.index - 4), found.index))
      ? []
      : [{ span, text: found[0], line, unit }];
  });

const isShare = (told: readonly Told[]): boolean =>
  told.length <= MOST_BANDS &&
  told.some(({ span }) => (span.from ?? 0) <= 1) &&
  (told.length >= 3 || told.some(({ span }) => span.to === null));

/** Bands of a clause; where one line speaks of all the others, the cases need not share out the range. */
const toldOf = (clause: Clause): readonly Told[] => {
  const told = clause.lines.filter((line) => line.cells === null).flatMap(toldIn);
  return told.some(({ line }) => REST.test(line.text)) ? [] : told;
};

/** Gaps and overlaps between the cases a clause tells apart by a number of people or places. */
export const proseBands = (document: RuleDocument): readonly Finding[] => {
  const byNumber = new Map(document.lines.map((line) => [line.number, line]));
  const opened = (clause: Clause): Clause => {
    const head = byNumber.get(clause.line);
    return head === undefined || clause.title !== "" ? clause : { ...clause, lines: [head, ...clause.lines] };
  };
  return document.clauses.flatMap((clause) =>
    [...grouped(toldOf(opened(clause)), ({ unit }) => unit).values()]
      .filter(isShare)
      .flatMap((told) => bandFaults(told, true))
      .map(({ code, before, after }) => ({
        ...at(after.line),
        code,
        text: `${before.text} / ${after.text}`,
      })),
  );
};
