/** An exact decimal: `digits / 10^places`. */
export type Decimal = { readonly digits: bigint; readonly places: number };

/**
 * The decimal a number was written as: its shortest form, which is what a reader of "4.5" or "7.333" typed.
 * Hours a day may be written to any place, and a head count rests on the exact sum, so no binary fraction remains.
 */
export const decimal = (value: number): Decimal => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no decimal`);
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return { digits: digits * 10n ** BigInt(Math.max(0, -places)), places: Math.max(0, places) };
};

export const times = (value: Decimal, factor: bigint): Decimal => ({
  digits: value.digits * factor,
  places: value.places,
});

export const sum = (values: readonly Decimal[]): Decimal => {
  const places = values.reduce((most, each) => Math.max(most, each.places), 0);
  const digits = values.reduce(
    (total, each) => total + each.digits * 10n ** BigInt(places - each.places),
    0n,
  );
  return { digits, places };
};

/** ⌈value / divisor⌉ for a value that is not negative: ceilOver(decimal(9.1), 8n) = 2n. */
export const ceilOver = (value: Decimal, divisor: bigint): bigint => {
  const over = divisor * 10n ** BigInt(value.places);
  return (value.digits + over - 1n) / over;
};
