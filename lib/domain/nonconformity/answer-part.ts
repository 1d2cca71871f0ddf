/** What an answer is made of (5.5.8.2, 5.5.10); each part is judged on its own. */
export const ANSWER_PARTS = [
  "correction",
  "extentCheck",
  "cause",
  "correctiveAction",
  "dates",
  "evidence",
] as const;
export type AnswerPart = (typeof ANSWER_PARTS)[number];

export const PART_VERDICTS = ["accepted", "returned"] as const;
export type PartVerdict = (typeof PART_VERDICTS)[number];

/** One part as a judgement left it; a part that is sent back says why. */
export type JudgedPart = Readonly<{ part: AnswerPart; verdict: PartVerdict; reason: string }>;
