/** A row of a table over whole numbers: `from`…`to`, both included; `to` null is "and above". */
export type Band<T> = { readonly from: number; readonly to: number | null; readonly value: T };

/** The row a number falls into, or null past the table's end. */
export const findBand = <T>(bands: readonly Band<T>[], count: number): Band<T> | null =>
  bands.find((band) => count >= band.from && (band.to === null || count <= band.to)) ?? null;

/** The value of the row; a missing row is an error of the data, never a default. */
export const bandValue = <T>(bands: readonly Band<T>[], count: number): T => {
  const band = findBand(bands, count);
  if (band === null) throw new RangeError(`no row for ${count}`);
  return band.value;
};
