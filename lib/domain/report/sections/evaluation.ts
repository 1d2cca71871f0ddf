import { z } from "zod";
import { optionalText } from "../../fields";
import { ANSWERS } from "../report-lists";

/** 3.1 to 3.5: one chapter graded, with what was seen; the check lists propose it and the writer edits (5.6.1). */
export const evaluationSection = z.strictObject({
  grade: z.enum(ANSWERS).nullable(),
  text: optionalText(40_000),
});

export const EMPTY_EVALUATION = { grade: null, text: "" };
