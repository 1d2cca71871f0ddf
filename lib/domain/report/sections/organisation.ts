import { z } from "zod";
import { line, optionalDay, optionalLine, optionalText } from "../../fields";

/** A licence, a permit, a certificate of the legal person. */
const legalPaper = z.object({ kind: line(100), number: optionalLine(100), validUntil: optionalDay });

/** 2: the organisation as the team found it; since when the system runs and how many people it has is on record. */
export const organisationSection = z.strictObject({
  /** Asked where the application does not tell it. */
  foundedOn: optionalDay,
  legalPapers: z.array(legalPaper).max(50),
  shifts: optionalText(1_000),
  process: optionalText(4_000),
});

export const EMPTY_ORGANISATION = { foundedOn: null, legalPapers: [], shifts: "", process: "" };
