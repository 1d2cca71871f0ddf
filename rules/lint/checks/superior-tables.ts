import { groupOf } from "../document/matched";
import { toDays } from "../../core/amount";
import { findBand } from "../../core/bands";
import { ceilRootShare } from "../../core/whole";
import { superiorDays } from "../../schemes/superior-tables";
import { wholeEnds } from "../document/band";
import { keyColumns, type BandCell } from "../document/band-columns";
import type { Row, RuleDocument, Table } from "../document/rule-document";
import { at, ownWords } from "../document/words";
import type { Finding } from "../finding";

const numberIn = (cell: string): number | null => {
  const found = /^(\d{1,4}(?:\.\d{1,2})?)\s*(?:人日|人天|个|天|日)?$/.exec(cell);
  return found === null ? null : Number(found[1]);
};

/** The count at which the band asks for most: its end, or its beginning where it has none. */
const hardest = ({ span }: BandCell): number => {
  const [from, to] = wholeEnds(span);
  return Number(to ?? from);
};

/** Whole days of the initial audit by a row, in columns from … to: its total, or the sum of the two stages. */
const daysColumns = (table: Table, from: number, to: number): readonly number[] | null => {
  const headed = (pattern: RegExp): readonly number[] =>
    table.header.cells
      .slice(0, to)
      .flatMap((header, column) =>
        column >= from &&
        /人[.·/]?[天日]|审核时间/.test(header) &&
        !/调整|增加|减少|监督|再认证/.test(header) &&
        pattern.test(header)
          ? [column]
          : [],
      );
  const total = headed(/总|合计|一阶段.*二阶段/);
  if (total.length > 0) return total.slice(0, 1);
  const stages = [...headed(/一阶段/).slice(0, 1), ...headed(/二阶段/).slice(0, 1)];
  if (stages.length === 2) return stages;
  const all = headed(/^(?!.*(阶段|现场))/);
  return all.length === 1 ? all : null;
};

const isOfPeople = (table: Table, cell: BandCell): boolean =>
  /人数|人员|员工|有效人/.test(groupOf(table.header.cells, cell.column)) ||
  /人/.test(cell.text) ||
  /^[A-Z]+$/.test(groupOf(table.header.cells, cell.column));

const tooFewIn = (
  table: Table,
  cells: readonly BandCell[],
  columns: readonly number[] | null,
): readonly (readonly [Row, string, string])[] =>
  cells.flatMap((cell) => {
    if (columns === null || !isOfPeople(table, cell)) return [];
    const values = columns.map((column) => numberIn(groupOf(cell.row.cells, column)));
    const people = hardest(cell);
    const least = findBand(superiorDays.rows, people);
    const days = values.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0);
    if (least === null || days === null) return [];
    const floor = toDays(least.value);
    return days < floor
      ? [[cell.row, `${cell.text}: ${days}`, `IAF MD 5 QMS 1: ${people} → ${floor}`] as const]
      : [];
  });

const tooFewDays = (table: Table): readonly (readonly [Row, string, string])[] => {
  const keys = keyColumns(table);
  const starts = keys.flatMap((cells) => cells.slice(0, 1).map(({ column }) => column));
  // Side by side the days of a band stand between its column and the next column of bands.
  const columnsOf = (at: number): readonly number[] | null =>
    daysColumns(table, at === 0 ? 0 : Number(starts[at]), starts[at + 1] ?? table.header.cells.length);
  return keys.flatMap((cells, at) => tooFewIn(table, cells, columnsOf(at)));
};

const tooFewSites = (table: Table): readonly (readonly [Row, string, string])[] =>
  keyColumns(table).flatMap((cells) =>
    cells.flatMap((cell) => {
      const sites = hardest(cell);
      const sampled = numberIn(groupOf(cell.row.cells, cell.column + 1));
      if (!/抽样/.test(groupOf(table.header.cells, cell.column + 1)) || sampled === null) return [];
      const floor = ceilRootShare([1, 1], sites);
      return sampled < floor
        ? [[cell.row, `${cell.text}: ${sampled}`, `IAF MD 1 ⌈√n⌉: ${sites} → ${floor}`] as const]
        : [];
    }),
  );

/** Whether the rules for quality management systems stand above the document: it says so, or is one. */
const isBelowQuality = (document: RuleDocument): boolean =>
  /质量管理体系/.test(document.title) ||
  document.clauses.some((clause) =>
    /不(得|应|能)?[低少小]于[^。;\n]{0,30}(质量管理体系|MD\s*[15])|IAF[\s-]*MD\s*5/.test(ownWords(clause)),
  );

/** Rows of tables that fall below the table of the quality management system: audit days, and samples of sites. */
export const superiorTables = (document: RuleDocument): readonly Finding[] => {
  if (!isBelowQuality(document)) return [];
  return document.tables.flatMap((table) => {
    const rows = [...tooFewDays(table), ...tooFewSites(table)];
    const byLine = new Map<Row, Finding>();
    for (const [row, text, refersTo] of rows) {
      const before = byLine.get(row);
      byLine.set(row, {
        ...at(row.line),
        code: "below-superior-table",
        text: before === undefined ? text : `${before.text}; ${text}`,
        refersTo: before?.refersTo === undefined ? refersTo : `${before.refersTo}; ${refersTo}`,
      });
    }
    return [...byLine.values()];
  });
};
