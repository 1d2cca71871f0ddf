import fc from "fast-check";

type Json = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every place of a body, without those below a field that takes whatever JSON there is. */
export const placesOf = (value: unknown, open: readonly string[] = [], path: Path = []): readonly Path[] => {
  const own = path.length === 0 ? [] : [path];
  if (path.length === 1 && open.includes(String(path[0]))) return own;
  if (Array.isArray(value))
    return [...own, ...value.flatMap((item, index) => placesOf(item, open, [...path, index]))];
  if (!isObject(value)) return own;
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, member]) => placesOf(member, open, [...path, key])),
  ];
};

export const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((found, key) => {
    if (isList(found)) return found[Number(key)];
    return isObject(found) ? found[String(key)] : undefined;
  }, value);

/** The body with another value at one place. */
export const withValue = (value: unknown, [key, ...rest]: Path, change: unknown): unknown => {
  if (key === undefined) return change;
  if (isList(value))
    return value.map((item, index) => (index === key ? withValue(item, rest, change) : item));
  if (!isObject(value)) return value;
  return { ...value, [key]: withValue(value[key], rest, change) };
};

const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  string: [7, true, [], {}, ["a"]],
  number: ["seven", [], {}, 1e308, -1e308, 0.000_001, Number.MAX_SAFE_INTEGER, -7_777_777.5],
  boolean: ["yes", 2, {}, []],
  array: [{}, "rows", 7, true],
  object: [[], "fields", 7, true],
  null: [{ a: { b: 1 } }, [[]]],
};

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return "null";
  return Array.isArray(value) ? "array" : typeof value;
};

const HUGE = "长".repeat(60_000);
const UNKEPT = ["\u0000", "a\u0000b", "\u0008", "x\u001b[2J", "\ud800", "\udfff\ud800", "\ufffe", "\uffff"];
const FOREIGN_IDS = [
  "00000000-0000-4000-8000-000000000000",
  "ffffffff-ffff-4fff-bfff-ffffffffffff",
  "1 OR 1=1",
];
const NAMES_AN_OBJECT = /Ids?$/;

/** Values that no field of this kind takes: wrong type, huge, letters that cannot be kept, nobody's id. */
const hostileValues = (value: unknown, place: Path): readonly unknown[] => {
  const wrong = WRONG[kindOf(value)] ?? [];
  if (typeof value !== "string") {
    return isList(value) ? [...wrong, Array.from({ length: 20_000 }, () => value[0] ?? "")] : wrong;
  }
  return [...wrong, HUGE, ...UNKEPT, ...(NAMES_AN_OBJECT.test(String(place.at(-1))) ? FOREIGN_IDS : [])];
};

/** Whole bodies that are none. */
const BROKEN: readonly string[] = [
  "",
  "{",
  "[]",
  "null",
  '"text"',
  "7",
  '{"a":1,}',
  "\u0000",
  "[".repeat(50_000),
  `{"a":${"[".repeat(5_000)}${"]".repeat(5_000)},"__proto__":{}}`,
  "x".repeat(2_200_000),
];

/** A key that reaches for a prototype, at one place of the body. */
const polluted = (body: Json, key: string, place: Path): string => {
  const inside = at(body, place);
  const target = isObject(inside) ? inside : body;
  const mark = "\u0001key\u0001";
  const marked = withValue(body, isObject(inside) ? place : [], { ...target, [mark]: { isAdmin: true } });
  return JSON.stringify(marked).replace(JSON.stringify(mark), JSON.stringify(key));
};

export type Fault = Readonly<{ what: string; raw: string }>;

/** One fault in an accepted body, as text to send. */
export const faultIn = (body: Json, open: readonly string[]): fc.Arbitrary<Fault> => {
  const places = placesOf(body, open);
  const prototype = fc
    .tuple(fc.constantFrom("__proto__", "constructor", "prototype"), fc.constantFrom<Path>([], ...places))
    .map(([key, place]) => ({ what: `${key} at ${place.join(".")}`, raw: polluted(body, key, place) }));
  const broken = fc.constantFrom(...BROKEN).map((raw) => ({ what: `body ${raw.slice(0, 20)}`, raw }));
  const judged = places.filter((place) => hostileValues(at(body, place), place).length > 0);
  if (judged.length === 0) return fc.oneof(prototype, broken);
  const value = fc.constantFrom(...judged).chain((place) =>
    fc.constantFrom(...hostileValues(at(body, place), place)).map((change) => ({
      what: `${place.join(".")} = ${JSON.stringify(change).slice(0, 60)}`,
      raw: JSON.stringify(withValue(body, place, change)),
    })),
  );
  return fc.oneof(
    { weight: 12, arbitrary: value },
    { weight: 2, arbitrary: prototype },
    { weight: 1, arbitrary: broken },
  );
};

/** One fault in an address: a placeholder or a query that no object of ours is called by. */
export const HOSTILE_WORDS = [
  "00000000-0000-4000-8000-000000000000",
  "not-a-uuid",
  "..",
  "%00",
  "\u0000",
  '\'; DROP TABLE "User"; --',
  "__proto__",
  "x".repeat(3_000),
  "\ufffe",
  "<script>alert(1)</script>",
] as const;
