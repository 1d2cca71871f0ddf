import type { TextStyle } from "./pen";

const TEXT: TextStyle = { font: "regular", size: 10 };
const HEADING: TextStyle = { font: "bold", size: 10 };
const SEAL: TextStyle = { font: "regular", size: 9, ink: "grey" };

/** How places to sign look, in points, in the PDF and in Word. */
export const SIGNATURE = {
  ...{ TEXT, HEADING, SEAL },
  GUTTER: 26,
  LINE: 15,
  ROW_GAP: 9,
  /** Seals are set over the name and the date, as the custom is: their own place need not be higher. */
  SEAL_HEIGHT: 42,
} as const;
