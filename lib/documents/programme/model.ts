import { z } from "zod";
import { date, halfDays, head, signature, stage, step, subject, text, texts } from "../kit/model";
import type { Frozen } from "../kit/model";

/** The audits of one certification cycle of three years with their windows, days and sites. */
export const programmeSchema = head.extend({
  subject,
  /** null: nobody has foreseen a day of decision. */
  cycle: z.object({ from: date, to: date }).nullable(),
  effectivePersonnel: z.int().nonnegative(),
  risk: text,
  rows: z.array(
    z.object({
      ...{ stage, name: text, halfDays, sites: texts, focus: text },
      windowFrom: date.nullable(),
      windowTo: date.nullable(),
      /** The window in words, or what the days rest on. */
      windowNote: text,
    }),
  ),
  steps: z.array(step),
  sampling: text,
  changes: z.array(z.object({ on: date, text, by: text })),
  manager: signature,
});

export type ProgrammeModel = Frozen<z.infer<typeof programmeSchema>>;
