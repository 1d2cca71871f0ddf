import { Document, Footer, Header, ImageRun, Paragraph, PageNumber, Tab, TabStopType, TextRun } from "docx";
import type { ParagraphChild, Table as WordTable } from "docx";
import { BODY, OUTLINE } from "./blocks";
import type { Block, Outline } from "./blocks";
import { A4, FLOW_WIDTH, MARGIN } from "./page";
import type { FlowDocument } from "./page";
import type { Logo } from "./look";
import { logoSize, type FrameText } from "./page-frame";
import { RULE } from "./pen";
import type { TextStyle } from "./pen";
import { hasHeader } from "./table";
import type { Table } from "./table";
import { packWord } from "./word-file";
import { signatureTable } from "./word-signatures";
import { line, wordTable } from "./word-table";
import {
  ALIGNMENT,
  FACES,
  INK,
  gap,
  itemParagraphs,
  lineHeight,
  run,
  textParagraphs,
  twips,
} from "./word-text";

const SMALL: TextStyle = { font: "regular", size: 8.5, ink: "grey" };

/** Blocks with tables that close up into one: those of labels, which have no header of their own. */
type Part =
  Exclude<Block, { kind: "table" }> | { readonly kind: "tables"; readonly tables: readonly Table[] };

function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind !== "table") parts.push(block);
    else if (last?.kind === "tables" && ![...last.tables, block.table].some(hasHeader))
      parts.splice(-1, 1, { kind: "tables", tables: [...last.tables, block.table] });
    else parts.push({ kind: "tables", tables: [block.table] });
  }
  return parts;
}

/** Word needs a paragraph before a table that follows a table, and after one that ends the document. */
function childrenOf(
  part: Part,
  previous: Part | undefined,
  next: Part | undefined,
): readonly (Paragraph | WordTable)[] {
  const isUnderTable = previous?.kind === "tables" || previous?.kind === "signatures";
  const joint = {
    before: isUnderTable ? 8 : 0,
    after: next?.kind === "tables" ? 4 : 0,
    keepWithNext: next?.kind === "signatures",
  };
  switch (part.kind) {
    case "text":
      return textParagraphs(part, joint);
    case "item":
      return itemParagraphs(part, joint);
    case "tables":
      return [...(isUnderTable ? [gap(12, false)] : []), wordTable(part.tables, joint.keepWithNext)];
    case "signatures":
      return [gap(14, true), signatureTable(part.places)];
    case "page":
      return [gap(1, false, true)];
  }
}

const frameParagraph = (children: readonly ParagraphChild[], isHead: boolean): Paragraph =>
  new Paragraph({
    children,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(FLOW_WIDTH) }],
    ...(isHead ? { border: { bottom: { ...line(RULE), space: 4 } } } : {}),
  });

/** Page and pages are fields: Word counts them itself. */
const pageRuns = (sentence: string): readonly TextRun[] =>
  sentence.split(/(\{pages?\})/u).map((part) => {
    if (part === "{page}") return new TextRun({ children: [PageNumber.CURRENT], size: 17, color: INK.grey });
    if (part === "{pages}")
      return new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 17, color: INK.grey });
    return run(part, SMALL);
  });

/** Word counts a picture in pixels of 96 to the inch, a paper in points of 72. */
const logoRuns = (logo: Logo | null = null): readonly ParagraphChild[] => {
  if (logo === null) return [];
  const { width, height } = logoSize(logo);
  const transformation = { width: (width * 96) / 72, height: (height * 96) / 72 };
  const type = logo.type === "image/png" ? "png" : "jpg";
  // With an id of its own: docx would count pictures over the whole process, and no two files were the same.
  const altText = { id: "1", name: "logo", description: "", title: "" };
  return [new ImageRun({ type, data: Buffer.from(logo.bytes), transformation, altText }), run("  ", SMALL)];
};

const frameOf = ({ bodyName, formCode, number, pageOf, logo }: FrameText) => ({
  headers: {
    default: new Header({
      children: [frameParagraph([...logoRuns(logo), run([bodyName, new Tab(), formCode], SMALL)], true)],
    }),
  },
  footers: {
    default: new Footer({
      children: [frameParagraph([run([number, new Tab()], SMALL), ...pageRuns(pageOf)], false)],
    }),
  },
});

/** Levels of the navigation, from 0; the title of the paper heads it as a whole. */
const LEVELS: Readonly<Record<Outline, number | undefined>> = { title: undefined, heading: 0, subheading: 1 };

const outlineStyle = (outline: Outline) => {
  const level = LEVELS[outline];
  const { style, align, lineHeight: height, before } = OUTLINE[outline];
  return {
    run: { font: FACES.bold, bold: true, size: style.size * 2, color: INK.black },
    paragraph: {
      ...{ alignment: ALIGNMENT[align], keepNext: true },
      ...(level === undefined ? {} : { outlineLevel: level }),
      spacing: { before: twips(before), after: 0, ...lineHeight(height) },
    },
  };
};

const styles = (language: string) => ({
  default: {
    document: {
      run: {
        ...{ font: FACES.regular, size: BODY.size * 2, color: INK.black },
        language: { value: language === "zh-CN" ? "en-US" : language, eastAsia: "zh-CN" },
      },
    },
    title: outlineStyle("title"),
    heading1: outlineStyle("heading"),
    heading2: outlineStyle("subheading"),
  },
});

/** The same blocks as a Word document: the same page, tables and frame, broken into pages by Word itself. */
export function renderWord(document: FlowDocument): Promise<Uint8Array> {
  const parts = partsOf(document.blocks);
  const last = parts.at(-1)?.kind;
  const children = parts.flatMap((part, index) => childrenOf(part, parts[index - 1], parts[index + 1]));
  const file = new Document({
    styles: styles(document.language),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(A4.width), height: twips(A4.height) },
            margin: {
              ...{ top: twips(MARGIN.top), bottom: twips(MARGIN.bottom) },
              ...{ left: twips(MARGIN.x), right: twips(MARGIN.x), header: twips(44), footer: twips(36) },
            },
          },
        },
        ...frameOf(document.frame),
        children: [...children, ...(last === "tables" || last === "signatures" ? [gap(1, false)] : [])],
      },
    ],
  });
  return packWord(file, document);
}
