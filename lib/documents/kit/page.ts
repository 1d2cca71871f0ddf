import type { Block } from "./blocks";
import type { FrameText } from "./page-frame";

/** A4 upright and its margins, in points: one page for the PDF and for Word. */
export const A4 = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { x: 62, top: 84, bottom: 72 } as const;
export const FLOW_WIDTH = A4.width - 2 * MARGIN.x;

/** A document of flowing blocks: what PDF and Word are both drawn from. */
export type FlowDocument = {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** YYYY-MM-DD, printed nowhere by itself: the creation date of the file. */
  readonly date: string;
  readonly frame: FrameText;
  readonly blocks: readonly Block[];
};
