import type { Logo } from "./look";
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
  /** The body's mark, before its name. */
  readonly logo?: Logo | null;
};

const LOGO = { width: 110, height: 24, gap: 7 } as const;

/** A mark at the size in which it stands at the head: as large as its place allows, never larger than it is. */
export const logoSize = ({ width, height }: Pick<Logo, "width" | "height">) => {
  const scale = Math.min(LOGO.width / width, LOGO.height / height, 1);
  return { width: width * scale, height: height * scale };
};

type Edges = { readonly left: number; readonly right: number; readonly height: number };

const SMALL: TextStyle = { font: "regular", size: 8.5, ink: "grey" };
const LINE = 14;

/** Head: body and form code over a rule. Foot: number and page x of y. Drawn last, when y is known. */
export function drawFrames(pen: Pen, text: FrameText, edges: Edges): void {
  const { start, count } = pen.pdf.bufferedPageRange();
  const half = (edges.right - edges.left) / 2;
  const write = (words: string, side: Align, y: number, after = 0): void => {
    const width = half - after;
    const line = pen.lines(words, SMALL, width)[0];
    const x = side === "right" ? edges.left + half : edges.left + after;
    if (line) pen.write(line, SMALL, { x, y, width }, side, LINE);
  };
  const { logo = null } = text;
  const size = logo === null ? null : logoSize(logo);
  const mark = logo === null ? null : Buffer.from(logo.bytes);
  const shift = size === null ? 0 : size.width + LOGO.gap;
  for (let page = 0; page < count; page += 1) {
    pen.pdf.switchToPage(start + page);
    if (mark !== null && size !== null)
      pen.pdf.image(mark, edges.left, 60 - size.height, { width: size.width, height: size.height });
    write(text.bodyName, "left", 46, shift);
    write(text.formCode, "right", 46);
    pen.rule([edges.left, 63], [edges.right, 63], RULE);
    write(text.number, "left", edges.height - 50);
    write(fill(text.pageOf, { page: String(page + 1), pages: String(count) }), "right", edges.height - 50);
  }
}
