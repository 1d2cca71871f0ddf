/** The values of each key, in their order. */
export const grouped = <K, V>(values: Iterable<V>, keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> => {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
};

/** The values of one key; none where it has none. */
export const listOf = <K, V>(groups: ReadonlyMap<K, readonly V[]>, key: K): readonly V[] =>
  groups.get(key) ?? [];
