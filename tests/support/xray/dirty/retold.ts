import type { XrayInput } from "../clean-file.data";

/** A contradiction written into a report: what it is, the code it should be found under, and words of its place. */
export type Planted = Readonly<{ what: string; code: string; at?: string }>;
export type DirtyReport = Readonly<{ input: XrayInput; planted: readonly Planted[] }>;

/** A report with words of its texts exchanged; words that are not there are a mistake of the trial. */
export const retold = (input: XrayInput, changes: readonly (readonly [string, string])[]): XrayInput => {
  const texts = [...(input.evaluations ?? []), ...(input.notes ?? []), ...(input.texts ?? [])];
  const missing = changes.filter(([from]) => !texts.some(({ text = "" }) => text.includes(from)));
  if (missing.length > 0) throw new Error(`no such words: ${missing.map(([from]) => from).join(" | ")}`);
  const told = (text = ""): string => changes.reduce((now, [from, to]) => now.replaceAll(from, to), text);
  return {
    ...input,
    evaluations: (input.evaluations ?? []).map((each) => ({ ...each, text: told(each.text) })),
    notes: (input.notes ?? []).map((each) => ({ ...each, text: told(each.text) })),
    texts: (input.texts ?? []).map((each) => ({ ...each, text: told(each.text) })),
  };
};
