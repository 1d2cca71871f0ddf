/** One field that a change touched, as a reader sees it. */
export type FieldChange = Readonly<{ field: string; before: string | null; after: string | null }>;

const DEPTH = 4;
const SHOWN = 300;
const MOST = 60;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** As many of a list as fit, and "…" where there are more: what is shown of it is still a list. */
const shownList = (list: readonly unknown[]): string => {
  const fitting = list.filter((_, index) => JSON.stringify(list.slice(0, index + 1)).length <= SHOWN);
  return JSON.stringify(fitting.length < list.length ? [...fitting, "…"] : list);
};

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) return shownList(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

const leaves = (value: unknown, path: readonly string[], into: Map<string, string | null>): void => {
  if (isObject(value) && path.length < DEPTH) {
    for (const [key, member] of Object.entries(value)) leaves(member, [...path, key], into);
    return;
  }
  if (Array.isArray(value) && path.length < DEPTH && value.some(isObject)) {
    value.forEach((member: unknown, index) => leaves(member, [...path, String(index + 1)], into));
    return;
  }
  into.set(path.join("."), shown(value));
};

const flat = (value: unknown): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  if (value !== null && value !== undefined) leaves(value, [], found);
  return found;
};

/** The fields in which two states of an object differ, at most sixty: who needs more reads the rows themselves. */
export const changesBetween = (before: unknown, after: unknown): readonly FieldChange[] => {
  const [old, now] = [flat(before), flat(after)];
  const fields = [...new Set([...old.keys(), ...now.keys()])];
  return fields
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((change) => change.before !== change.after)
    .slice(0, MOST);
};
