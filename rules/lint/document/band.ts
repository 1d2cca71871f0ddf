/** A span of numbers as a table or a sentence prints it; null is without end. */
export type Span = {
  readonly from: number | null;
  readonly fromIncluded: boolean;
  readonly to: number | null;
  readonly toIncluded: boolean;
};

const NUMBER = String.raw`(\d{1,7}(?:\.\d{1,3})?)`;
const UNIT = String.raw`(?:人日|人天|人|名|个|家|处|户|台|万元|元|%|天|日|年|小时|分|㎡|平方米)?`;
const INCLUDED = String.raw`(?:\(?含(?:本数|\d*)\)?)?`;
/** "70~80(不含80)": which end is left out. */
const WITHOUT = /\(不含(\d{1,7}(?:\.\d{1,3})?)[^()]{0,4}\)$/;

type Shape = readonly [RegExp, (one: number, other: number) => Span];

const span = (from: number | null, fromIncluded: boolean, to: number | null, toIncluded: boolean): Span => ({
  from,
  fromIncluded,
  to,
  toIncluded,
});

const shape = (pattern: string, read: (one: number, other: number) => Span): Shape => [
  new RegExp(`^${pattern.replaceAll("N", `${NUMBER}${UNIT}${INCLUDED}`)}$`),
  read,
];

const SHAPES: readonly Shape[] = [
  shape("N(?:~|-{1,2}|至|到)N", (one, other) => span(one, true, other, true)),
  shape("N(?:及)?以上(?:至|到|~|,)?(?:不满|不足|少于|小于)N", (one, other) => span(one, true, other, false)),
  shape("N(?:及)?以上(?:至|到|~|,)?N(?:及)?以下", (one, other) => span(one, true, other, true)),
  shape("(?:大于|超过|>)N,?(?:且|至|到|~)?(?:小于等于|不超过|≤|不大于)N", (one, other) =>
    span(one, false, other, true),
  ),
  shape("N<[a-zA-Z人数]{1,4}≤N", (one, other) => span(one, false, other, true)),
  shape("N≤[a-zA-Z人数]{1,4}≤N", (one, other) => span(one, true, other, true)),
  shape("N≤[a-zA-Z人数]{1,4}<N", (one, other) => span(one, true, other, false)),
  shape("N<[a-zA-Z人数]{1,4}<N", (one, other) => span(one, false, other, false)),
  shape("(?:≤|<=|不超过|不大于|不多于|小于等于|小于或等于)N", (one) => span(null, true, one, true)),
  shape("(?:<|不足|不满|小于|少于|低于)N", (one) => span(null, true, one, false)),
  shape("(?:≥|>=|不小于|不少于|大于等于|大于或等于|至少)N", (one) => span(one, true, null, true)),
  shape("(?:>|大于|超过|多于|高于)N", (one) => span(one, false, null, true)),
  shape("N(?:及其?)?(?:以下|以内)", (one) => span(null, true, one, true)),
  shape("N(?:及其?)?以上", (one) => span(one, true, null, true)),
];

const leftOut = (told: Span, end: number): Span => ({
  ...told,
  fromIncluded: told.fromIncluded && told.from !== end,
  toIncluded: told.toIncluded && told.to !== end,
});

/** "21~30个", "≤20", "100人以下", "101≤n≤200": a span; a plain number or words: null. */
export const spanOf = (cell: string): Span | null => {
  const text = cell.replace(/\s/g, "");
  if (text.length > 30) return null;
  const without = WITHOUT.exec(text);
  const bare = text.slice(0, without?.index);
  for (const [pattern, read] of SHAPES) {
    const found = pattern.exec(bare);
    if (found === null) continue;
    const told = read(Number(found[1]), Number(found[2] ?? Number.NaN));
    return without === null ? told : leftOut(told, Number(without[1]));
  }
  return null;
};

/** Smallest and greatest whole number of a span of counted things; null is without end. */
export const wholeEnds = ({
  from,
  fromIncluded,
  to,
  toIncluded,
}: Span): readonly [number | null, number | null] => [
  from === null ? null : fromIncluded ? Math.ceil(from) : Math.floor(from) + 1,
  to === null ? null : toIncluded ? Math.floor(to) : Math.ceil(to) - 1,
];
