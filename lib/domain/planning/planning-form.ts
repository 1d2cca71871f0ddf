import { z } from "zod";
import { optionalLine } from "../fields";
import { dayFilter } from "../list/list-form";
import { PERIOD_UNITS } from "./periods";

/** "2026-06"; "": the month of today. */
const month = z
  .string()
  .regex(/^(20\d{2}-(0[1-9]|1[0-2]))?$/u)
  .default("");

/** How the calendar is asked for; `person` is a part of a name in the team. */
export const planningMonthForm = z.object({ month, person: optionalLine(100) });

/** How load is asked for; `from` is a day of the first week or month, "": today. */
export const planningLoadForm = z.object({ unit: z.enum(PERIOD_UNITS).default("week"), from: dayFilter });
