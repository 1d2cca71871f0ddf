import { z } from "zod";
import { day } from "../fields";

/** The key under which the demonstration keeps its moved day. */
export const CLOCK_SETTING = "clock";

/** null: the clock runs with the machine. */
export const clockSetting = z.object({ date: day.nullable() });
