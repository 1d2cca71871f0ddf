/** One field that two versions of a section say differently: its lines that went and its lines that came. */
export type FieldDifference = Readonly<{
  path: string;
  removed: readonly string[];
  added: readonly string[];
}>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const linesOf = (value: unknown): readonly string[] => {
  if (value === null || value === undefined || value === "") return [];
  return (typeof value === "string" ? value : JSON.stringify(value)).split("\n");
};

/** Every field at any depth by its path; rows count from 1, as people count them. */
const fieldsOf = (value: unknown, path: readonly string[] = []): readonly (readonly [string, unknown])[] => {
  if (isObject(value))
    return Object.entries(value).flatMap(([name, member]) => fieldsOf(member, [...path, name]));
  if (Array.isArray(value))
    return value.flatMap((member: unknown, index) => fieldsOf(member, [...path, String(index + 1)]));
  return [[path.join("."), value]];
};

/** Lines of one side that the other does not have, each as often as it has it less. */
const without = (lines: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
};

/** Field by field and line by line what changed between two versions, in the order of the later one. */
export const sectionDifference = (before: unknown, after: unknown): readonly FieldDifference[] => {
  const [old, now] = [new Map(fieldsOf(before)), new Map(fieldsOf(after))];
  const paths = [...new Set([...now.keys(), ...old.keys()])];
  return paths
    .map((path) => {
      const [was, is] = [linesOf(old.get(path)), linesOf(now.get(path))];
      return { path, removed: without(was, is), added: without(is, was) };
    })
    .filter(({ removed, added }) => removed.length > 0 || added.length > 0);
};
