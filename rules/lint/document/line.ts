import { folded } from "./characters";
import { groupOf } from "./matched";

export type Line = {
  /** From 1, in the file. */
  readonly number: number;
  /** Without marks of Markdown and with full-width characters folded; same length as `shown`. */
  readonly text: string;
  /** Without marks of Markdown, otherwise as printed. */
  readonly shown: string;
  /** Level of a Markdown heading. */
  readonly level: number | null;
  /** Cells of a table's row. */
  readonly cells: readonly string[] | null;
};

/** A line longer than this is no line of a rule; what is beyond is not read. */
const MOST_CHARACTERS = 20_000;

/** Gaps of more than forty blanks are narrowed: a pattern that looks across one from each of its blanks never ends. */
const unmarked = (raw: string): string =>
  raw
    .replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, "")
    .replace(/\*\*|__|`/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&gt;/g, ">")
    .replace(/&lt;/g, "<")
    .replace(/&amp;/g, "&")
    .replace(/\\([~().*_#>[\]-])/g, "$1")
    .replace(/(\s{40})\s+/g, "$1");

export const lineOf = (raw: string, number: number, cells: readonly string[] | null = null): Line => {
  const cut = raw.slice(0, MOST_CHARACTERS);
  const heading = /^\s{0,3}(#{1,6})\s/.exec(cut);
  const body =
    heading === null
      ? cut.replace(/^[\s>]+/, "").replace(/^[-*+•✧◇●○■□◆▪·]\s/, "")
      : cut.slice(heading[0].length);
  const shown = unmarked(body).trim();
  return {
    number,
    text: folded(shown),
    shown,
    level: heading === null ? null : groupOf(heading, 1).length,
    cells: cells?.map((cell) => folded(unmarked(cell)).trim()) ?? null,
  };
};
