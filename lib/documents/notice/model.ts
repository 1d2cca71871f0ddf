import { z } from "zod";
import { date, halfDays, head, subject, text, texts } from "../kit/model";
import type { Frozen } from "../kit/model";

/** What each notice says; the clause is the one it rests on. */
const content = z.discriminatedUnion("type", [
  z.object({ type: z.literal("supplement"), appliedOn: date, items: texts, dueOn: date }),
  z.object({ type: z.literal("refusal"), appliedOn: date, reasons: texts, appealBy: date }),
  z.object({ type: z.literal("acceptance"), appliedOn: date, totalHalfDays: halfDays, sample: z.int() }),
  z.object({
    type: z.literal("termination"),
    stage: text,
    effectiveOn: date,
    reasons: texts,
    appealBy: date,
  }),
  z.object({
    type: z.literal("granted"),
    certificateNumber: text,
    decidedOn: date,
    firstDay: date,
    lastDay: date,
    nextSurveillanceBy: date,
    recertificationRequestBy: date,
  }),
  z.object({ type: z.literal("refused"), decidedOn: date, reasons: texts, appealBy: date }),
]);

export const noticeSchema = head.extend({
  subject,
  clause: text,
  handler: text,
  content,
});

export type NoticeModel = Frozen<z.infer<typeof noticeSchema>>;
export type NoticeContent = NoticeModel["content"];
