import { z } from "zod";
import { REPORT_CHAPTERS } from "@/rules/reports/report-chapters";
import { date, text, texts } from "../kit/model";

const answer = z.enum(["conforms", "mostly", "fails"]);

/** What the sections of the report say beside the records; reports signed before they were written by section have none. */
export const writtenSchema = z.object({
  integration: z.enum(["none", "combined", "joint", "integrated"]),
  criteria: z.object({
    clientDocuments: text,
    programme: text,
    laws: texts,
    productStandards: texts,
    other: text,
  }),
  /** People of the audit who are of no team: guides, observers, and where they come from. */
  companions: z.array(z.object({ name: text, role: text, from: text })),
  /** Declarations of impartiality and confidentiality, by the member who made them. */
  commitments: z.array(z.object({ name: text, signedOn: date.nullable() })),
  scopeChange: text,
  places: z.array(z.object({ name: text, address: text, activities: text })),
  temporary: z.array(
    z.object({
      ...{ project: text, nature: text, address: text },
      ...{ beganOn: date.nullable(), endsOn: date.nullable() },
    }),
  ),
  stage1: z.object({ heldOn: date.nullable(), keyPoints: texts }),
  completion: z.object({ isPlanKept: z.boolean(), changes: text, isComplete: z.boolean(), whyNot: text }),
  followUp: z.object({
    /** Unit and clause of every nonconformity. */
    places: texts,
    isOnSite: z.boolean(),
    isByDocuments: z.boolean(),
    agreedUntil: date.nullable(),
    nextAuditBefore: date.nullable(),
  }),
  maturity: texts,
  risks: texts,
  organisation: z.object({
    ...{ foundedOn: date.nullable(), systemSince: date.nullable(), people: text, shifts: text },
    legalPapers: z.array(z.object({ kind: text, number: text, validUntil: date.nullable() })),
    process: texts,
  }),
  evaluations: z.array(z.object({ chapter: z.enum(REPORT_CHAPTERS), grade: answer, text: texts })),
  objectives: z.array(z.object({ objective: text, target: text, method: text, period: text, result: text })),
  laterContents: z.array(z.object({ item: text, grade: answer, text })),
  scopeStatement: z.object({ zh: text, en: text }),
  reminders: texts,
  /** SHA-256 of what the signatures were given to. */
  contentSha256: text,
});
