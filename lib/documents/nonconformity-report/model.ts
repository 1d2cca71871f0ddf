import { z } from "zod";
import { date, head, signature, stage, subject, text, texts } from "../kit/model";
import type { Frozen } from "../kit/model";

/** One nonconformity from statement to verification (5.5.6, 5.5.8.2, 5.5.10, 5.5.11). */
export const nonconformityReportSchema = head.extend({
  subject,
  stage,
  grade: z.enum(["major", "minor"]),
  site: text,
  unit: text,
  auditor: text,
  guide: text,
  foundOn: date,
  dueOn: date,
  requirement: z.object({ standard: text, clause: text, text }),
  statement: text,
  evidence: text,
  verificationWay: z.enum(["documents", "onSite"]),
  confirmation: z.object({ confirms: z.boolean().nullable(), disagreement: text }),
  /** Null until the client has answered. */
  answer: z
    .object({ correction: text, extent: text, cause: text, action: text, plannedOn: date, evidence: texts })
    .nullable(),
  /** Null until the team has judged the answer. */
  verification: z
    .object({ outcome: z.enum(["effective", "planAccepted", "notAccepted"]), text, verifier: signature })
    .nullable(),
  auditorSignature: signature,
  clientSignature: signature,
});

export type NonconformityReportModel = Frozen<z.infer<typeof nonconformityReportSchema>>;
