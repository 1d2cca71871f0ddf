import { z } from "zod";
import { date, head, signature, stage, subject, text, texts } from "../kit/model";
import type { Frozen } from "../kit/model";

const outcome = z.enum(["effective", "planAccepted", "notAccepted"]);
const part = z.enum(["correction", "extentCheck", "cause", "correctiveAction", "dates", "evidence"]);

/** An answer that another one followed. */
const earlierAnswer = z.object({
  number: z.int().positive(),
  answeredOn: date,
  answeredBy: text,
  ...{ correction: text, extent: text, cause: text, action: text },
  plannedOn: date.nullable(),
  completedOn: date.nullable(),
  evidence: texts,
});

/** One word of the team on one answer: what stands and why the rest came back. */
const judgement = z.object({
  number: z.int().positive(),
  judgedOn: date,
  judgedBy: text,
  outcome,
  text,
  accepted: z.array(part),
  returned: z.array(z.object({ part, reason: text })),
});

/** One nonconformity from statement to verification (5.5.6, 5.5.8.2, 5.5.10, 5.5.11). */
export const nonconformityReportSchema = head.extend({
  subject,
  stage,
  grade: z.enum(["major", "minor"]),
  /** Codes of the grounds that were ticked, and the reason beside them; papers from before they were printed have none. */
  gradeGrounds: texts.optional(),
  gradeReason: text.optional(),
  site: text,
  unit: text,
  auditor: text,
  guide: text,
  foundOn: date,
  dueOn: date,
  /** How the day is reckoned: from the closing meeting, so many days, by which clause; the day all is verified. */
  reckoning: z
    .object({ from: date, count: z.int(), unit: z.enum(["days", "months"]), clause: text, allBy: date })
    .optional(),
  requirement: z.object({ standard: text, clause: text, text }),
  statement: text,
  evidence: text,
  verificationWay: z.enum(["documents", "onSite"]),
  /** The day agreed for it (5.5.8.2 l); null: none is. */
  verificationPlannedOn: date.nullable().optional(),
  confirmation: z.object({ confirms: z.boolean().nullable(), disagreement: text }),
  /** Null until the client has answered. */
  answer: z
    .object({ correction: text, extent: text, cause: text, action: text, plannedOn: date, evidence: texts })
    .extend({ completedOn: date.nullable().optional(), answeredBy: text.optional() })
    .nullable(),
  /** Null until the team has judged the answer. */
  verification: z
    .object({ outcome, text, verifier: signature })
    .extend({ way: z.enum(["documents", "onSite"]).nullable().optional() })
    .nullable(),
  /** Answers before the last one, and every word of the team in its order. */
  earlierAnswers: z.array(earlierAnswer).optional(),
  judgements: z.array(judgement).optional(),
  /** What later audits saw of it (5.5.6.3 c). */
  effects: z
    .array(z.object({ verdict: z.enum(["effective", "notEffective"]), on: date, by: text, text }))
    .optional(),
  auditorSignature: signature,
  clientSignature: signature,
});

export type NonconformityReportModel = Frozen<z.infer<typeof nonconformityReportSchema>>;
