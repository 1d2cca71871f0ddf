import { useTranslations } from "next-intl";
import type { FigureClock, FigureTable } from "@/rules/clauses/clause-figures";
import type { Length } from "@/rules/clocks/clock-rules";

const COUNTED = {
  base: "people",
  "people-days": "people",
  "site-days": "sampled",
  sample: "similar",
} as const;

/** A table of the rule as the edition holds it. */
export function ClauseTable({ table }: Readonly<{ table: FigureTable }>) {
  const t = useTranslations("clause");
  const words = useTranslations("facts.category");
  const range = (from: number, to: number | null) =>
    to === null ? t("rangeOpen", { from: String(from) }) : t("range", { from: String(from), to: String(to) });
  const [first] = table.rows;
  return (
    <Figures
      caption={t(`tables.${table.key}`)}
      headers={[
        t(`columns.${COUNTED[table.key]}`),
        ...(table.categories.length > 0
          ? table.categories.map((category) => words(category))
          : (first?.values ?? []).map((_, index) => t(`columns.${table.key}.${index}`))),
      ]}
      rows={table.rows.map(({ from, to, values }) => [range(from, to), ...values.map(String)])}
      isNumeric
    />
  );
}

/** The time limits that rest on a clause. */
export function ClauseClocks({ clocks }: Readonly<{ clocks: readonly FigureClock[] }>) {
  const t = useTranslations("clause");
  const lengthOf = (length: Length) => {
    if (length.unit === "day-of-next-month") return t("lengths.day-of-next-month", { count: length.day });
    if (length.unit === "end-of-year") return t("lengths.end-of-year");
    if (length.count === 0) return t("lengths.same-day");
    return length.count < 0
      ? t(length.unit === "days" ? "lengths.days-before" : "lengths.before", { count: -length.count })
      : t(`lengths.${length.unit}`, { count: length.count });
  };
  return (
    <Figures
      caption={t("clocks")}
      headers={[t("clock.limit"), t("clock.start"), t("clock.length")]}
      rows={clocks.map(({ clock, start, length }) => [
        t(`limits.${clock}`),
        t(`starts.${start}`),
        lengthOf(length),
      ])}
    />
  );
}

type FiguresProps = Readonly<{
  caption: string;
  headers: readonly string[];
  rows: readonly (readonly string[])[];
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
        {rows.map(([name, ...cells]) => (
          <tr key={[name, ...cells].join()} className="border-b border-line">
            <th scope="row" className="py-1.5 pr-3 text-start font-normal">
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
