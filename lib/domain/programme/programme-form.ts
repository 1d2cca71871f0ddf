import { z } from "zod";
import { id, optionalDay, optionalText, text, version } from "../fields";

/** 审核方案 (6.1): what the programme manager adds to what the rules determine. */
export const programmeForm = z.object({
  caseId: id,
  /** null: the programme was not set yet. */
  version: version.nullish().transform((value) => value ?? null),
  note: optionalText().default(""),
  foreseenDecisionOn: optionalDay,
  /** Similar sites chosen by a person, each with its reason; the rest of the sample is drawn (5.4.5). */
  chosen: z.array(z.object({ siteId: id, reason: text(500) })).max(500),
});

export type ProgrammeForm = z.output<typeof programmeForm>;
