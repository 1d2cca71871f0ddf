import { fontBytes } from "./fonts";

/** The character map (cmap format 12) of a TrueType file: one [first, last] range after another. */
function coveredRanges(font: Buffer): readonly (readonly [number, number])[] {
  const table = tableOffset(font, "cmap");
  for (let index = 0; index < font.readUInt16BE(table + 2); index += 1) {
    const subtable = table + font.readUInt32BE(table + 4 + index * 8 + 4);
    if (font.readUInt16BE(subtable) !== 12) continue;
    const groups = font.readUInt32BE(subtable + 12);
    return Array.from({ length: groups }, (_, group) => {
      const at = subtable + 16 + group * 12;
      return [font.readUInt32BE(at), font.readUInt32BE(at + 4)] as const;
    });
  }
  throw new Error("The document font has no character map of format 12.");
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    if (font.toString("latin1", at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The document font has no table ${tag}.`);
}

let ranges: readonly (readonly [number, number])[] | null = null;

function hasGlyph(codePoint: number): boolean {
  ranges ??= coveredRanges(fontBytes("regular"));
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range) return false;
    if (codePoint < range[0]) high = middle - 1;
    else if (codePoint > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}

const known = new Map<string, boolean>();

function isPrintable(character: string): boolean {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const answer = hasGlyph(character.codePointAt(0) ?? 0);
  known.set(character, answer);
  return answer;
}

/** Characters of a text for which the document font has no glyph; line ends and tabs are no characters. */
export function missingGlyphs(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => !/\s/u.test(character) && !isPrintable(character));
}

/** The text that is seen: one kind of line end, and no signs that only steer. */
export const seen = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029/gu, "\n")
    .replace(/[\t\u00a0]/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\ufe00-\ufe0f]/gu, (character) => (character === "\n" ? "\n" : ""));

/** A character by its number, where it cannot stand itself. */
export const codeOf = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`;

/**
 * A text as it can be printed. A character the font lacks (an emoji, a rare ideograph) becomes its code
 * in brackets: a visible gap that loses nothing is honest, an empty box on an official paper is not.
 */
export function printable(text: string): string {
  let printed = "";
  for (const character of seen(text)) {
    const isKept = character === "\n" || character === " " || isPrintable(character);
    printed += isKept ? character : codeOf(character);
  }
  return printed;
}
