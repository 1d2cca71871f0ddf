import { z } from "zod";
import { line, text } from "../fields";

export const VERDICTS = ["confirmed", "revoked"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The body's word on one reading of one edition: it confirms the reading, or revokes what it confirmed. */
export const interpretationForm = z.object({
  scheme: line(60),
  edition: line(60),
  interpretation: line(100),
  /** The last record the form was made from; 0 where there is none. */
  version: z.number().int().min(0).max(2_000_000_000),
  verdict: z.enum(VERDICTS),
  /** What was decided, by whom or in which meeting or paper; why, where it is revoked. */
  text: text(2_000),
});
