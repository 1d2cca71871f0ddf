const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Character references as the characters they stand for; without a DOCTYPE there are no others. */
export const decoded = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu, (whole, hex, decimal, name) => {
    if (typeof name === "string") return NAMED[name.toLowerCase()] ?? whole;
    const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
  });

const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The attributes of every element of a local name, whatever prefix it has. */
export const elements = (xml: string, name: string): readonly ReadonlyMap<string, string>[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\b((?:[^>"']|"[^"]*"|'[^']*')*)>`, "gu"))].map(
    ([, inside = ""]) =>
      new Map(
        [...inside.matchAll(ATTRIBUTE)].map(([, key = "", double, single]) => [
          key,
          decoded(double ?? single ?? ""),
        ]),
      ),
  );

const INSTRUCTION =
  /<(?:[\w.-]+:)?instrText\b[^>]*>([^<]*)<|<(?:[\w.-]+:)?fldChar\b|\b(?:[\w.-]+:)?instr\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The instructions of all fields of a part, with the pieces of one field put together. */
export const fieldInstructions = (xml: string): string =>
  decoded(
    [...xml.matchAll(INSTRUCTION)]
      .map(([, text, double, single]) => text ?? double ?? single ?? " ; ")
      .join(""),
  );
