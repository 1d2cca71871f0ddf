import type { FigureOf } from "./figures.data";

const clock = (of: string): FigureOf => ({ figure: "clock", of });

const FIGURE_OF_STEP: Readonly<Record<string, FigureOf>> = {
  "answer-stage1-findings": clock("stage1-findings"),
  "verify-stage1-findings": clock("stage1-findings"),
  "arrange-surveillance": clock("surveillance-due"),
  "watch-surveillance": clock("surveillance-due"),
  "weigh-suspension": clock("surveillance-limit"),
  "arrange-recertification": clock("recertification-request"),
  "close-expired": { figure: "last-day" },
};

/** The clock behind the day of a step that waits; null: people set the day. */
export const figureOfStep = ({
  key,
  date,
}: Readonly<{ key: string; date: string | null }>): FigureOf | null => {
  const isYears = key === "arrange-this-year" || key === "make-up-last-year";
  if (isYears && date !== null) return clock(`calendar-year:${date}`);
  return FIGURE_OF_STEP[key] ?? null;
};
