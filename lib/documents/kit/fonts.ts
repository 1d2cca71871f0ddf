import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The TTF cuts, not woff: pdfkit embeds a subset of a TTF in a few kilobytes, while the web
 * formats either swell the file or take minutes. Read once a process, on the first document.
 */
const FILES = {
  regular: "400Regular/NotoSansSC_400Regular.ttf",
  bold: "600SemiBold/NotoSansSC_600SemiBold.ttf",
} as const;

export type FontName = keyof typeof FILES;

export const FONT_NAMES: readonly FontName[] = ["regular", "bold"];

const loaded = new Map<FontName, Buffer>();

export function fontBytes(name: FontName): Buffer {
  const known = loaded.get(name);
  if (known) return known;
  const folder = join(process.cwd(), "node_modules", "@expo-google-fonts", "noto-sans-sc");
  const bytes = readFileSync(join(folder, FILES[name]));
  loaded.set(name, bytes);
  return bytes;
}
