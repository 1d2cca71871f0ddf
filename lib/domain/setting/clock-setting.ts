import { z } from "zod";
import { day, optionalDay } from "../fields";

/** The key under which the demonstration keeps its moved day. */
export const CLOCK_SETTING = "clock";

/** null: the clock runs with the machine. */
export const clockSetting = z.object({ date: day.nullable() });

/** The same as a form gives it: an empty field moves the clock back to the machine's. */
export const movedClockForm = z.object({ date: optionalDay });
