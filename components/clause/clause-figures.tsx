import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { lengthWords } from "@/components/clause/length-words";
import { Link } from "@/components/ui/link";
import type { FigureClock, FigureTable } from "@/rules/clauses/clause-figures";

const COUNTED = {
  base: "people",
  "people-days": "people",
  "site-days": "sampled",
  sample: "similar",
} as const;

type ClauseTableProps = Readonly<{
  table: FigureTable;
  /** Where a row, or one of its categories, is computed; figures are links then. */
  hrefOf?: (from: number, category: string | null) => string;
  /** Past the last row a person gives the days, in each column not fewer than these. */
  pastEnd?: Readonly<{ from: number; least: readonly number[] }> | null;
}>;

/** A table of the rule as the edition holds it. */
export function ClauseTable({ table, hrefOf, pastEnd = null }: ClauseTableProps) {
  const t = useTranslations("clause");
  const words = useTranslations("facts.category");
  const range = (from: number, to: number | null) =>
    to === null ? t("rangeOpen", { from: String(from) }) : t("range", { from: String(from), to: String(to) });
  const [first] = table.rows;
  const headers =
    table.categories.length > 0
      ? table.categories.map((category) => words(category))
      : (first?.values ?? []).map((_, index) => t(`columns.${table.key}.${index}`));
  const cell = (name: string, from: number, value: number, column: number) => {
    const shown = String(value);
    if (hrefOf === undefined) return shown;
    return (
      <Link
        href={hrefOf(from, table.categories[column] ?? null)}
        className="explained target hover:text-accent"
        aria-label={t("computeCell", { row: name, column: headers[column] ?? "", value: shown })}
      >
        {shown}
      </Link>
    );
  };
  return (
    <Figures
      caption={t(`tables.${table.key}`)}
      headers={[t(`columns.${COUNTED[table.key]}`), ...headers]}
      rows={[
        ...table.rows.map(({ from, to, values }) => {
          const name = range(from, to);
          return { name, cells: values.map((value, column) => cell(name, from, value, column)) };
        }),
        ...(pastEnd === null
          ? []
          : [
              {
                name: t("pastEnd", { from: String(pastEnd.from) }),
                cells: pastEnd.least.map((least) => t("byPerson", { least: String(least) })),
              },
            ]),
      ]}
      isNumeric
    />
  );
}

/** The time limits that rest on a clause. */
export function ClauseClocks({ clocks }: Readonly<{ clocks: readonly FigureClock[] }>) {
  const t = useTranslations("clause");
  const all = useTranslations();
  return (
    <Figures
      caption={t("clocks")}
      headers={[t("clock.limit"), t("clock.start"), t("clock.length")]}
      rows={clocks.map(({ clock, start, length }) => ({
        name: t(`limits.${clock}`),
        cells: [t(`starts.${start}`), lengthWords(all, length)],
      }))}
    />
  );
}

type FiguresProps = Readonly<{
  caption: string;
  headers: readonly string[];
  rows: readonly Readonly<{ name: string; cells: readonly ReactNode[] }>[];
  isNumeric?: boolean;
}>;

/** A few narrow columns: stays a table on a phone. */
function Figures({ caption, headers, rows, isNumeric = false }: FiguresProps) {
  const align = (column: number) => (isNumeric && column > 0 ? "text-end" : "text-start");
  return (
    <table className="w-full max-w-xl border-collapse tabular-nums">
      <caption className="pb-1 text-start text-sm text-muted">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-sm">
          {headers.map((header, column) => (
            <th key={header} scope="col" className={`py-1.5 pr-3 font-semibold last:pr-0 ${align(column)}`}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }, index) => (
          <tr key={`${name} ${index}`} className="border-b border-line">
            <th scope="row" className="py-1.5 pr-3 text-start font-normal sm:whitespace-nowrap">
              {name}
            </th>
            {cells.map((cell, column) => (
              <td key={headers[column + 1]} className={`py-1.5 pr-3 last:pr-0 ${align(column + 1)}`}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
