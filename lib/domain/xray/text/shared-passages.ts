import { bareWords } from "./sentences";

/** Characters of a stretch that two texts do not share by chance; standing phrases of the trade are shorter. */
export const WINDOW = 24;
/** Characters in a row that were written once and pasted. */
export const PASTED_LEAST = 80;

const windowsOf = (text: string): ReadonlyMap<string, number> =>
  new Map(
    Array.from({ length: Math.max(0, text.length - WINDOW + 1) }, (_, at) => [
      text.slice(at, at + WINDOW),
      at,
    ]),
  );

/** Characters that agree from two places on, in one direction. */
const agreeing = (one: string, at: number, other: string, otherAt: number, step: 1 | -1): number => {
  let length = 0;
  while (one[at + step * length] !== undefined && one[at + step * length] === other[otherAt + step * length])
    length += 1;
  return length;
};

/** A text in which stretches of others are looked for: its windows are taken once, however many others there are. */
export const passageFinder = (text: string, least = PASTED_LEAST): ((other: string) => string | null) => {
  const mine = bareWords(text);
  if (mine.length < least) return () => null;
  const windows = windowsOf(mine);
  // A stretch of the least length holds a window at every multiple of its surplus.
  const step = least - WINDOW + 1;
  return (other) => {
    const theirs = bareWords(other);
    const starts = Array.from({ length: Math.floor(theirs.length / step) + 1 }, (_, index) => index * step);
    return starts.reduce<Longest>(
      (before, at) => {
        const met = at < before.until ? undefined : windows.get(theirs.slice(at, at + WINDOW));
        if (met === undefined) return before;
        const back = agreeing(mine, met - 1, theirs, at - 1, -1);
        const ahead = agreeing(mine, met, theirs, at, 1);
        const shared = mine.slice(met - back, met + ahead);
        const isLonger = shared.length >= least && shared.length > (before.shared?.length ?? 0);
        return { shared: isLonger ? shared : before.shared, until: at + ahead };
      },
      { shared: null, until: 0 },
    ).shared;
  };
};

/** The longest stretch so far, and where the last one ended: windows inside it are known already. */
type Longest = Readonly<{ shared: string | null; until: number }>;
