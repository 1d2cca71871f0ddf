import { z } from "zod";
import { date, head, signature, stage, subject, teamMember, text, texts } from "../kit/model";
import type { Frozen } from "../kit/model";

/** One row of an auditor's check list: what was asked and seen of one clause in one unit (5.5.5). */
const row = z.object({
  clause: text,
  requirement: text,
  site: text,
  unit: text,
  asked: text,
  seen: text,
  /** Records looked at, each with how many there are and how many were taken. */
  records: texts,
  evidence: text,
  verdict: z.enum(["conforms", "improvement", "nonconformity"]),
  notedOn: date,
  /** HH:MM; empty where the time was not noted. */
  notedAt: text,
});

/** The notes of an audit as they stood when its report was signed, auditor by auditor. */
export const checkListSchema = head.extend({
  subject,
  stage,
  auditors: z.array(z.object({ name: text, role: teamMember.shape.role.nullable(), rows: z.array(row) })),
  leader: signature,
});

export type CheckListModel = Frozen<z.infer<typeof checkListSchema>>;
