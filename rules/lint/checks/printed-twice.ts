import { isHan } from "../document/characters";
import type { PlacedLine, RuleDocument } from "../document/rule-document";
import { at } from "../document/words";
import type { Finding } from "../finding";

const SHORTEST = 4;
const LONGEST = 40;

/** Members of a list may begin alike: what has a comma in it is no phrase. */
const isPhrase = (text: string): boolean =>
  !/[,、;:]/.test(text) && new Set(Array.from(text).filter(isHan)).size >= 3;

/** Where a phrase of four characters or more is followed at once by itself; one pass for each length. */
const doubled = (line: PlacedLine): string | null => {
  const { text, start } = line;
  for (let length = LONGEST; length >= SHORTEST; length -= 1) {
    let run = 0;
    for (let index = start; index + length < text.length; index += 1) {
      run = text[index] === text[index + length] ? run + 1 : 0;
      const from = index - length + 1;
      // A short one at the very beginning is a title with its first words behind it.
      if (run >= length && (from > start || length >= 8) && isPhrase(text.slice(from, index + 1)))
        return line.shown.slice(from, index + 1);
    }
  }
  return null;
};

const unclosed = (line: PlacedLine, next: PlacedLine | undefined): string | null => {
  const open = line.text.lastIndexOf("《");
  if (open < 0 || line.text.includes("》", open)) return null;
  const behind = next?.text ?? "";
  const closes = behind.indexOf("》");
  return closes >= 0 && !behind.slice(0, closes).includes("《") ? null : line.shown.slice(open, open + 20);
};

/** Phrases printed twice in a row, and titles whose mark is never closed. */
export const printedTwice = (document: RuleDocument): readonly Finding[] => {
  const lines = document.lines.filter((line) => line.text !== "");
  return lines.flatMap((line, index) =>
    [line.cells === null ? doubled(line) : null, unclosed(line, lines[index + 1])]
      .filter((text) => text !== null)
      .map((text): Finding => ({ ...at(line), code: "residue", text })),
  );
};
