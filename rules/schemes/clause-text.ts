import type { Clause } from "../core/clause";
import type { ClauseStanding } from "./clause-standing";

export type Said = { readonly zh: string; readonly en: string };

/** A point of a list inside a clause. Its number is the clause's with the mark behind it: "5.9.2 b)", "5.2.1(4)". */
export type ClauseItem = Said & { readonly mark: string };

/** What a clause of a document says, in words of our own: figures carry over, the document's sentences do not. */
export type ClauseText = Said & {
  readonly number: Clause;
  readonly title: Said;
  readonly items?: readonly ClauseItem[];
};

/** A clause of a scheme's own rule: each of them, and each point of its lists, says how the product stands to it. */
export type MappedClause = Omit<ClauseText, "items"> &
  ClauseStanding & { readonly items?: readonly (ClauseItem & ClauseStanding)[] };
