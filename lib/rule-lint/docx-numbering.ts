import { attribute, xmlTokens } from "./xml-tokens";

export type Level = { readonly start: number; readonly format: string; readonly text: string };
/** Levels of each list a paragraph can name. */
export type Numbering = ReadonlyMap<string, ReadonlyMap<number, Level>>;

const NONE: Level = { start: 1, format: "decimal", text: "" };

/** The lists of word/numbering.xml: how each level of each list is numbered and written. */
export const numberingOf = (xml: string): Numbering => {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, ReadonlyMap<number, Level>>();
  let levels = new Map<number, Level>();
  let list = "";
  let level = 0;
  const set = (change: Partial<Level>): void => {
    levels.set(level, { ...(levels.get(level) ?? NONE), ...change });
  };
  for (const token of xmlTokens(xml)) {
    if (token.kind !== "open") continue;
    const value = attribute(token.attributes, "w:val") ?? "";
    if (token.name === "w:abstractNum") {
      levels = new Map();
      abstracts.set(attribute(token.attributes, "w:abstractNumId") ?? "", levels);
    } else if (token.name === "w:lvl") level = Number(attribute(token.attributes, "w:ilvl") ?? 0);
    else if (token.name === "w:start") set({ start: Number(value) });
    else if (token.name === "w:numFmt") set({ format: value });
    else if (token.name === "w:lvlText") set({ text: value });
    else if (token.name === "w:num") {
      list = attribute(token.attributes, "w:numId") ?? "";
      levels = new Map();
    } else if (token.name === "w:abstractNumId" && list !== "") {
      levels = new Map(abstracts.get(value));
      lists.set(list, levels);
    } else if (token.name === "w:lvlOverride") level = Number(attribute(token.attributes, "w:ilvl") ?? 0);
    else if (token.name === "w:startOverride") set({ start: Number(value) });
  }
  return lists;
};

const CHINESE = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

const chinese = (value: number): string => {
  if (value < 10) return CHINESE[value] ?? String(value);
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? "" : (CHINESE[tens] ?? "")}十${value % 10 === 0 ? "" : (CHINESE[value % 10] ?? "")}`;
};

const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

const written = (value: number, format: string): string => {
  if (format === "lowerLetter") return String.fromCharCode(96 + value);
  if (format === "upperLetter") return String.fromCharCode(64 + value);
  if (format === "lowerRoman") return ROMAN[value] ?? String(value);
  if (format.startsWith("decimalEnclosedCircle")) return String.fromCharCode(0x2460 + value - 1);
  return /chinese|ideograph|japanese/i.test(format) ? chinese(value) : String(value);
};

/** Counts the lists of a document as Word does, and writes the number each paragraph shows. */
export const listCounter = (lists: Numbering): ((list: string, level: number) => string) => {
  const counts = new Map<string, Map<number, number>>();
  return (list, level) => {
    const levels = lists.get(list);
    const own = levels?.get(level);
    if (levels === undefined || own === undefined || own.format === "none") return "";
    if (own.format === "bullet") return "- ";
    const values = counts.get(list) ?? new Map<number, number>();
    counts.set(list, values);
    values.set(level, (values.get(level) ?? own.start - 1) + 1);
    for (const below of [...values.keys()]) if (below > level) values.delete(below);
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levels.get(at) ?? NONE;
      return written(values.get(at) ?? shown.start, shown.format);
    });
    return text === "" ? "" : `${text} `;
  };
};
