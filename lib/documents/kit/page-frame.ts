import { RULE } from "./pen";
import type { Align, Pen, TextStyle } from "./pen";
import { fill } from "./words";

/** What stands around the content of every page. */
export type FrameText = {
  readonly bodyName: string;
  readonly formCode: string;
  readonly number: string;
  /** With places for {page} and {pages}, which only the finished file knows. */
  readonly pageOf: string;
};

type Edges = { readonly left: number; readonly right: number; readonly height: number };

const SMALL: TextStyle = { font: "regular", size: 8.5, ink: "grey" };
const LINE = 14;

/** Head: body and form code over a rule. Foot: number and page x of y. Drawn last, when y is known. */
export function drawFrames(pen: Pen, text: FrameText, edges: Edges): void {
  const { start, count } = pen.pdf.bufferedPageRange();
  const half = (edges.right - edges.left) / 2;
  const write = (words: string, side: Align, y: number): void => {
    const line = pen.lines(words, SMALL, half)[0];
    const x = side === "right" ? edges.left + half : edges.left;
    if (line) pen.write(line, SMALL, { x, y, width: half }, side, LINE);
  };
  for (let page = 0; page < count; page += 1) {
    pen.pdf.switchToPage(start + page);
    write(text.bodyName, "left", 46);
    write(text.formCode, "right", 46);
    pen.rule([edges.left, 63], [edges.right, 63], RULE);
    write(text.number, "left", edges.height - 50);
    write(fill(text.pageOf, { page: String(page + 1), pages: String(count) }), "right", edges.height - 50);
  }
}
