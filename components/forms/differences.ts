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
  (isEmpty(left) && isEmpty(right)) || canonical(left) === canonical(right);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isBranch(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );

/**
 * Where two versions of one form differ, field by field. A table is one field: rows taken from both sides would be
 * a third version that nobody wrote. Fields the other side does not know are left alone.
 */
export function differences(mine: unknown, theirs: unknown, prefix = ""): readonly Difference[] {
  if (!isBranch(mine) || !isBranch(theirs)) return [];
  return Object.keys(mine).flatMap((key) => {
    if (!Object.hasOwn(theirs, key)) return [];
    const [left, right] = [mine[key], theirs[key]];
    const path = prefix === "" ? key : `${prefix}.${key}`;
    if (isBranch(left) && isBranch(right)) return differences(left, right, path);
    return same(left, right) ? [] : [{ path, mine: left, theirs: right }];
  });
}
