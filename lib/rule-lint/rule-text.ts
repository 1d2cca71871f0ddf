import { docxText } from "./docx-text";
import { RuleFileFault } from "./rule-file-fault";

/** Tens of times the longest rule known, and what is read in a few seconds; more is no rule. */
export const MOST_CHARACTERS = 500_000;
export const MOST_LINES = 20_000;

const lineCount = (text: string): number => {
  let count = 1;
  for (let at = text.search(/[\n\r]/); at >= 0 && at < text.length; at += 1)
    if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) count += 1;
  return count;
};

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Words of a text file: UTF-8, UTF-16 by its mark, or the Chinese encoding older files have. */
const plainText = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le") ?? "";
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be") ?? "";
  const text = decoded(bytes, "utf-8") ?? decoded(bytes, "gb18030");
  // Text has no control characters; pictures, PDFs and programs have them or do not decode.
  if (text === null || /[\0-\x08\x0e-\x1a]/.test(text.slice(0, 100_000)) || text.startsWith("%PDF"))
    throw new RuleFileFault("not-a-document");
  return text;
};

/** The words of a rule document, whatever kind of file it is in; the kind is read off its bytes, not its name. */
export const ruleText = (bytes: Uint8Array): string => {
  const text = isZip(bytes) ? docxText(bytes) : plainText(bytes);
  if (text.length > MOST_CHARACTERS || lineCount(text) > MOST_LINES) throw new RuleFileFault("too-long");
  if (!/\S/.test(text)) throw new RuleFileFault("empty");
  return text;
};
