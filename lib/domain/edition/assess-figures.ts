import type { Facts, Refusal } from "../outcome";
import type { Figure } from "./edition-figures";
import type { FigureUnit } from "./figure-unit";

const HALF_DAY = 0.5;

/** [least, most] of what a figure of this unit may be. */
const RANGES: Readonly<Record<FigureUnit, readonly [number, number]>> = {
  days: [0, 100],
  percent: [0, 100],
  fraction: [1, 100],
  count: [1, 100],
  hours: [1, 24],
  months: [0, 120],
  years: [1, 10],
  "calendar-days": [0, 400],
  "working-days": [1, 120],
  "day-of-month": [1, 28],
};

/** A share of a whole: more than nothing, not more than all. */
const MOST_OVER = 100;

const fractionFaults = ({ value, over }: Figure): readonly string[] => {
  const whole = over ?? 0;
  const isPair = Number.isInteger(value) && Number.isInteger(whole);
  return isPair && value >= 1 && value <= whole && whole <= MOST_OVER
    ? []
    : ["edition-fraction-out-of-range"];
};

/** A clock keeps its direction: one that counts back has a negative length, one that ends at its start has none. */
const rangeOf = ({ unit, group }: Figure, held: Figure): readonly [number, number] => {
  const [least, most] = RANGES[unit];
  if (group !== "clocks") return [least, most];
  if (held.value === 0) return [0, 0];
  return held.value < 0 ? [-most, -1] : [1, most];
};

/** What speaks against one figure by itself; `held` is the figure of the released edition. */
export const figureFaults = (figure: Figure, held: Figure, field: string): readonly Refusal[] => {
  const refuse = (code: string, facts: Facts): Refusal => ({ code, clause: figure.clause, facts, field });
  if (figure.unit === "fraction")
    return fractionFaults(figure).map((code) => refuse(code, { most: MOST_OVER }));
  const [least, most] = rangeOf(figure, held);
  if (figure.value < least || figure.value > most)
    return [refuse("edition-figure-out-of-range", { least, most })];
  if (figure.unit === "days" && !Number.isInteger(figure.value / HALF_DAY))
    return [refuse("edition-days-not-half", {})];
  return figure.unit === "days" || Number.isInteger(figure.value) ? [] : [refuse("edition-not-whole", {})];
};
