import { z } from "zod";
import { optionalText } from "../../fields";

/** The whole in a few sentences (5.5.8.2 g), and whether the programme still fits (5.5.7 d). */
export const summarySection = z.strictObject({
  text: optionalText(10_000),
  programme: z.enum(["fits", "change"]).nullable(),
  programmeNote: optionalText(2_000),
});

export const EMPTY_SUMMARY = { text: "", programme: null, programmeNote: "" };
