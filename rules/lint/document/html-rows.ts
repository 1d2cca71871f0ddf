import { groupOf } from "./matched";
import { lineOf, type Line } from "./line";

export type HtmlRow = { readonly number: number; readonly raw: string };

const MOST_SPAN = 60;
const CELL = /<t[dh]([^<>]{0,200})>/;

const spanIn = (attributes: string, name: string): number =>
  Math.min(Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`).exec(attributes)?.[1] ?? 1), MOST_SPAN);

/** Reads rows one after the other: a cell over several columns stands in the first, one over several rows leaves its place empty below. */
export const htmlRows = (): ((row: HtmlRow) => Line) => {
  let below = new Map<number, number>();
  return ({ raw, number }) => {
    const cells: string[] = [];
    const next = new Map<number, number>();
    const leave = (): void => {
      for (let left = below.get(cells.length); left !== undefined; left = below.get(cells.length)) {
        if (left > 1) next.set(cells.length, left - 1);
        cells.push("");
      }
    };
    if (/<table[\s>]/.test(raw)) below = new Map();
    const parts = raw.split(CELL).slice(1);
    for (let at = 0; at + 1 < parts.length; at += 2) {
      leave();
      const attributes = groupOf(parts, at);
      const rows = spanIn(attributes, "rowspan");
      if (rows > 1) next.set(cells.length, rows - 1);
      cells.push(groupOf(parts, at + 1).replace(/<[^<>]{0,200}>/g, " "));
      for (let more = spanIn(attributes, "colspan"); more > 1; more -= 1) cells.push("");
    }
    leave();
    below = next;
    return lineOf(raw.replace(/<[^<>]{0,200}>/g, " "), number, cells);
  };
};
