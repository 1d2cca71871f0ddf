import { z } from "zod";
import { optionalText } from "../../fields";

/** 1.5.6: what the next audit looks at, and what is done well, one point a line; nonconformities are on record. */
export const followUpSection = z.strictObject({
  nextFocus: optionalText(4_000),
  positive: optionalText(4_000),
});

export const EMPTY_FOLLOW_UP = { nextFocus: "", positive: "" };
