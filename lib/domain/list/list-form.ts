import { z } from "zod";
import { day } from "../fields";
import { readCursor } from "./cursor";

/** As many rows as one page shows. */
export const LIST_PAGE = 50;

export const DIRECTIONS = ["asc", "desc"] as const;
export type Direction = (typeof DIRECTIONS)[number];

const cursor = z
  .string()
  .max(1_000)
  .refine((written) => written === "" || readCursor(written) !== null, { params: { code: "wrong-format" } })
  .default("");

/** A day to filter by, or none. */
export const dayFilter = z.union([day, z.literal("")]).default("");

/** How every list is asked for: its order, and the row after (or before) which the page begins (or ends). */
export type ListOrder<Sort extends string = string> = Readonly<{
  sort: Sort;
  direction: Direction;
  after: string;
  before: string;
}>;

type First<Sort> = Readonly<{ sort: Sort; direction: Direction }>;

/** A list's own filters together with the columns it can be put in order by; the first order is its usual one. */
export const listForm = <const Sort extends string, Filters extends z.ZodRawShape>(
  sorts: readonly [Sort, ...Sort[]],
  first: First<NoInfer<Sort>>,
  filters: Filters,
) =>
  z.object({
    ...filters,
    sort: z.enum(sorts).default(() => first.sort),
    direction: z.enum(DIRECTIONS).default(first.direction),
    after: cursor,
    before: cursor,
  });

/** What an address says of one filter; only the first of a repeated one counts. */
type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

const firstOf = (value: Asked[string]): string | undefined =>
  typeof value === "string" ? value : value?.[0];

const givenIn = (asked: Asked): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, firstOf(value)]));

/** Whether everything an address says fits. */
export const fitsListForm = (form: z.ZodType, asked: Asked): boolean =>
  form.safeParse(givenIn(asked)).success;

/** Reads an address: a filter that does not fit counts as not set, the others stay. */
export const readListForm = <Form extends z.ZodType>(form: Form, asked: Asked): z.output<Form> => {
  const given = givenIn(asked);
  const read = form.safeParse(given);
  if (read.success) return read.data;
  const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])));
  return form.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name))));
};

type Values = Readonly<Record<string, string>>;

/** The filters and the order that differ from the usual, in one spelling: what a saved filter keeps. */
export const listQuery = (form: z.ZodType<Values>, values: Values): string => {
  const usual = form.parse({});
  const set = Object.entries(values).filter(
    ([name, value]) => name !== "after" && name !== "before" && value !== usual[name],
  );
  return new URLSearchParams(set.toSorted(([one], [other]) => (one < other ? -1 : 1))).toString();
};
