import { typedContent } from "@/components/forms/typed-content";

export interface Difference {
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** How two versions made from one base go together: what only they changed, and what both changed. */
export interface Merge {
  readonly taken: readonly Difference[];
  readonly asked: readonly Difference[];
}

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

const same = (left: unknown, right: unknown): boolean =>
  (isEmpty(left) && isEmpty(right)) || typedContent(left) === typedContent(right);

/** What a row for a fixed thing is known by. */
const nameOfRow = (row: unknown): string | undefined => {
  const name = isBranch(row) ? (row["item"] ?? row["condition"] ?? row["path"]) : undefined;
  return typeof name === "string" ? name : undefined;
};

/** Rows that stand for the same fixed things in the same order are no table: each is a part of the form. */
const areSameItems = (mine: unknown, theirs: unknown): mine is readonly unknown[] =>
  Array.isArray(mine) &&
  Array.isArray(theirs) &&
  mine.length === theirs.length &&
  mine.every((row: unknown, index) => {
    const name = nameOfRow(row);
    return name !== undefined && name === nameOfRow(theirs[index]);
  });

const asBranch = (value: unknown): Branch =>
  typeof value === "object" && value !== null ? { ...value } : {};

/**
 * Where two versions of one form differ, field by field. A table is one field: rows taken from both sides would be
 * a third version that nobody wrote; only fixed items are compared one by one. Fields the other side does not know are left alone.
 */
export function differences(mine: unknown, theirs: unknown, prefix = ""): readonly Difference[] {
  if (!isBranch(mine) || !isBranch(theirs)) return [];
  return Object.keys(mine).flatMap((key) => {
    if (!Object.hasOwn(theirs, key)) return [];
    const [left, right] = [mine[key], theirs[key]];
    const path = prefix === "" ? key : `${prefix}.${key}`;
    if (isBranch(left) && isBranch(right)) return differences(left, right, path);
    if (areSameItems(left, right)) return differences(asBranch(left), asBranch(right), path);
    return same(left, right) ? [] : [{ path, mine: left, theirs: right }];
  });
}

const valueAt = (values: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((found, name) => asBranch(found)[name], values);

/**
 * Three-way: a field that I left as the base had it takes theirs, a field that they left keeps mine; only what both
 * changed, and differently, is for a person to decide. Without a base nobody knows who changed what: all is asked.
 */
export function merge(base: unknown, mine: unknown, theirs: unknown): Merge {
  const found = differences(mine, theirs);
  if (base === undefined) return { taken: [], asked: found };
  const isMineAlone = ({ path, theirs: value }: Difference) => same(valueAt(base, path), value);
  const isTheirsAlone = ({ path, mine: value }: Difference) => same(valueAt(base, path), value);
  return {
    taken: found.filter(isTheirsAlone),
    asked: found.filter((one) => !isTheirsAlone(one) && !isMineAlone(one)),
  };
}
