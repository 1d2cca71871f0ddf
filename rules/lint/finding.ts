/** What the linter of rule documents can find; the words for people are in the message files. */
export const LINT_CODES = [
  "dangling-reference",
  "misfit-reference",
  "empty-heading",
  "duplicate-label",
  "missing-label",
  "band-gap",
  "band-overlap",
  "below-superior-table",
  "conflicting-limits",
  "foreign-word",
  "residue",
  "undefined-abbreviation",
  "synonym",
] as const;

export type LintCode = (typeof LINT_CODES)[number];

export type Finding = {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Number of the clause the line stands in, with its item: "5.2.2(7)"; empty before the first clause. */
  readonly clause: string;
  readonly code: LintCode;
  /** The few words of the document it is about. */
  readonly text: string;
  /** The clause, name or source the words should agree with, where the document shows one. */
  readonly refersTo?: string;
};
