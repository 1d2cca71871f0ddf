export type Member = { readonly ordinal: number; readonly mayRestart: boolean };

export type Fault = {
  readonly at: number;
  readonly kind: "duplicate-label" | "missing-label";
  /** The ordinals it is about: the one that stands twice, or those left out. */
  readonly ordinals: readonly number[];
};

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.min(to - from, 30) }, (_, step) => from + step);

/**
 * Faults of a run that should count on by one. It may begin anew at 1 where something parts the two lists;
 * the member after a doubled one may count on from either of the two ("j, j, k" and "j, j, l" have one fault).
 */
export const sequenceFaults = (members: readonly Member[], from: number): readonly Fault[] => {
  const faults: Fault[] = [];
  let last = from;
  let doubled = false;
  let seen = new Set<number>();
  for (const [at, { ordinal, mayRestart }] of members.entries()) {
    if (ordinal === 1 && mayRestart) seen = new Set();
    else if (seen.has(ordinal)) faults.push({ at, kind: "duplicate-label", ordinals: [ordinal] });
    else if (ordinal > last + (doubled ? 2 : 1))
      faults.push({ at, kind: "missing-label", ordinals: between(last + 1, ordinal) });
    doubled = seen.has(ordinal);
    seen.add(ordinal);
    last = ordinal;
  }
  return faults;
};
