import { attribute, xmlTokens } from "./xml-tokens";

export type Style = {
  readonly list: string | null;
  readonly level: number;
  /** From 1: a heading of that level. */
  readonly outline: number | null;
  readonly basedOn: string | null;
  /** A line of the list of contents. */
  readonly contents: boolean;
};

const PLAIN: Style = { list: null, level: 0, outline: null, basedOn: null, contents: false };

/** The paragraph styles of word/styles.xml that number or head a paragraph or list contents; what a style lacks its base gives. */
export const stylesOf = (xml: string): ((name: string) => Style) => {
  const styles = new Map<string, Style>();
  let name = "";
  const set = (change: Partial<Style>): void => {
    if (name !== "") styles.set(name, { ...(styles.get(name) ?? PLAIN), ...change });
  };
  for (const token of xmlTokens(xml)) {
    if (token.kind === "close" && token.name === "w:style") name = "";
    if (token.kind !== "open") continue;
    const value = attribute(token.attributes, "w:val") ?? "";
    if (token.name === "w:style") name = attribute(token.attributes, "w:styleId") ?? "";
    else if (token.name === "w:numId") set({ list: value });
    else if (token.name === "w:ilvl") set({ level: Number(value) });
    else if (token.name === "w:outlineLvl") set({ outline: Number(value) + 1 });
    else if (token.name === "w:name") set({ contents: /^toc \d$/i.test(value) });
    else if (token.name === "w:basedOn") set({ basedOn: value });
  }
  const whole = (id: string, left: number): Style => {
    const own = styles.get(id) ?? PLAIN;
    if (own.basedOn === null || left === 0) return own;
    const base = whole(own.basedOn, left - 1);
    return {
      ...own,
      list: own.list ?? base.list,
      level: own.list === null && own.level === 0 ? base.level : own.level,
      outline: own.outline ?? base.outline,
    };
  };
  return (id) => whole(id, 8);
};
