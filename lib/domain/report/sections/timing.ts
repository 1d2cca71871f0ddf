import { z } from "zod";
import { optionalDay } from "../../fields";

/** 1.5.1: the first day of the period the evidence comes from; its last is the closing meeting (5.5.9.2 f). */
export const timingSection = z.strictObject({ coveredFrom: optionalDay });

export const EMPTY_TIMING = { coveredFrom: null };
