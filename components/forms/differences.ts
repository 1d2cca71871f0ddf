import { typedContent } from "@/components/forms/typed-content";

export interface Difference {
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

const same = (left: unknown, right: unknown): boolean =>
  (isEmpty(left) && isEmpty(right)) || typedContent(left) === typedContent(right);

type Item = Readonly<Record<string, unknown> & { item: string }>;

const isItem = (value: unknown): value is Item => isBranch(value) && typeof value["item"] === "string";

/** Rows that stand for the same fixed things in the same order are no table: each is a part of the form. */
const areSameItems = (mine: unknown, theirs: unknown): mine is readonly Item[] =>
  Array.isArray(mine) &&
  Array.isArray(theirs) &&
  mine.length === theirs.length &&
  mine.every((row, index) => {
    const other: unknown = theirs[index];
    return isItem(row) && isItem(other) && row.item === other.item;
  });

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
    if (areSameItems(left, right))
      return differences(Object.assign({}, left), Object.assign({}, right), path);
    return same(left, right) ? [] : [{ path, mine: left, theirs: right }];
  });
}
