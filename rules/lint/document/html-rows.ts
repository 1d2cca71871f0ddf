import { lineOf, type Line } from "./line";

export type HtmlRow = { readonly number: number; readonly raw: string };

/** `rows`: how many rows it goes over, from its own on. */
type Cell = { readonly text: string; readonly rows: number };

/** A cell over more rows or columns, and a row of more cells, is of no table of a rule. */
const MOST = 60;
/** The beginning of a cell: "<td" and "<th", not "<thead". */
const CELL = /<t[dh](?=(?:\s[^<>]{0,200})?>)/;
const TAG = /<[^<>]{0,200}>/g;

const spanIn = (attributes: string, name: string): number =>
  Math.min(Number(new RegExp(`${name}\\s*=\\s*["']?([1-9]\\d{0,2})`).exec(attributes)?.[1] ?? 1), MOST);

/** A cell over several columns stands in the first of them. */
const columnsOf = (cell: string): readonly Cell[] => {
  const end = cell.indexOf(">");
  const attributes = cell.slice(0, end);
  const text = cell.slice(end + 1).replace(TAG, " ");
  const rows = spanIn(attributes, "rowspan");
  return Array.from({ length: spanIn(attributes, "colspan") }, (_, at) => ({
    text: at > 0 ? "" : text,
    rows,
  }));
};

/** The own cells of a row, with the places empty that cells of the rows above still take. */
const below = (above: readonly Cell[], own: readonly Cell[]): readonly Cell[] => {
  const left = [...own];
  const cells = above.flatMap(({ rows }) =>
    rows === 1 ? left.splice(0, 1) : [{ text: "", rows: rows - 1 }],
  );
  return [...cells, ...left].slice(0, MOST);
};

/** Reads rows one after the other: a cell over several rows leaves its place empty below. */
export const htmlRows = (): ((row: HtmlRow) => Line) => {
  let above: readonly Cell[] = [];
  return ({ raw, number }) => {
    const own = raw.split(CELL).slice(1).flatMap(columnsOf);
    above = below(/<table[\s>]/.test(raw) ? [] : above, own);
    const cells = above.map(({ text }) => text);
    return lineOf(raw.replace(TAG, " "), number, cells);
  };
};
