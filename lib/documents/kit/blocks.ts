import type { Align, TextStyle } from "./pen";
import type { Cell, Column, Table } from "./table";

/** What a document is made of: plain values, so that contents can be composed without a page at hand. */
export type Block =
  | TextBlock
  | ItemBlock
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "signatures"; readonly places: readonly SignaturePlace[] }
  | { readonly kind: "page" };

export type TextBlock = {
  readonly kind: "text";
  readonly text: string;
  readonly look: TextLook;
  /** What the line is in the outline of the document; Word lists these in its navigation. */
  readonly outline?: Outline;
};

export type Outline = "title" | "heading" | "subheading";

export type ItemBlock = {
  readonly kind: "item";
  readonly mark: string;
  readonly text: string;
  readonly indent: number;
  readonly size: number;
  readonly keepWithNext: boolean;
};

export type TextLook = {
  readonly style: TextStyle;
  readonly align: Align;
  readonly before: number;
  readonly lineHeight: number;
  readonly keepWithNext: boolean;
  /** Width of the first line's indent, in points. */
  readonly indent: number;
};

/** One place to sign: heading, then label and what is already there (a blank line where nothing is). */
export type SignaturePlace = {
  readonly heading?: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** Words in the middle of the place kept free for a seal. */
  readonly seal?: string;
};

const look = (style: TextStyle, rest: Partial<Omit<TextLook, "style">>): TextLook => ({
  style,
  align: "left",
  before: 0,
  lineHeight: style.size * 1.62,
  keepWithNext: false,
  indent: 0,
  ...rest,
});

export const BODY: TextStyle = { font: "regular", size: 10.5 };
const BODY_BOLD: TextStyle = { font: "bold", size: 10.5 };

/** How each line of the outline looks. */
export const OUTLINE: Readonly<Record<Outline, TextLook>> = {
  title: look({ font: "bold", size: 18 }, { align: "center", before: 6, keepWithNext: true }),
  heading: look({ font: "bold", size: 12 }, { before: 13, keepWithNext: true }),
  subheading: look(BODY_BOLD, { before: 7, keepWithNext: true }),
};

const outlined = (outline: Outline, text: string): TextBlock => ({
  ...{ kind: "text", text, look: OUTLINE[outline], outline },
});

export const title = (text: string, under?: string): readonly Block[] => [
  outlined("title", text),
  ...(under === undefined
    ? []
    : [
        {
          kind: "text" as const,
          text: under,
          look: look(
            { font: "regular", size: 10, ink: "grey" },
            { align: "center", before: 1, keepWithNext: true },
          ),
        },
      ]),
  { kind: "text", text: "", look: look({ font: "regular", size: 5 }, { keepWithNext: true }) },
];

export const heading = (text: string): Block => outlined("heading", text);

export const subheading = (text: string): Block => outlined("subheading", text);

/** A paragraph as Chinese papers set it: two ems of indent, both edges straight. */
export const paragraph = (text: string): Block => ({
  kind: "text",
  text,
  look: look(BODY, { align: "justify", before: 3, indent: 21 }),
});

/** A paragraph without indent: an address, a note under a table, a second language. */
export const flush = (text: string): Block => ({
  kind: "text",
  text,
  look: look(BODY, { align: "justify", before: 3 }),
});

/** One of several boxed answers; all of them stand on one page. */
export const choice = (text: string): Block => ({
  kind: "text",
  text,
  look: look(BODY, { before: 3, keepWithNext: true }),
});

/** A line that leads to what follows: "the grounds are these:". */
export const lead = (text: string): Block => ({
  kind: "text",
  text,
  look: look(BODY, { align: "left", before: 3, keepWithNext: true, indent: 21 }),
});

/** The second language under its paragraph: smaller and grey, so that the eye keeps to one of the two. */
export const secondLanguage = (text: string): Block => ({
  kind: "text",
  text,
  look: look({ font: "regular", size: 9.2, ink: "grey" }, { align: "justify", before: 1 }),
});

export const note = (text: string): Block => ({
  kind: "text",
  text,
  look: look({ font: "regular", size: 8.8, ink: "grey" }, { align: "justify", before: 5 }),
});

const item = (mark: string, text: string, indent = 0): Block => ({
  kind: "item",
  mark,
  text,
  indent,
  size: BODY.size,
  keepWithNext: false,
});

/** (1) (2) (3): the numbering of Chinese papers. */
export const items = (texts: readonly string[]): readonly Block[] =>
  texts.map((text, index) => item(`(${index + 1})`, text));

/** Sentences that belong to the signature under them: all of it stands on one page. */
export const together = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => {
    if (block.kind === "item") return { ...block, keepWithNext: true };
    return block.kind === "text" ? { ...block, look: { ...block.look, keepWithNext: true } } : block;
  });

export const table = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  empty = "/",
): Block => ({
  kind: "table",
  table: {
    columns,
    rows: rows.length > 0 ? rows : [[{ text: empty, span: columns.length, align: "center" }]],
  },
});

export type Field = readonly [label: string, value: string];

const label = (text: string): Cell => ({ text, label: true });

/** Label and value over the whole width, one pair a row. */
export const fields = (pairs: readonly Field[], labelShare = 22): Block => ({
  kind: "table",
  table: {
    columns: [{ share: labelShare }, { share: 100 - labelShare }],
    rows: pairs.map(([name, value]) => [label(name), value]),
  },
});

/** Two pairs a row; a lone last pair takes the whole row. */
export const fieldPairs = (pairs: readonly Field[]): Block => {
  const rows: Cell[][] = [];
  pairs.forEach(([name, value], index) => {
    const isLone = index === pairs.length - 1 && index % 2 === 0;
    const cells: Cell[] = [label(name), isLone ? { text: value, span: 3 } : value];
    if (index % 2 === 0) rows.push(cells);
    else rows.at(-1)?.push(...cells);
  });
  return {
    kind: "table",
    table: { columns: [{ share: 20 }, { share: 30 }, { share: 20 }, { share: 30 }], rows },
  };
};

export const signatures = (places: readonly SignaturePlace[]): Block => ({ kind: "signatures", places });

export const pageBreak: Block = { kind: "page" };

/** ■ for what holds, □ for what does not: every choice stays visible, as on the paper form. */
export const boxed = (isChosen: boolean, text: string): string => `${isChosen ? "■" : "□"} ${text}`;

/** The same blocks at the size of a letter: a notice of one page need not be set as small as a report. */
export const enlarged = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => {
    if (block.kind === "item") return { ...block, size: LETTER_SIZE };
    if (block.kind !== "text" || block.outline !== undefined) return block;
    const { look: small } = block;
    const style = { ...small.style, size: LETTER_SIZE };
    const indent = small.indent > 0 ? 2 * LETTER_SIZE : 0;
    return { ...block, look: { ...small, style, indent, lineHeight: 23, before: small.before + 3 } };
  });

const LETTER_SIZE = 12;
