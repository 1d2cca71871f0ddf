/** The value at a dotted path of plain data; undefined where there is none. */
export const valueAt = (data: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null) return undefined;
    const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
    return found;
  }, data);

const changed = (value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown => {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === key ? changed(each, rest, to) : each));
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
    throw new RangeError(`nothing stands at ${key}`);
  return { ...value, [key]: changed(valueAt(value, key), rest, to) };
};

/** The same plain data with another value at a path that is there already. */
export const withValueAt = (data: unknown, path: string, to: unknown): unknown =>
  changed(data, path.split("."), to);

/** What an edition keeps by itself rests on the clause of another value: so much of the table is left by its reductions. */
const RESTS_ON: Readonly<Record<string, string>> = { "manDays.keepsOfTable": "manDays.adjustments" };

/** The clause beside a value: that of the nearest thing around it which names one. */
export const clauseAt = (data: unknown, path: string): string => {
  const keys = (RESTS_ON[path] ?? path).split(".");
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const clause = valueAt(data, [...keys.slice(0, depth), "clause"].join("."));
    if (typeof clause === "string") return clause;
  }
  throw new RangeError(`no clause beside ${path}`);
};
