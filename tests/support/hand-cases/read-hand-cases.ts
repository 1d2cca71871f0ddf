import { readFileSync } from "node:fs";

/** One row of tests/cases/*.csv, worked by hand from the document. */
export type HandCase = {
  readonly id: string;
  readonly clause: string;
  readonly shows: string;
  /** A column by its code name; throws where the file has no such column. */
  readonly cell: (column: string) => string;
};

/** The fields of a CSV text (RFC 4180): quoted where they hold a comma, a quote or a line's end. */
const records = (text: string): readonly (readonly string[])[] => {
  const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy;
  const rows: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (found === null) throw new Error(`not readable as CSV at character ${at}`);
    const [, quoted, plain = "", end] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
};

/** A heading is Chinese for the auditor and ends with the column's code name: "有效人数 effectivePersonnel". */
const codeName = (heading: string): string => heading.slice(heading.lastIndexOf(" ") + 1);

/** Spreadsheets take a file for UTF-8 only with this mark in front. */
const MARK = "\uFEFF";

export const readHandCases = (name: string): readonly HandCase[] => {
  const text = readFileSync(`tests/cases/${name}.csv`, "utf8");
  if (!text.startsWith(MARK)) throw new Error(`${name}.csv does not begin with the mark of UTF-8`);
  const [headings = [], ...rows] = records(text.slice(MARK.length));
  const columns = headings.map(codeName);
  return rows.map((row, index) => {
    if (row.length !== columns.length) throw new Error(`${name}.csv, row ${index + 2}: ${row.length} fields`);
    const cell = (column: string): string => {
      const value = row[columns.indexOf(column)];
      if (value === undefined) throw new Error(`${name}.csv has no column ${column}`);
      return value;
    };
    return { id: cell("id"), clause: cell("clause"), shows: cell("shows"), cell };
  });
};
