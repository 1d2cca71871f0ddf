import type { Label } from "./label";
import type { Line } from "./line";

export type ClauseKind = "preface" | "chapter" | "section" | "clause" | "article" | "annex" | "heading";

export type Item = Label & {
  readonly line: number;
  /** Marks of the items it stands in: ["(2)"]. */
  readonly within: readonly string[];
  /** Words that are no item stood between it and the item before. */
  readonly afterWords: boolean;
};

export type Clause = {
  readonly index: number;
  readonly kind: ClauseKind;
  /** Unique way to cite it: "5.4.3", "第12条", "附录A"; empty when it has no number. */
  readonly number: string;
  readonly title: string;
  /** The words after the number: a title, or the clause itself. */
  readonly opening: string;
  readonly line: number;
  readonly parent: Clause | null;
  readonly depth: number;
  readonly lines: readonly PlacedLine[];
  readonly items: readonly Item[];
};

export type PlacedLine = Line & {
  /** Index of the clause it stands in. */
  readonly clause: number;
  /** "5.2.2(7)". */
  readonly place: string;
  /** Where its own words begin, behind number and mark. */
  readonly start: number;
};

export type Row = { readonly line: PlacedLine; readonly cells: readonly string[] };
export type Table = { readonly header: Row; readonly rows: readonly Row[]; readonly clause: number };

export type RuleDocument = {
  readonly lines: readonly PlacedLine[];
  readonly clauses: readonly Clause[];
  /** Numbered clauses by number; of two with one number the first. */
  readonly byNumber: ReadonlyMap<string, Clause>;
  readonly tables: readonly Table[];
  /** What the document calls itself, from its first lines. */
  readonly title: string;
};
