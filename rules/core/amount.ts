/** One day = 100. Adjustments and sums on the way to a determined time; whole, so that 0.3 × 1.5 is 0.45. */
export type Hundredths = number & { readonly __unit: "hundredth of a day" };
/** One day = 2. Determined times. */
export type HalfDays = number & { readonly __unit: "half-day" };
/** 0.85 = 85. Coefficients and shares. */
export type Percent = number & { readonly __unit: "percent" };

const PER_DAY = 100;

/**
 * The whole hundredths of a decimal written with at most two places, or null when it is finer (or no number).
 * Exact: the quotient `whole / 100` is the double nearest to that decimal, so it equals the double that was read.
 */
export const wholeHundredths = (decimal: number): number | null => {
  const whole = Math.round(decimal * PER_DAY);
  return Number.isSafeInteger(whole) && whole / PER_DAY === decimal ? whole : null;
};

const exactly = (decimal: number, unit: string): number => {
  const whole = wholeHundredths(decimal);
  if (whole === null) throw new RangeError(`${decimal} is no whole hundredth of a ${unit}`);
  return whole;
};

/** days(1.5) = 150 hundredths. Throws on anything finer than 0.01. */
export const days = (decimal: number): Hundredths => exactly(decimal, "day") as Hundredths;

/** percent(0.85) = 85. Throws on anything finer than 0.01. */
export const percent = (decimal: number): Percent => exactly(decimal, "coefficient") as Percent;

export const halfDays = (count: number): HalfDays => {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} is no whole number of half-days`);
  return count as HalfDays;
};

export const toDays = (amount: Hundredths): number => amount / PER_DAY;
export const halfDaysToDays = (amount: HalfDays): number => amount / 2;
export const toHundredths = (amount: HalfDays): Hundredths => (amount * (PER_DAY / 2)) as Hundredths;
export const isHalfDay = (amount: Hundredths): boolean => amount % (PER_DAY / 2) === 0;

export const add = (...amounts: readonly Hundredths[]): Hundredths =>
  amounts.reduce<number>((sum, each) => sum + each, 0) as Hundredths;
export const subtract = (from: Hundredths, amount: Hundredths): Hundredths => (from - amount) as Hundredths;
export const greater = (one: Hundredths, other: Hundredths): Hundredths => Math.max(one, other) as Hundredths;
export const lesser = (one: Hundredths, other: Hundredths): Hundredths => Math.min(one, other) as Hundredths;
export const multiply = (amount: Hundredths, count: number): Hundredths => (amount * count) as Hundredths;

/** A share that comes out whole, as 30 % of a half-day table value does: shareOf(days(2.5), percent(0.3)) is 0.75. */
export const shareOf = (amount: Hundredths, part: Percent): Hundredths => {
  const whole = (amount * part) / PER_DAY;
  if (!Number.isSafeInteger(whole)) throw new RangeError(`${part} % of ${amount} hundredths is not whole`);
  return whole as Hundredths;
};
export const toCoefficient = (part: Percent): number => part / PER_DAY;
/** What is left of a whole: remaining(percent(0.3)) is 0.7. */
export const remaining = (part: Percent): Percent => (PER_DAY - part) as Percent;
