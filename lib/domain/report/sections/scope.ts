import { z } from "zod";
import { optionalText } from "../../fields";

/** 1.5.2: why the audit covered something else than its plan; the scope itself is that of the plan (5.5.9.2 f). */
export const scopeSection = z.strictObject({ changeReason: optionalText(2_000) });

export const EMPTY_SCOPE = { changeReason: "" };
