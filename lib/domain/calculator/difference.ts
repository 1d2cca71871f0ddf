import type { Step } from "@/rules/core/answer";
import type { Explanation, Figure } from "./explain";

export type Change = "same" | "changed" | "added" | "gone";

/** One line of two explanations beside each other; a side that lacks it is null. */
export type Compared<T> = {
  readonly code: string;
  readonly change: Change;
  readonly before: T | null;
  readonly after: T | null;
};

type Line = { readonly code: string; readonly value: number | string };

/** A code may come twice (days passed over): each line is known by its code and how often it came before. */
const named = <T extends Line>(lines: readonly T[]): readonly (readonly [string, T])[] => {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const times = seen.get(line.code) ?? 0;
    seen.set(line.code, times + 1);
    return [`${line.code} ${times}`, line] as const;
  });
};

const changeOf = (before: Line | null, after: Line | null): Change => {
  if (before === null) return "added";
  if (after === null) return "gone";
  return before.value === after.value ? "same" : "changed";
};

/**
 * Two lists line by line in the order of the later one; what is gone stands behind the line it stood behind. Lines are
 * held together by their code: [a 1, b 2] and [a 1, c 3] give a same, b gone, c added.
 */
export const compareLines = <T extends Line>(
  before: readonly T[],
  after: readonly T[],
): readonly Compared<T>[] => {
  const earlier = new Map(named(before));
  const later = new Map(named(after));
  const order = [...later.keys()];
  let place = 0;
  for (const name of earlier.keys()) {
    const found = order.indexOf(name);
    if (found === -1) order.splice(place, 0, name);
    place = (found === -1 ? place : found) + 1;
  }
  return order.map((name) => {
    const [old = null, now = null] = [earlier.get(name), later.get(name)];
    const line = now ?? old;
    return { code: line?.code ?? name, change: changeOf(old, now), before: old, after: now };
  });
};

export type Difference = {
  readonly figures: readonly Compared<Figure>[];
  readonly steps: readonly Compared<Step>[];
};

const linesOf = (explanation: Explanation | null) =>
  explanation?.kind === "answered" ? explanation : { figures: [], steps: [] };

/** What moved between two explanations: a refused one has no lines. */
export const explanationDifference = (before: Explanation | null, after: Explanation | null): Difference => ({
  figures: compareLines(linesOf(before).figures, linesOf(after).figures),
  steps: compareLines(linesOf(before).steps, linesOf(after).steps),
});

export const changesIn = (lines: readonly { readonly change: Change }[]): number =>
  lines.filter(({ change }) => change !== "same").length;

/** Two sets of facts of one question: which of them differ, each by its own name. */
export type FactDifference = { readonly key: string; readonly before: unknown; readonly after: unknown };

const plain = (value: unknown): string => JSON.stringify(value ?? null);

export const factDifferences = (before: object, after: object): readonly FactDifference[] => {
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => plain(old.get(key)) !== plain(now.get(key)))
    .map((key) => ({ key, before: old.get(key), after: now.get(key) }));
};
