import type { SignaturePlace } from "./blocks";
import { HAIRLINE } from "./pen";
import type { Pen } from "./pen";
import { SIGNATURE } from "./signature-looks";
import type { Slab } from "./slab";

const { TEXT, HEADING, SEAL, GUTTER, LINE, ROW_GAP, SEAL_HEIGHT } = SIGNATURE;

type Piece = { readonly height: number; readonly draw: (y: number) => void };

function headingPiece(pen: Pen, text: string, x: number, width: number): Piece {
  const lines = pen.lines(text, HEADING, width);
  return {
    height: lines.length * LINE,
    draw: (y) =>
      lines.forEach((line, index) =>
        pen.write(line, HEADING, { x, y: y + index * LINE, width }, "left", LINE),
      ),
  };
}

/** Label, then a line to write on; a value already known stands on the line. */
function rowPiece(pen: Pen, row: SignaturePlace["rows"][number], x: number, width: number): Piece {
  const label = pen.lines(row.label, TEXT, width * 0.6);
  const taken = Math.max(...label.map((line) => line.width)) + 5;
  const value = pen.lines(row.value, TEXT, width - taken - 4);
  const count = Math.max(label.length, value.length);
  const height = count * LINE + ROW_GAP;
  return {
    height,
    draw: (y) => {
      label.forEach((line, index) =>
        pen.write(line, TEXT, { x, y: y + ROW_GAP + index * LINE, width: taken }, "left", LINE),
      );
      value.forEach((line, index) => {
        const top = y + ROW_GAP + (count - value.length + index) * LINE;
        pen.write(line, TEXT, { x: x + taken + 4, y: top, width: width - taken - 4 }, "left", LINE);
      });
      pen.rule([x + taken, y + height], [x + width, y + height], HAIRLINE);
    },
  };
}

function sealPiece(pen: Pen, text: string, x: number, width: number): Piece {
  return {
    height: SEAL_HEIGHT,
    draw: (y) =>
      pen
        .lines(text, SEAL, width)
        .forEach((line, index) =>
          pen.write(
            line,
            SEAL,
            { x, y: y + SEAL_HEIGHT / 2 - LINE / 2 + index * LINE, width },
            "center",
            LINE,
          ),
        ),
  };
}

/** Places to sign, two beside each other at most, never cut by a page's end. */
export function signatureSlab(
  pen: Pen,
  places: readonly SignaturePlace[],
  left: number,
  width: number,
): Slab {
  const columns = Math.min(2, places.length);
  const room = columns < 2 ? width * 0.55 : (width - GUTTER) / 2;
  const origin = columns < 2 ? left + width - room : left;
  const stacks = places.map((place, index) => {
    const x = origin + (index % 2) * (room + GUTTER);
    return [
      ...(place.heading === undefined ? [] : [headingPiece(pen, place.heading, x, room)]),
      ...(place.seal === undefined ? [] : [sealPiece(pen, place.seal, x, room)]),
      ...place.rows.map((row) => rowPiece(pen, row, x, room)),
    ];
  });
  const heightOf = (stack: readonly Piece[]): number => stack.reduce((sum, piece) => sum + piece.height, 0);
  const lines: { stacks: readonly (readonly Piece[])[]; height: number }[] = [];
  for (let index = 0; index < stacks.length; index += 2) {
    const line = stacks.slice(index, index + 2);
    lines.push({ stacks: line, height: Math.max(...line.map(heightOf)) + 14 });
  }
  return {
    height: lines.reduce((sum, line) => sum + line.height, 0),
    before: 14,
    keepWithNext: false,
    draw: (top) => {
      let lineTop = top;
      for (const line of lines) {
        for (const stack of line.stacks) {
          let y = lineTop;
          for (const piece of stack) {
            piece.draw(y);
            y += piece.height;
          }
        }
        lineTop += line.height;
      }
    },
  };
}
