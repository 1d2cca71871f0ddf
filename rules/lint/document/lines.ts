import { htmlRows, type HtmlRow } from "./html-rows";
import { lineOf, type Line } from "./line";
import { groupOf } from "./matched";

const tabbed = (raw: string): boolean => /\S\t+\S/.test(raw);

/** "5.2<tab>认证申请" and "第三章<tab>…" are numbered headings, no rows. */
const labelled = (raw: string): boolean =>
  /^\s*(\d{1,2}(\.\d{1,3})+|第[^\t]{1,6}[章节条]|附录\s*\S?|[(（]?[\da-z一二三四五六七八九十]{1,3}[)）、.．])\t[^\t]*$/.test(
    raw,
  );

/** Rows of a table of tabs never stand alone: the nearest line that says anything has tabs too. */
const inTabTable = (raws: readonly string[], at: number): boolean => {
  const isRow = (line: number): boolean => {
    const raw = groupOf(raws, line);
    return tabbed(raw) && !labelled(raw);
  };
  if (!isRow(at)) return false;
  for (const step of [-1, 1]) {
    let next = at + step;
    for (let skipped = 0; skipped < 3 && /^[\s-]*$/.test(groupOf(raws, next)); skipped += 1) next += step;
    if (isRow(next)) return true;
  }
  return false;
};

const isRule = (raw: string): boolean =>
  (raw.includes("---") && /^[\s|:+-]*$/.test(raw)) || /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(raw);

/** The file as lines: rows of tables (bars, tabs, HTML) with their cells, everything else as words. */
export const linesOf = (text: string): readonly Line[] => {
  const raws = text.split(/\r\n|[\n\r\u2028\f]/);
  const lines: Line[] = [];
  const htmlRow = htmlRows();
  let open: HtmlRow | null = null;
  for (const [at, raw] of raws.entries()) {
    const number = at + 1;
    if (open !== null || /<tr[\s>]/.test(raw)) {
      const parts: readonly string[] = raw.split(/<\/tr>/);
      for (const [index, part] of parts.entries()) {
        const start: HtmlRow | null = open;
        if (start === null && !/<tr[\s>]/.test(part)) continue;
        const row: HtmlRow = { number: start?.number ?? number, raw: `${start?.raw ?? ""} ${part}` };
        if (index < parts.length - 1) {
          lines.push(htmlRow(row));
          open = null;
        } else open = row.raw.length > 20_000 ? null : row;
      }
    } else if (isRule(raw)) lines.push(lineOf("", number));
    else if (/^\s*\|.*\|\s*$/.test(raw)) lines.push(lineOf(raw, number, raw.trim().slice(1, -1).split("|")));
    else if (inTabTable(raws, at)) lines.push(lineOf(raw, number, raw.split("\t")));
    else lines.push(lineOf(raw, number));
  }
  return lines;
};
