import { ArrowDown, ArrowUp } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: "start" | "end" | undefined;
  /** May this column be sorted? Its key goes into `sort.href`. */
  readonly sortable?: boolean | undefined;
  /** Where all rows are on the page: what they are put in order by. */
  readonly order?: ((row: Row) => string | number | null) | undefined;
  /** The cell that names the row (a row header): the first one by default. */
  readonly names?: boolean | undefined;
  /** Keep on one line, e.g. numbers and dates. */
  readonly tight?: boolean | undefined;
  /** The header is for the ear only (selection, actions). */
  readonly silent?: boolean | undefined;
  /** In place of the header's word, e.g. a select-all box. */
  readonly head?: ReactNode;
}

export type Direction = "asc" | "desc";

export interface Sort {
  readonly key: string;
  readonly direction: Direction;
  readonly href: (key: string, direction: Direction) => string;
}

type DataTableProps<Row> = Readonly<{
  caption: string;
  captionVisible?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort | undefined;
  density?: "comfortable" | "compact" | undefined;
  /** Shown in place of the table when there are no rows. */
  empty?: ReactNode;
  footer?: ReactNode;
}>;

/** Hairlines, a head that stays, sort by link; on a phone every row becomes a block with named cells. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionVisible, columns, rows, rowKey, sort, density, empty, footer } = props;
  if (rows.length === 0 && empty !== undefined) return empty;
  const pad = density === "compact" ? "py-1" : "py-2";
  const named = columns.find((column) => column.names)?.key ?? columns.find((column) => !column.silent)?.key;
  return (
    <div className="sm:max-lg:overflow-x-auto print:overflow-visible">
      <table className="stacks w-full border-collapse">
        <caption className={captionVisible === true ? "pb-2 text-start font-semibold" : "sr-only"}>
          {caption}
        </caption>
        <thead className="top-(--frame-top,0px) z-10 bg-surface lg:sticky print:static">
          <tr className="border-b border-edge">
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line hover:bg-subtle">
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} isName={column.key === named} pad={pad}>
                  {column.cell(row)}
                </BodyCell>
              ))}
            </tr>
          ))}
        </tbody>
        {footer}
      </table>
    </div>
  );
}

function HeadCell<Row>({ column, sort }: Readonly<{ column: Column<Row>; sort: Sort | undefined }>) {
  const sorted = sort?.key === column.key ? sort.direction : undefined;
  return (
    <th
      scope="col"
      aria-sort={sorted === undefined ? undefined : sorted === "asc" ? "ascending" : "descending"}
      className={classNames(
        "px-3 py-2 text-sm font-semibold whitespace-nowrap first:pl-0 last:pr-0",
        column.align === "end" ? "text-end" : "text-start",
      )}
    >
      {column.head ?? <HeadWord column={column} sort={sort} sorted={sorted} />}
    </th>
  );
}

type HeadWordProps<Row> = Readonly<{
  column: Column<Row>;
  sort: Sort | undefined;
  sorted: Direction | undefined;
}>;

function HeadWord<Row>({ column, sort, sorted }: HeadWordProps<Row>) {
  const t = useTranslations("common.table");
  if (column.silent === true) return <span className="sr-only">{column.header}</span>;
  if (sort === undefined || column.sortable !== true) return column.header;
  const next: Direction = sorted === "asc" ? "desc" : "asc";
  const Arrow = sorted === "desc" ? ArrowDown : ArrowUp;
  return (
    <Link
      href={sort.href(column.key, next)}
      scroll={false}
      title={t(next === "asc" ? "sortAscending" : "sortDescending", { column: column.header })}
      className={classNames(
        "group inline-flex items-center gap-1 hover:underline",
        // The word stands above its figures, the arrow before it.
        column.align === "end" && "flex-row-reverse",
      )}
    >
      {column.header}
      <Arrow
        aria-hidden
        className={classNames("size-3.5", sorted === undefined && "opacity-0 group-hover:opacity-60")}
      />
    </Link>
  );
}

type BodyCellProps<Row> = Readonly<{
  column: Column<Row>;
  isName: boolean;
  pad: string;
  children: ReactNode;
}>;

function BodyCell<Row>({ column, isName, pad, children }: BodyCellProps<Row>) {
  const className = classNames(
    "px-3 align-top first:pl-0 last:pr-0",
    pad,
    column.align === "end" ? "text-end" : "text-start",
    column.tight === true && "whitespace-nowrap",
  );
  const label = column.silent === true ? "" : column.header;
  return isName ? (
    <th scope="row" data-label={label} className={classNames(className, "font-medium")}>
      <span>{children}</span>
    </th>
  ) : (
    <td data-label={label} className={className}>
      <span>{children}</span>
    </td>
  );
}
