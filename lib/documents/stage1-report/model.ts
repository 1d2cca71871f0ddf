import { z } from "zod";
import {
  auditMethod,
  dataConfirmation,
  date,
  factSettlement,
  halfDays,
  head,
  signature,
  span,
  subject,
  teamMember,
  text,
  texts,
} from "../kit/model";
import type { Frozen } from "../kit/model";

/** The report on stage 1: documents, readiness, findings and what stage 2 will look at (5.4.2.1). */
export const stage1ReportSchema = head.extend({
  subject,
  method: auditMethod,
  span,
  place: text,
  determined: halfDays,
  representative: text,
  team: z.array(teamMember),
  /** The four conditions of 5.4.1; empty when the stage was held on site. */
  offSiteConditions: z.array(z.object({ name: text, holds: z.boolean(), facts: text })),
  documents: z.array(
    z.object({
      name: text,
      file: text,
      result: z.enum(["conforms", "attention", "nonconforming"]),
      remark: text,
    }),
  ),
  checks: z.array(
    z.object({ item: text, evidence: text, result: z.enum(["conforms", "attention", "nonconforming"]) }),
  ),
  confirmations: z.array(dataConfirmation),
  // Reports that were signed before settlements were printed have none.
  settlements: z.array(factSettlement).optional(),
  findings: z.array(
    z.object({ number: text, clause: text, statement: text, verifiedOn: date.nullable(), verifiedBy: text }),
  ),
  outcome: z.enum(["ready", "notReady"]),
  focus: texts,
  arrangement: text,
  leader: signature,
});

export type Stage1ReportModel = Frozen<z.infer<typeof stage1ReportSchema>>;
