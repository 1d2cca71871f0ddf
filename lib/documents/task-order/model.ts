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

/** Sends the team and names it to the client (5.4.4.7, 5.4.4.8). */
export const taskOrderSchema = head.extend({
  subject,
  stage,
  method: auditMethod,
  span,
  sites: texts,
  determined: halfDays,
  team: z.array(
    teamMember.extend({ tasks: text, /** Counted days; 0 for all but formal auditors. */ counted: halfDays }),
  ),
  objectionBy: date,
  answer: z.object({ agrees: z.boolean().nullable(), objection: text }),
  issuer: signature,
  client: signature,
});

export type TaskOrderModel = Frozen<z.infer<typeof taskOrderSchema>>;
