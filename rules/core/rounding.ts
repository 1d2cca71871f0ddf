import type { HalfDays, Hundredths, Percent } from "./amount";

/** An exact quantity of days: `hundredths / over` hundredths of a day. Nothing is rounded until a rule says how. */
export type ExactDays = { readonly hundredths: number; readonly over: number };

const HALF_DAY = 50;
const WHOLE = 100;

export const exact = (amount: Hundredths): ExactDays => ({ hundredths: amount, over: 1 });

/** share(exact(days(2.5)), percent(0.85)) is 2.125 days, kept as a fraction. */
export const share = (amount: ExactDays, part: Percent): ExactDays => ({
  hundredths: amount.hundredths * part,
  over: amount.over * WHOLE,
});

export const fractionOf = (amount: ExactDays, [n, d]: readonly [number, number]): ExactDays => ({
  hundredths: amount.hundredths * n,
  over: amount.over * d,
});

export const isLess = (one: ExactDays, other: ExactDays): boolean =>
  one.hundredths * other.over < other.hundredths * one.over;

export const greaterOf = (one: ExactDays, other: ExactDays): ExactDays => (isLess(one, other) ? other : one);

/** To the nearest half-day, ties up: 1.25 → 1.5, 1.24 → 1. */
export const nearestHalfDay = ({ hundredths, over }: ExactDays): HalfDays =>
  Math.floor((2 * hundredths + HALF_DAY * over) / (2 * HALF_DAY * over)) as HalfDays;

/** "Not less than": up to the half-day. 7/3 days → 2.5. */
export const upToHalfDay = ({ hundredths, over }: ExactDays): HalfDays =>
  Math.ceil(hundredths / (HALF_DAY * over)) as HalfDays;

/** "Not more than": down to the half-day. 0.8 → 0.5. */
export const downToHalfDay = ({ hundredths, over }: ExactDays): HalfDays =>
  Math.floor(hundredths / (HALF_DAY * over)) as HalfDays;

const exactHalfDays = (amount: HalfDays): ExactDays => ({ hundredths: amount * HALF_DAY, over: 1 });

/** Nearest half-day, ties up; up instead where the nearest would fall under a lower bound (5.4.3.1(4)). */
export const nearestNotUnder = (amount: ExactDays, bounds: readonly ExactDays[]): HalfDays => {
  const nearest = nearestHalfDay(amount);
  const cuts = bounds.some((bound) => isLess(exactHalfDays(nearest), bound));
  return cuts ? upToHalfDay(amount) : nearest;
};
