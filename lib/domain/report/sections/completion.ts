import { z } from "zod";
import { optionalText } from "../../fields";

/** 1.5.5: whether the plan was kept and done, and what kept the team from it (5.5.1, 5.5.7 b). */
export const completionSection = z.strictObject({
  plan: z.enum(["kept", "changed"]).nullable(),
  changes: optionalText(2_000),
  activities: z.enum(["complete", "incomplete"]).nullable(),
  whyNot: optionalText(2_000),
});

export const EMPTY_COMPLETION = { plan: null, changes: "", activities: null, whyNot: "" };
