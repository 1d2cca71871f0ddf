import type { Block, TextLook } from "./blocks";
import { finishPdf, startPdf } from "./pen";
import type { Pen, TextStyle } from "./pen";
import { A4, FLOW_WIDTH, MARGIN } from "./page";
import type { FlowDocument } from "./page";
import { drawFrames } from "./page-frame";
import { signatureSlab } from "./signature-places";
import { paginate } from "./slab";
import type { Slab } from "./slab";
import { hasHeader, tableSlabs } from "./table";

const FLOW_AREA = {
  left: MARGIN.x,
  right: A4.width - MARGIN.x,
  top: MARGIN.top,
  bottom: A4.height - MARGIN.bottom,
  width: FLOW_WIDTH,
} as const;

function textSlabs(pen: Pen, text: string, look: TextLook): readonly Slab[] {
  const { left, width } = FLOW_AREA;
  /** The indent is measured as leading ems, so that the first line breaks where it should. */
  const lines = look.indent > 0 ? indented(pen, text, look) : pen.lines(text, look.style, width);
  return lines.map((line, index) => {
    const isFirst = index === 0;
    const indent = isFirst ? look.indent : 0;
    return {
      height: look.lineHeight,
      before: isFirst ? look.before : 0,
      keepWithNext: look.keepWithNext || (lines.length > 1 && (isFirst || index === lines.length - 2)),
      draw: (y) =>
        pen.write(
          line,
          look.style,
          { x: left + indent, y, width: width - indent },
          look.align,
          look.lineHeight,
        ),
    };
  });
}

/** Breaks with a placeholder of the indent's width before the first word, then takes it away again. */
function indented(pen: Pen, text: string, look: TextLook): ReturnType<Pen["lines"]> {
  const ems = Math.round(look.indent / look.style.size);
  const placeholder = "口".repeat(ems);
  const taken = pen.width(placeholder, look.style);
  return pen
    .lines(placeholder + text, look.style, FLOW_AREA.width)
    .map((line, index) =>
      index === 0 ? { ...line, text: line.text.slice(ems), width: line.width - taken } : line,
    );
}

function itemSlabs(pen: Pen, block: Extract<Block, { kind: "item" }>): readonly Slab[] {
  const style: TextStyle = { font: "regular", size: block.size };
  const lineHeight = block.size * 1.62;
  const start = FLOW_AREA.left + block.indent;
  const hang = Math.max(21, Math.ceil(pen.width(block.mark, style)) + 7);
  const room = FLOW_AREA.right - start - hang;
  const lines = pen.lines(block.text, style, room);
  const mark = { text: block.mark, width: pen.width(block.mark, style), endsParagraph: true };
  return lines.map((line, index) => ({
    height: lineHeight,
    before: index === 0 ? 2 : 0,
    keepWithNext: block.keepWithNext || (lines.length > 1 && (index === 0 || index === lines.length - 2)),
    draw: (y) => {
      if (index === 0) pen.write(mark, style, { x: start, y, width: hang }, "left", lineHeight);
      pen.write(line, style, { x: start + hang, y, width: room }, "justify", lineHeight);
    },
  }));
}

const NEW_PAGE: Slab = { height: 0, before: 0, keepWithNext: true, draw: () => undefined, startsPage: true };

function slabsOf(pen: Pen, block: Block): readonly Slab[] {
  switch (block.kind) {
    case "text":
      return textSlabs(pen, block.text, block.look);
    case "item":
      return itemSlabs(pen, block);
    case "table":
      return tableSlabs(pen, block.table, FLOW_AREA.left, FLOW_AREA.width);
    case "signatures":
      return [signatureSlab(pen, block.places, FLOW_AREA.left, FLOW_AREA.width)];
    case "page":
      return [NEW_PAGE];
  }
}

/**
 * What neighbours do to each other: tables of labels close up into one, a table with a header keeps its
 * distance, and nobody signs on a page that carries nothing but the signature.
 */
function joined(
  slabs: readonly Slab[],
  block: Block,
  previous: Block | undefined,
  next: Block | undefined,
): readonly Slab[] {
  const isSecondTable = block.kind === "table" && previous?.kind === "table";
  const before = block.kind === "table" && hasHeader(block.table) ? 12 : 0;
  const isUnderTable = block.kind !== "table" && previous?.kind === "table";
  return slabs.map((slab, index) => ({
    ...slab,
    ...(isUnderTable && index === 0 ? { before: Math.max(slab.before, 8) } : {}),
    ...(isSecondTable && index === 0 ? { before } : {}),
    ...(next?.kind === "signatures" && index === slabs.length - 1 ? { keepWithNext: true } : {}),
  }));
}

/** A document of flowing blocks on A4 upright, with the page frame of the form. */
export function renderFlow(document: FlowDocument): Promise<Uint8Array> {
  const pen = startPdf(document);
  const slabs = document.blocks.flatMap((block, index) =>
    joined(slabsOf(pen, block), block, document.blocks[index - 1], document.blocks[index + 1]),
  );
  paginate(slabs, {
    top: FLOW_AREA.top,
    bottom: FLOW_AREA.bottom,
    newPage: () => pen.pdf.addPage(),
  });
  drawFrames(pen, document.frame, { left: FLOW_AREA.left, right: FLOW_AREA.right, height: A4.height });
  return finishPdf(pen);
}
