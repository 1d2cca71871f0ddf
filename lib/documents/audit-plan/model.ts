import { z } from "zod";
import {
  auditMethod,
  date,
  halfDays,
  head,
  signature,
  span,
  stage,
  subject,
  teamMember,
  text,
  texts,
} from "../kit/model";
import type { Frozen } from "../kit/model";

/** Time of day, HH:MM. */
const time = z.string().regex(/^\d\d:\d\d$/u);

/** The agreed course of one audit stage (5.4.6). */
export const auditPlanSchema = head.extend({
  subject,
  stage,
  purpose: text,
  auditScope: text,
  method: auditMethod,
  span,
  determined: halfDays,
  auditLanguage: text,
  remote: z.object({ reason: text, tool: text, hours: z.number(), consent: text }).nullable(),
  team: z.array(teamMember),
  rows: z.array(
    z.object({
      kind: z.enum(["opening", "closing", "topManagement", "process", "communication", "tour"]),
      date,
      from: time,
      to: time,
      site: text,
      unit: text,
      process: text,
      clauses: texts,
      auditors: texts,
      /** Which systems of a combined audit the row serves; absent where there is one system. */
      systems: z.array(z.object({ zh: text, en: text })).optional(),
    }),
  ),
  leader: signature,
  client: signature,
});

export type AuditPlanModel = Frozen<z.infer<typeof auditPlanSchema>>;
