import { z } from "zod";
import {
  auditKind,
  auditMethod,
  dataConfirmation,
  date,
  factSettlement,
  grade,
  halfDays,
  head,
  signature,
  stage,
  subject,
  teamMember,
  text,
  texts,
} from "../kit/model";
import type { Frozen } from "../kit/model";
import { writtenSchema } from "./written";

const answer = z.enum(["conforms", "mostly", "fails"]);
const outcome = z.enum(["recommend", "recommendAfter", "notRecommend"]);
const answered = z.object({ answer, text });

/** The one matrix of reports signed before each system had its own. */
const earlierMatrix = z.object({
  planning: answered,
  operation: answered,
  monitoring: answered,
  improvement: answered,
  legal: answered,
  objectives: answered,
});

/** One system: the six questions of the matrix, and what is recommended. */
const systemConclusion = z.object({
  zh: text,
  en: text,
  questions: z.object({
    criteria: answered,
    applicable: answered,
    results: answered,
    internal: answered,
    purpose: answered,
    operation: answered,
  }),
  outcome,
  note: texts,
});

/** One clause as audited: what was seen, what follows from it. */
const clauseEvidence = z.object({
  clause: text,
  requirement: text,
  unit: text,
  evidence: text,
  verdict: z.enum(["conforms", "improvement", "minor", "major"]),
});

/** The report on an audit on site: contents a) to k) of 5.5.9.2, days and method, conclusions, recommendation. */
export const stage2ReportSchema = head.extend({
  subject,
  /** Every system the body certifies, those of this audit ticked; reports signed before they were printed have none. */
  systems: z.array(z.object({ zh: text, en: text, isAudited: z.boolean() })).optional(),
  stage,
  auditKind,
  representative: text,
  purpose: text,
  auditScope: text,
  method: auditMethod,
  period: z.object({ from: date, to: date }),
  manDays: z.object({ determined: halfDays, actual: halfDays }),
  team: z.array(teamMember),
  peopleMet: z.array(z.object({ name: text, unit: text, post: text })),
  activities: z.array(z.object({ when: text, where: text, what: text })),
  planChange: text,
  confirmations: z.array(dataConfirmation),
  // Reports that were signed before settlements were printed have none.
  settlements: z.array(factSettlement).optional(),
  profile: texts,
  evidence: z.array(clauseEvidence),
  stage1Findings: texts,
  nonconformities: z.array(
    z.object({ number: text, grade, clause: text, unit: text, statement: text, due: date, status: text }),
  ),
  improvements: texts,
  positive: texts,
  systemConclusions: z.array(systemConclusion).optional(),
  /** Of reports signed before each system had its own matrix. */
  conclusions: earlierMatrix.optional(),
  /** Stands with the conclusions of each system now. */
  recommendation: z.object({ outcome, reasons: texts }).optional(),
  summary: texts,
  programmeFit: text,
  unresolved: texts,
  attention: texts,
  written: writtenSchema.optional(),
  /** What a supplementary audit was ordered for, why it took its time, and what it found (5.8). */
  supplementary: z
    .object({
      orderedOn: date,
      orderedBy: text,
      reasons: z.object({ content: text, people: text, business: text, complexity: text }),
      matters: z.array(
        z.object({
          ...{ number: text, clause: text, unit: text, statement: text },
          verdict: z.enum(["accepted", "returned", "verified", "open"]),
          ...{ finding: text, judgedBy: text, judgedOn: date },
        }),
      ),
    })
    .optional(),
  leader: signature,
  members: z.array(signature),
});

export type Stage2ReportModel = Frozen<z.infer<typeof stage2ReportSchema>>;
