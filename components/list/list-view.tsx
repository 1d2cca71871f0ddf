import type { ReactNode } from "react";
import { listAddress, sortsOf, type AskedList } from "@/components/list/list-address";
import { ListTools } from "@/components/list/list-tools";
import { RowKeys } from "@/components/list/row-keys";
import { SavedFilters, type SavedFilter } from "@/components/list/saved-filters";
import { DataTable, type Column, type Sort } from "@/components/ui/data-table";
import { FilterBar } from "@/components/ui/filter-bar";
import { Pagination } from "@/components/ui/pagination";
import type { Direction } from "@/lib/domain/list/list-form";
import type { ListLook } from "@/lib/domain/list/list-look";

type Form = AskedList["form"] & Readonly<{ sort: string; direction: Direction }>;

/** What a query of a list answers: a page of rows, its neighbours, and the reader's own filters. */
export type ListPage<Row> = Readonly<{
  rows: readonly Row[];
  next: string | null;
  previous: string | null;
  saved: readonly SavedFilter[];
}>;

type ListViewProps<Row> = Readonly<{
  asked: AskedList & Readonly<{ form: Form }>;
  caption: string;
  page: ListPage<Row>;
  look: ListLook;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** The one filter for words; its hint stands in the box. */
  search?: Readonly<{ name: string; label: string }> | undefined;
  /** FilterSelect, FilterDate … */
  filters?: ReactNode;
  /** A filter that stands as tabs above and outlives "clear". */
  tab?: string;
  tabs?: ReactNode;
  empty: ReactNode;
}>;

/** The one shape of a list: tabs, filters, tools, table, pages. Columns are sortable where the list's form says so. */
export function ListView<Row>(props: ListViewProps<Row>) {
  const { asked, caption, page, look, columns, rowKey, search, filters, tab, tabs, empty } = props;
  const { form } = asked;
  const sorts = sortsOf(asked.list);
  const choosable = columns.filter((column, index) => index > 0 && !column.names && !column.silent);
  const shown = columns.filter((column) => !choosable.includes(column) || !look.hidden.includes(column.key));
  const kept = tab === undefined ? {} : { [tab]: form[tab] ?? "" };
  const order = { sort: form.sort, direction: form.direction };
  const cleared = listAddress({ ...asked, form: { ...kept, ...order } });
  const here = listAddress(asked);
  const sort: Sort = {
    key: form.sort,
    direction: form.direction,
    href: (key, direction) => listAddress(asked, { sort: key, direction }),
  };
  return (
    <>
      <SavedFilters asked={asked} saved={page.saved} />
      {tabs}
      <FilterBar
        // A new address brings new values into the boxes.
        key={here}
        action={asked.path}
        keep={{ ...kept, ...order }}
        clearHref={here === cleared ? undefined : cleared}
        {...(search === undefined ? {} : { search: { ...search, value: form[search.name] ?? "" } })}
        tools={<ListTools asked={asked} look={look} sort={sort} shown={shown} choosable={choosable} />}
      >
        {filters}
      </FilterBar>
      <RowKeys>
        <DataTable
          caption={caption}
          density={look.density}
          rows={page.rows}
          rowKey={rowKey}
          empty={empty}
          columns={shown.map((column) => ({ ...column, sortable: sorts.includes(column.key) }))}
          sort={sort}
        />
      </RowKeys>
      <Pagination
        previous={page.previous === null ? undefined : listAddress(asked, { before: page.previous })}
        next={page.next === null ? undefined : listAddress(asked, { after: page.next })}
      />
    </>
  );
}
