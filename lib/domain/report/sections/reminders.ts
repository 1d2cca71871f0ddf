import { z } from "zod";
import { optionalText } from "../../fields";

/** What this client must mind beside the standing text, one point a line. */
export const remindersSection = z.strictObject({ own: optionalText(4_000) });

export const EMPTY_REMINDERS = { own: "" };
