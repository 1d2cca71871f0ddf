import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OrderMenu } from "@/components/list/order-menu";
import { DataTable, type Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { inOrder } from "@/lib/domain/list/in-order";
import {
  readTable,
  tableAddress,
  tableKey,
  tableValues,
  type TablePlace,
} from "@/lib/domain/list/table-query";

/** A choice among what stands in the rows. */
type TableFilter<Row> = Readonly<{
  key: string;
  label: string;
  of: (row: Row) => string;
  told: (value: string) => string;
}>;

type TableViewProps<Row> = Readonly<{
  place: TablePlace;
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  density?: "comfortable" | "compact";
  /** Words that a row is found by. */
  search?: Readonly<{ label: string; of: (row: Row) => readonly string[] }>;
  filters?: readonly TableFilter<Row>[];
  empty?: ReactNode;
}>;

/** Fewer rows are seen at a glance: they are sorted, but nobody looks for one of them. */
const WORTH_FILTERING = 5;
const SEARCH = "q";

const holds = (words: readonly string[], asked: string): boolean =>
  words.some((word) => word.toLocaleLowerCase().includes(asked.toLocaleLowerCase()));

/**
 * A table that shows all its rows: sorted by its heads, filtered by what stands in it, both in the address. It looks
 * as ListView does, which pages through what is too long for that.
 */
export function TableView<Row>(props: TableViewProps<Row>) {
  const { place, caption, columns, rows, rowKey, density, search, filters = [], empty } = props;
  const t = useTranslations("list");
  const sortable = columns.filter(({ order }) => order !== undefined);
  const asked = readTable(place, {
    sorts: sortable.map(({ key }) => key),
    filters: [...(search === undefined ? [] : [SEARCH]), ...filters.map(({ key }) => key)],
  });
  const word = asked.filters[SEARCH] ?? "";
  const found = rows.filter(
    (row) =>
      (word === "" || search === undefined || holds(search.of(row), word)) &&
      filters.every(({ key, of }) => ["", of(row)].includes(asked.filters[key] ?? "")),
  );
  const order = columns.find(({ key }) => key === asked.sort)?.order;
  const none = Object.fromEntries(
    ["sort", "direction", ...Object.keys(asked.filters)].map((key) => [key, ""]),
  );
  const isAsked = asked.sort !== "" || Object.values(asked.filters).some((value) => value !== "");
  const sort = {
    key: asked.sort,
    direction: asked.direction,
    href: (key: string, direction: string) => tableAddress(place, { sort: key, direction }),
  };
  const isFilterable = search !== undefined || filters.length > 0;
  const menu = <OrderMenu sort={sort} columns={sortable.map(({ key, header }) => ({ key, header }))} />;
  return (
    <>
      {!isFilterable && (
        <div data-print="none" className="flex justify-end">
          {menu}
        </div>
      )}
      {isFilterable && (rows.length >= WORTH_FILTERING || isAsked) && (
        <FilterBar
          key={tableAddress(place, {})}
          action={place.path}
          keep={tableValues(place, Object.fromEntries(Object.keys(asked.filters).map((key) => [key, ""])))}
          clearHref={isAsked ? tableAddress(place, none) : undefined}
          {...(search === undefined
            ? {}
            : { search: { name: tableKey(place, SEARCH), value: word, label: search.label } })}
          tools={menu}
        >
          {filters.map(({ key, label, of, told }) => (
            <FilterSelect
              key={key}
              name={tableKey(place, key)}
              label={label}
              value={asked.filters[key] ?? ""}
              any={t("any")}
              options={inOrder([...new Set(rows.map(of))], told, "asc").map((value) => ({
                value,
                label: told(value),
              }))}
            />
          ))}
        </FilterBar>
      )}
      <DataTable
        caption={caption}
        density={density}
        columns={columns.map((column) => ({ ...column, sortable: column.order !== undefined }))}
        rows={order === undefined ? found : inOrder(found, order, asked.direction)}
        rowKey={rowKey}
        sort={sort}
        empty={rows.length === 0 ? empty : <EmptyState title={t("noMatch")}>{t("noMatchHint")}</EmptyState>}
      />
    </>
  );
}
