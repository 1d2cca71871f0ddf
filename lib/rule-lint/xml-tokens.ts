export type XmlToken =
  | { readonly kind: "open"; readonly name: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );

/** Tags and text of an XML part one after the other: no entities of its own, no document type, linear. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (open < 0) return;
    if (open > at) yield { kind: "text", text: plain(xml.slice(at, open)) };
    const end = xml.indexOf(">", open);
    if (end < 0) return;
    const tag = xml.slice(open + 1, end);
    at = end + 1;
    if (tag.startsWith("/")) yield { kind: "close", name: tag.slice(1).trim() };
    else if (!/^[?!]/.test(tag)) {
      const closed = tag.endsWith("/");
      const space = tag.search(/[\s/]/);
      const name = space < 0 ? tag : tag.slice(0, space);
      yield { kind: "open", name, closed, attributes: space < 0 ? "" : tag.slice(space) };
    }
  }
}

/** The value of an attribute as it stands in the tag. */
export const attribute = (attributes: string, name: string): string | null => {
  const at = attributes.indexOf(`${name}="`);
  if (at < 0) return null;
  const from = at + name.length + 2;
  const to = attributes.indexOf('"', from);
  return to < 0 ? null : plain(attributes.slice(from, to));
};
