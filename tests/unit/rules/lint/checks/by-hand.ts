import type { Cited } from "@/rules/lint/checks/reference-facts";
import type { Clause, Item, PlacedLine, RuleDocument } from "@/rules/lint/document/rule-document";
import { subjectPairs, type Subjects } from "@/rules/lint/document/subject";

const item = (printed: string): Item => ({
  style: "(1)",
  ordinal: 1,
  printed,
  length: printed.length,
  line: 1,
  within: [],
  afterWords: false,
});

type Given = {
  readonly number: string;
  readonly title?: string;
  /** Index of the clause it stands in. */
  readonly within?: number;
  readonly marks?: readonly string[];
};

/** A document of which only clauses, titles and marks of items are told. */
export const documentOf = (...given: readonly Given[]): RuleDocument => {
  const clauses: Clause[] = [];
  for (const [index, { number, title = "", within, marks = [] }] of given.entries())
    clauses.push({
      index,
      kind: "clause",
      number,
      title,
      opening: title,
      line: index + 1,
      parent: within === undefined ? null : (clauses[within] ?? null),
      depth: 1,
      lines: [],
      items: marks.map(item),
    });
  const byNumber = new Map(clauses.map((each) => [each.number, each]));
  return { lines: [], clauses, byNumber, tables: [], title: "" };
};

export const lineIn = (clause: number, text: string): PlacedLine => ({
  number: 90 + clause,
  text,
  shown: text,
  level: null,
  cells: null,
  clause,
  place: String(clause),
  start: 0,
});

/** A reference to a number that stands in a line of its own; the words around it are those given. */
export const citedOf = (number: string, given: Partial<Cited> = {}): Cited => ({
  line: lineIn(0, number),
  from: 0,
  to: number.length,
  kind: "clause",
  number,
  item: null,
  title: "",
  clause: undefined,
  part: new Set(["时间", "人日"]),
  sentence: new Set(["时间", "人日"]),
  ...given,
});

type Shares = Readonly<Record<string, number>>;

/** What share of any words the clauses have, by their numbers; titles are read as they are. */
export const subjectsWith = (document: RuleDocument, shares: Shares, own: Shares = shares): Subjects => ({
  weight: () => 1,
  share: (_, { number }) => shares[number] ?? 0,
  ownShare: (_, { number }) => own[number] ?? 0,
  title: ({ title }) => subjectPairs(title),
  titled: (words) =>
    document.clauses.filter(({ title }) => [...subjectPairs(title)].some((each) => words.has(each))),
});
