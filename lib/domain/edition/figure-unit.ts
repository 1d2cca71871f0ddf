export type FigureGroup = "man-days" | "sampling" | "clocks" | "limits";

/** How a figure is written: 1.5 days, 30 %, 1/3, 12 months. */
export type FigureUnit =
  | ("days" | "percent" | "fraction" | "count" | "hours" | "months" | "years")
  | ("calendar-days" | "working-days" | "day-of-month");
