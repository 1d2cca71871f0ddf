import { z } from "zod";
import { against, asked } from "./facts";

const VERSION = 1;
const MOST = 30_000;

/** What a link to the calculator holds: the question with its facts, and what its answer is compared with. */
const calculatorLink = z.strictObject({
  version: z.literal(VERSION),
  asked,
  against: against.optional(),
});
export type CalculatorLink = Omit<z.output<typeof calculatorLink>, "version">;

/**
 * Facts as the part of an address behind "#", which no browser sends to a server: base64url of their JSON, because
 * programs that pass links on cut them at brackets, quotes and Chinese characters.
 */
export const writeLink = (link: CalculatorLink): string => {
  const bytes = new TextEncoder().encode(JSON.stringify({ version: VERSION, ...link }));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

const jsonOf = (written: string): unknown => {
  const base64 = written.replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
};

/** The facts of a link, whoever wrote it: null unless they have the known shape. */
export const readLink = (written: string): CalculatorLink | null => {
  if (written.length > MOST) return null;
  try {
    const read = calculatorLink.parse(jsonOf(written));
    return { asked: read.asked, ...(read.against === undefined ? {} : { against: read.against }) };
  } catch {
    return null;
  }
};
