import { wholeEnds, type Span } from "../document/band";

export type Printed = { readonly span: Span; readonly text: string };
export type BandFault<T> = {
  readonly code: "band-gap" | "band-overlap";
  readonly before: T;
  readonly after: T;
};

const decimals = ({ from, to }: Span): number =>
  Math.max(...[from, to].map((each) => (String(each ?? 0).split(".")[1] ?? "").length));

const same = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to;

const compare = <T extends Printed>(before: T, after: T, counted: boolean): BandFault<T> | null => {
  const [one, other] = [before.span, after.span];
  const step = 10 ** -Math.max(decimals(one), decimals(other));
  const whole = step === 1;
  const high = whole ? wholeEnds(one)[1] : one.to;
  const low = whole ? wholeEnds(other)[0] : other.from;
  if (high === null || low === null || low < high) return { code: "band-overlap", before, after };
  // Ends of whole counts are held by both bands.
  if (low === high) return counted && whole ? { code: "band-overlap", before, after } : null;
  return Math.round((low - high) / step) > 1 ? { code: "band-gap", before, after } : null;
};

const lowest = ({ span }: Printed): number => span.from ?? Number.NEGATIVE_INFINITY;
const highest = ({ span }: Printed): number => span.to ?? Number.POSITIVE_INFINITY;

/**
 * Gaps and overlaps of bands that should share out one range. `counted`: people or places, where two bands that
 * print the same end both hold it; measures such as days or money conventionally touch.
 */
export const bandFaults = <T extends Printed>(
  bands: readonly T[],
  counted: boolean,
): readonly BandFault<T>[] => {
  const sorted = bands
    .filter((each, at) => bands.findIndex((other) => same(other.span, each.span)) === at)
    .toSorted((one, other) => lowest(one) - lowest(other) || highest(one) - highest(other));
  return sorted.flatMap((after, at) => {
    const before = sorted[at - 1];
    const fault = before === undefined ? null : compare(before, after, counted);
    return fault === null ? [] : [fault];
  });
};
