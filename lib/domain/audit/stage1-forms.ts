import { z } from "zod";
import { day, id, line, optionalText, text, version } from "../fields";
import { ITEM_VERDICTS, STAGE1_OUTCOMES } from "./conduct-lists";

const audit = { caseId: id, auditId: id };

/** The contents of stage 1 (5.4.2.1 b), as far as they are judged. */
export const stage1ItemsForm = z.object({
  ...audit,
  /** Saves of the list the form was made from; 0 where nobody has saved yet. */
  version: z.number().int().min(0).max(2_000_000_000),
  items: z
    .array(z.object({ item: line(60), verdict: z.enum(ITEM_VERDICTS), evidence: optionalText(5_000) }))
    .max(40),
});

export type Stage1ItemEntry = z.output<typeof stage1ItemsForm>["items"][number];

/** A finding of stage 1: what could become a nonconformity in stage 2 (5.4.2.1 c). */
export const stage1FindingForm = z.object({
  ...audit,
  /** The content it is about; null: none of them in particular. */
  item: z
    .union([line(60), z.literal("")])
    .nullish()
    .transform((item) => (item === "" || item === undefined ? null : item)),
  criterion: line(60),
  clause: line(20),
  statement: text(2_000),
  evidence: text(4_000),
});

export const answerStage1FindingForm = z.object({ ...audit, findingId: id, version, answer: text(5_000) });

/** Verified, or sent back with what is missing; the team judges, it proposes no solution. */
export const verifyStage1FindingForm = z.object({
  ...audit,
  findingId: id,
  version,
  isVerified: z.boolean(),
  verifiedOn: day,
  verification: text(4_000),
});

/** Ready for stage 2, or stage 1 again. */
export const concludeStage1Form = z.object({
  ...audit,
  outcome: z.enum(STAGE1_OUTCOMES),
  reason: text(4_000),
  /** What stage 2 will look at first, one point a line. */
  focus: optionalText(4_000),
});
