import { z } from "zod";
import { optionalText } from "../../fields";

/** 1.2: what the audit was to find out (5.5.9.2 e). */
export const purposeSection = z.strictObject({ text: optionalText(2_000) });

export const EMPTY_PURPOSE = { text: "" };
