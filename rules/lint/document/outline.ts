import type { ClauseHead } from "./clause-head";
import { isTitle } from "./heading-words";
import type { Line } from "./line";
import type { Clause, Item, PlacedLine } from "./rule-document";

export type Growing = Clause & {
  title: string;
  opening: string;
  readonly lines: PlacedLine[];
  readonly items: Item[];
};

export type Outline = {
  readonly clauses: readonly Growing[];
  readonly byNumber: ReadonlyMap<string, Clause>;
  readonly open: (head: ClauseHead, line: number) => Growing;
  /** Words on the line below a bare number are its title. */
  readonly title: (clause: Growing, line: Line) => boolean;
};

/** Clauses as they are met, each with the clause it belongs to. */
export const outline = (): Outline => {
  const clauses: Growing[] = [];
  const byNumber = new Map<string, Growing>();
  let above: readonly Growing[] = [];

  const parentOf = (number: string): Clause | null => {
    const parent = number.split(".").slice(0, -1).join(".");
    return byNumber.get(parent) ?? byNumber.get(`附录${parent}`) ?? above.at(-1) ?? null;
  };

  return {
    clauses,
    byNumber,
    open: (head, line) => {
      above = above.filter((each) => each.depth < head.depth);
      const clause: Growing = {
        index: clauses.length,
        kind: head.kind,
        number: head.number,
        title: isTitle(head.rest) ? head.rest : "",
        opening: head.rest,
        line,
        parent: parentOf(head.number),
        depth: head.depth,
        lines: [],
        items: [],
      };
      clauses.push(clause);
      if (head.kind !== "preface") above = [...above, clause];
      if (head.number !== "" && !byNumber.has(head.number)) byNumber.set(head.number, clause);
      return clause;
    },
    title: (clause, line) => {
      if (clause.opening !== "" || clause.number === "" || clause.lines.length > 0) return false;
      if (line.cells !== null || !isTitle(line.text)) return false;
      clause.title = line.text;
      clause.opening = line.text;
      return true;
    },
  };
};
