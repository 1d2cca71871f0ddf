import { z } from "zod";
import type { PlainDate } from "@/rules/core/plain-date";
import { day } from "../fields";

/** The key under which the demonstration keeps its moved day. */
export const CLOCK_SETTING = "clock";

/** null: the clock runs with the machine. */
export const clockSetting = z.object({ date: day.nullable() });

/** The same as a form gives it: an empty field moves the clock back to the machine's, a missing one nothing. */
export const movedClockForm = z.object({
  date: z
    .union([day, z.literal(""), z.null()])
    .transform((value): PlainDate | null => (value === "" ? null : value)),
});
