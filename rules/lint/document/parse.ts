import { chapterHeads, type ChapterHead } from "./chapters";
import { clauseHead, isUnfinished, type ClauseHead } from "./clause-head";
import { contentsLines } from "./contents-list";
import { documentTitle } from "./document-title";
import { itemMarks } from "./item-marks";
import { labelOf } from "./label";
import type { Line } from "./line";
import { linesOf } from "./lines";
import { outline } from "./outline";
import type { PlacedLine, RuleDocument } from "./rule-document";
import { tablesOf } from "./tables";

const headingHead = (line: Line): ClauseHead | null =>
  line.level === null ? null : { kind: "heading", number: "", rest: line.text, depth: line.level };

/** The chapter a clause such as 5.2 belongs to; null for other lines. */
const topOf = (head: ClauseHead | null): number | null =>
  head?.kind === "clause" && /^\d/.test(head.number) ? Number.parseInt(head.number, 10) : null;

/** Annexes listed where the body ends, before they begin: of two with one number and one title the last is the annex. */
const listedAnnexes = (heads: readonly (ClauseHead | null)[]): readonly (ClauseHead | null)[] => {
  const keyOf = (head: ClauseHead): string => `${head.number}|${head.rest}`;
  const last = new Map<string, number>();
  for (const [at, head] of heads.entries()) if (head?.kind === "annex") last.set(keyOf(head), at);
  return heads.map((head, at) => (head?.kind === "annex" && last.get(keyOf(head)) !== at ? null : head));
};

const headsOf = (lines: readonly Line[]): readonly (ClauseHead | null)[] => {
  const heads = listedAnnexes(lines.map((line, at) => clauseHead(line, lines[at - 1])));
  const named = heads.some((head) => head?.kind === "chapter");
  const chapters = named ? new Map<number, ChapterHead>() : chapterHeads(lines, heads.map(topOf));
  return lines.map((line, at) => {
    const chapter = chapters.get(at);
    return chapter === undefined
      ? (heads[at] ?? headingHead(line))
      : { kind: "chapter", depth: 1, ...chapter };
  });
};

/** Reads a rule document into clauses, items, tables and lines that know their place; linear in its length. */
export const parseRule = (text: string): RuleDocument => {
  const all = linesOf(text);
  const contents = contentsLines(all);
  const lines = all.filter((line) => !contents.has(line.number));
  const heads = headsOf(lines);
  const { clauses, byNumber, open, title } = outline();
  const placed: PlacedLine[] = [];
  let current = open({ kind: "preface", number: "", rest: "", depth: 0 }, 0);
  let marks = itemMarks("");
  for (const [at, line] of lines.entries()) {
    if (line.text === "" && line.cells === null) continue;
    const head = heads[at] ?? null;
    if (head !== null) {
      current = open(head, line.number);
      const number = head.number === "" ? (current.parent?.number ?? "") : head.number;
      marks = itemMarks(number);
      placed.push({
        ...line,
        clause: current.index,
        place: number,
        start: line.text.length - head.rest.length,
      });
    } else if (title(current, line)) {
      placed.push({ ...line, clause: current.index, place: marks.place(), start: 0 });
    } else {
      const item = marks.next(
        line,
        line.cells === null ? labelOf(line.text, isUnfinished(lines[at - 1])) : null,
      );
      if (item !== null) current.items.push(item);
      const own: PlacedLine = {
        ...line,
        clause: current.index,
        place: marks.place(),
        start: item?.length ?? 0,
      };
      placed.push(own);
      current.lines.push(own);
    }
  }
  return { lines: placed, clauses, byNumber, tables: tablesOf(placed), title: documentTitle(all) };
};
