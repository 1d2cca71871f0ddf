import type { Align, Pen, TextStyle } from "./pen";

/** Lines of one look, set one under the other. */
export type Passage = {
  readonly text: string;
  readonly style: TextStyle;
  /** Line height as a multiple of the size; 1.5 unless told. */
  readonly leading?: number;
};

export type Piece = { readonly height: number; readonly draw: (y: number) => void };

/** A group of passages that belong together: its height, and a way to draw it at any y. */
export function stackOf(
  pen: Pen,
  passages: readonly Passage[],
  place: { readonly x: number; readonly width: number; readonly align: Align },
): Piece {
  const lines = passages
    .filter((passage) => passage.text !== "")
    .flatMap(({ text, style, leading }) =>
      pen
        .lines(text, style, place.width)
        .map((line) => ({ line, style, height: style.size * (leading ?? 1.5) })),
    );
  return {
    height: lines.reduce((sum, line) => sum + line.height, 0),
    draw: (top) => {
      let y = top;
      for (const { line, style, height } of lines) {
        pen.write(line, style, { x: place.x, y, width: place.width }, place.align, height);
        y += height;
      }
    },
  };
}

export const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + piece.height, 0);

/** Spreads groups evenly over a height; never more than `most` between two. */
export function spread(pieces: readonly Piece[], top: number, height: number, most: number): void {
  const free = height - heightOf(pieces);
  const gap = Math.min(most, free / (pieces.length + 1));
  let y = top + (free - gap * (pieces.length - 1)) / 2;
  for (const piece of pieces) {
    piece.draw(y);
    y += piece.height + gap;
  }
}
