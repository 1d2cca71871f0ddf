import { bareWords } from "./sentences";

/** Characters of a stretch that two texts do not share by chance; standing phrases of the trade are shorter. */
const WINDOW = 24;
/** Characters in a row that were written once and pasted. */
export const PASTED_LEAST = 80;

const windowsOf = (text: string): ReadonlyMap<string, number> =>
  new Map(
    Array.from({ length: Math.max(0, text.length - WINDOW + 1) }, (_, at) => [
      text.slice(at, at + WINDOW),
      at,
    ]),
  );

const sharedFrom = (one: string, at: number, other: string, otherAt: number): number => {
  const most = Math.min(one.length - at, other.length - otherAt);
  const differing = Array.from({ length: most }, (_, step) => step).find(
    (step) => one[at + step] !== other[otherAt + step],
  );
  return differing ?? most;
};

/** The longest stretch that stands in both texts, marks and blanks apart; null below the least length. */
export const pastedPassage = (text: string, other: string, least = PASTED_LEAST): string | null => {
  const [mine, theirs] = [bareWords(text), bareWords(other)];
  if (mine.length < least || theirs.length < least) return null;
  const windows = windowsOf(theirs);
  // A stretch of the least length holds a window at every multiple of its surplus.
  const step = least - WINDOW + 1;
  const found = Array.from(
    { length: Math.floor(mine.length / step) + 1 },
    (_, index) => index * step,
  ).flatMap((at) => {
    const met = windows.get(mine.slice(at, at + WINDOW));
    if (met === undefined) return [];
    const back = backwards(mine, at, theirs, met);
    const length = back + sharedFrom(mine, at, theirs, met);
    return length >= least ? [mine.slice(at - back, at - back + length)] : [];
  });
  return found.toSorted((one, another) => another.length - one.length)[0] ?? null;
};

const backwards = (one: string, at: number, other: string, otherAt: number): number => {
  const most = Math.min(at, otherAt);
  const differing = Array.from({ length: most }, (_, step) => step + 1).find(
    (step) => one[at - step] !== other[otherAt - step],
  );
  return differing === undefined ? most : differing - 1;
};
