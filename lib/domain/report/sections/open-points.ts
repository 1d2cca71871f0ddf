import { z } from "zod";
import { optionalText } from "../../fields";

/** 1.5.8: what stays open beside the disagreements on record, one point a line (5.5.8.3, 5.5.9.2 j). */
export const openPointsSection = z.strictObject({ text: optionalText(4_000) });

export const EMPTY_OPEN_POINTS = { text: "" };
