import { EVERY_CLOCK } from "@/rules/clocks/clock-rules";
import type { EditionValues } from "@/rules/schemes/edition-values";
import { FIGURE_LIST } from "./figure-list.data";
import type { FigureGroup, FigureUnit } from "./figure-unit";
import { clauseAt, valueAt } from "./value-at";

/** One figure of an edition as people write it, with its clause. */
export type Figure = Readonly<{
  path: string;
  group: FigureGroup;
  unit: FigureUnit;
  clause: string;
  value: number;
  /** The lower number of a fraction; null for everything else. */
  over: number | null;
}>;

const PER_DAY = 100;

const CLOCK_UNITS: Readonly<Record<string, FigureUnit>> = {
  days: "calendar-days",
  months: "months",
  "working-days": "working-days",
  "day-of-next-month": "day-of-month",
  "years-less-a-day": "years",
};

/** "a[].b" once for every member of the list at "a". */
const spread = (values: EditionValues, path: string): readonly string[] => {
  const [head = "", tail] = path.split("[]");
  if (tail === undefined) return [path];
  const list = valueAt(values, head);
  return Array.isArray(list) ? list.map((_, index) => `${head}.${index}${tail}`) : [];
};

const figureAt = (
  values: EditionValues,
  path: string,
  { unit, group }: Pick<Figure, "unit" | "group">,
): readonly Figure[] => {
  const held = valueAt(values, path);
  const named = { path, group, unit };
  if (Array.isArray(held)) {
    const [value, over] = [valueAt(held, "0"), valueAt(held, "1")];
    if (typeof value !== "number" || typeof over !== "number") return [];
    return [{ ...named, clause: clauseAt(values, path), value, over }];
  }
  if (typeof held !== "number") return [];
  const value = unit === "days" ? held / PER_DAY : held;
  return [{ ...named, clause: clauseAt(values, path), value, over: null }];
};

const lengthAt = (values: EditionValues, path: string): readonly Figure[] => {
  const unit = CLOCK_UNITS[String(valueAt(values, `${path}.unit`))];
  if (unit === undefined) return [];
  const counted = unit === "day-of-month" ? `${path}.day` : `${path}.count`;
  return figureAt(values, counted, { unit, group: "clocks" });
};

/** Every figure of an edition that stands outside its tables, in the order of the page. */
export const figuresOf = (values: EditionValues): readonly Figure[] => [
  ...FIGURE_LIST.flatMap(([pattern, unit, group]) =>
    spread(values, pattern).flatMap((path) => figureAt(values, path, { unit, group })),
  ),
  ...EVERY_CLOCK.flatMap((clock) => [
    ...lengthAt(values, `clocks.limits.${clock}.length`),
    ...lengthAt(values, `clocks.limits.${clock}.first.length`),
  ]),
];

/** A figure as the edition holds it: hundredths of a day, percent, a pair, a whole number. */
export const heldFigure = ({ unit, value, over }: Pick<Figure, "unit" | "value" | "over">): unknown => {
  if (unit === "days") return Math.round(value * PER_DAY);
  return unit === "fraction" ? [value, over] : value;
};
