import { DIRECTIONS, type Direction } from "./list-form";

/** What the address of a page says; only the first of a repeated name counts. */
export type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Where a table stands that shows all its rows: its page, what the address says, and its own name among several. */
export type TablePlace = Readonly<{ path: string; search: Search; name?: string }>;

export type TableQuery = Readonly<{
  sort: string;
  direction: Direction;
  filters: Readonly<Record<string, string>>;
}>;

/** Longer words are in no cell. */
const WORD = 200;

/** The name in the address: of one table among several it begins with the table's own. */
export const tableKey = ({ name = "" }: TablePlace, key: string): string =>
  name === "" ? key : `${name}-${key}`;

const given = (search: Search): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => {
      const first = typeof value === "string" ? value : value?.[0];
      return first === undefined ? [] : [[name, first.slice(0, WORD)]];
    }),
  );

/** What the address asks of a table; a column that cannot be sorted by leaves the usual order. */
export const readTable = (
  place: TablePlace,
  { sorts, filters }: Readonly<{ sorts: readonly string[]; filters: readonly string[] }>,
): TableQuery => {
  const asked = given(place.search);
  const valueOf = (key: string): string => asked[tableKey(place, key)] ?? "";
  return {
    sort: sorts.find((key) => key === valueOf("sort")) ?? "",
    direction: DIRECTIONS.find((direction) => direction === valueOf("direction")) ?? "asc",
    filters: Object.fromEntries(filters.map((key) => [key, valueOf(key)])),
  };
};

/** Everything the address says, with some of the table's own values changed; an empty one is left out. */
export const tableValues = (
  place: TablePlace,
  change: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const changed = Object.entries(change).map(([key, value]) => [tableKey(place, key), value] as const);
  const values = { ...given(place.search), ...Object.fromEntries(changed) };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
};

export const tableAddress = (place: TablePlace, change: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams(tableValues(place, change));
  return query.size === 0 ? place.path : `${place.path}?${query.toString()}`;
};
