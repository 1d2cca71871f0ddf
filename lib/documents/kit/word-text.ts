import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, Tab, TextRun } from "docx";
import type { IRunOptions } from "docx";
import { BODY } from "./blocks";
import type { ItemBlock, Outline, TextBlock } from "./blocks";
import { codeOf, seen } from "./glyphs";
import type { Align, TextStyle } from "./pen";

/** Word counts in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

export const INK = { black: "111111", grey: "5C5C5C", pale: "F4F4F2" } as const;

/** Faces that stand on every Chinese office computer; a reader without them takes its own for the same script. */
export const FACES = {
  regular: { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "宋体" },
  bold: { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "黑体" },
} as const;

export const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Align, unknown>;

export const OUTLINE_LEVEL = {
  title: HeadingLevel.TITLE,
  heading: HeadingLevel.HEADING_1,
  subheading: HeadingLevel.HEADING_2,
} as const satisfies Record<Outline, unknown>;

const HAN = /\p{Script=Han}/u;

/** What XML cannot hold stands as its number; what the fonts of the PDF lack, Word shows with its own. */
const written = (text: string): string => seen(text).replace(/[\p{Cs}\ufffe\uffff]/gu, codeOf);

/** The paragraphs of a text: Word would stretch a justified line that ends in a mere line break. */
export const paragraphsOf = (text: string): readonly string[] => written(text).split("\n");

/** Beside ideographs, quotation marks and dashes take the width of ideographs too. */
const hintOf = (texts: readonly unknown[]) =>
  texts.some((text) => typeof text === "string" && HAN.test(text)) ? { hint: "eastAsia" } : null;

/** A run of one look; what the styles of the document say already is not said again. */
export function run(text: string | readonly (string | Tab)[], style: TextStyle = BODY): TextRun {
  const children = typeof text === "string" ? [text] : text;
  const hint = hintOf(children);
  const isBold = style.font === "bold";
  const options: IRunOptions = {
    children,
    ...(isBold || hint !== null ? { font: { ...(isBold ? FACES[style.font] : {}), ...hint } } : {}),
    ...(isBold ? { bold: true } : {}),
    ...(style.size === BODY.size ? {} : { size: style.size * 2 }),
    ...(style.ink === "grey" ? { color: INK.grey } : {}),
  };
  return new TextRun(options);
}

/** Lines at least this high, in points: a face of another make is not cut off. */
export const lineHeight = (points: number) =>
  ({ line: twips(points), lineRule: LineRuleType.AT_LEAST }) as const;

/** What the neighbours of a block add to its first and last paragraph. */
export type Joint = { readonly before: number; readonly after: number; readonly keepWithNext: boolean };

export function textParagraphs({ text, look, outline }: TextBlock, joint: Joint): readonly Paragraph[] {
  const parts = paragraphsOf(text);
  return parts.map((part, index) => {
    const before = index === 0 ? Math.max(look.before, joint.before) : 0;
    const after = index === parts.length - 1 ? joint.after : 0;
    if (outline !== undefined)
      return new Paragraph({
        heading: OUTLINE_LEVEL[outline],
        children: [run(part)],
        spacing: { before: twips(before), after: twips(after) },
      });
    const ems = Math.round(look.indent / look.style.size);
    const isIndented = index === 0 && ems > 0;
    return new Paragraph({
      children: [run(part, look.style)],
      alignment: ALIGNMENT[look.align],
      spacing: { before: twips(before), after: twips(after), ...lineHeight(look.lineHeight) },
      keepNext: look.keepWithNext || joint.keepWithNext,
      ...(isIndented ? { indent: { firstLine: twips(look.indent), firstLineChars: ems * 100 } } : {}),
    });
  });
}

/** A little more than the width of a text in points: ideographs take an em, other letters about half of one. */
export const roughWidth = (text: string, size: number): number =>
  Array.from(text).reduce(
    (sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/u.test(character) ? 1 : 0.56),
    0,
  ) * size;

export function itemParagraphs(block: ItemBlock, joint: Joint): readonly Paragraph[] {
  const style: TextStyle = { font: "regular", size: block.size };
  const hang = Math.max(21, Math.ceil(roughWidth(block.mark, block.size)) + 7);
  const parts = paragraphsOf(block.text);
  return parts.map((part, index) => {
    const isFirst = index === 0;
    return new Paragraph({
      children: [run(isFirst ? [block.mark, new Tab(), part] : part, style)],
      alignment: AlignmentType.BOTH,
      spacing: {
        before: isFirst ? twips(Math.max(2, joint.before)) : 0,
        after: index === parts.length - 1 ? twips(joint.after) : 0,
        ...lineHeight(block.size * 1.62),
      },
      indent: { left: twips(block.indent + hang), ...(isFirst ? { hanging: twips(hang) } : {}) },
      keepNext: block.keepWithNext || joint.keepWithNext,
    });
  });
}

/** White space of a given height between two tables, which Word would otherwise grow into one. */
export const gap = (points: number, keepNext: boolean, pageBreakBefore = false): Paragraph =>
  new Paragraph({
    children: [],
    keepNext,
    pageBreakBefore,
    spacing: { line: twips(points), lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
