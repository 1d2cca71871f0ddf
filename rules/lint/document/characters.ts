/** One character for one character, so that places in the folded text are places in the text as printed. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ["\u3000", " "],
  ["\u00a0", " "],
  ["〜", "~"],
  ["∼", "~"],
  ["\u2012", "-"],
  ["–", "-"],
  ["—", "-"],
  ["―", "-"],
  ["−", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["﹥", ">"],
  ["﹤", "<"],
  ["⩽", "≤"],
  ["≦", "≤"],
  ["⩾", "≥"],
  ["≧", "≥"],
  ["〔", "("],
  ["〕", ")"],
]);

/** Full-width letters, digits and marks as half-width ones; the length never changes. */
export const folded = (text: string): string =>
  text.replace(
    /[\u00a0\u2010-\u2015\u2212\u223c\u2266\u2267\u2a7d\u2a7e\u3000\u3014\u3015\u301c\ufe64\ufe65\uff01-\uff5e]/g,
    (each) => FOLDED.get(each) ?? String.fromCharCode(each.charCodeAt(0) - 0xfee0),
  );

export const isHan = (character: string): boolean => character >= "\u4e00" && character <= "\u9fff";

/** Pairs of neighbouring Chinese characters: words without a dictionary. */
export const pairs = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const run of text.match(/[\u4e00-\u9fff]+/g) ?? []) {
    for (let at = 1; at < run.length; at += 1) found.add(run.slice(at - 1, at + 1));
  }
  return found;
};
