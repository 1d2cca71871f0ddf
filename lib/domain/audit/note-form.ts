import { z } from "zod";
import { count, day, id, line, minuteOfDay, optionalId, optionalLine, optionalText, text } from "../fields";
import { NOTE_VERDICTS } from "./conduct-lists";

const MINUTES_OF_A_DAY = 1_440;
const figure = count(10_000_000).nullable().default(null);

/** Records looked at: which, how many there are, how many of them were taken (5.5.5.1). */
const noteSample = z.object({ record: line(200), population: figure, sampleSize: figure });
export type NoteSample = Readonly<z.output<typeof noteSample>>;

/** What was asked and seen on the way to the evidence; notes of before it was asked for have none of it. */
const details = {
  asked: optionalText(5_000),
  seen: optionalText(10_000),
  samples: z.array(noteSample).max(30).default([]),
  /** Minutes after midnight. */
  notedAt: z
    .number()
    .int()
    .min(0)
    .max(MINUTES_OF_A_DAY - 1)
    .nullable()
    .default(null),
};

/**
 * 审核记录. The id comes from the writer's device, so that a save repeated over a poor network writes one row;
 * version 0 is a note the server does not hold yet.
 */
export const noteForm = z.object({
  caseId: id,
  auditId: id,
  noteId: id,
  version: z.number().int().min(0).max(2_000_000_000),
  criterion: line(60),
  clause: line(20),
  unit: optionalLine(120),
  siteId: optionalId,
  evidence: optionalText(20_000),
  ...details,
  /** null: seen and not judged yet; such a note is kept and supports nothing. */
  verdict: z.enum(NOTE_VERDICTS).nullable(),
  notedOn: day,
  /** Why a note is changed after the closing meeting. */
  reason: optionalText(1_000),
});

/** What a note says, as kept of one that was changed. */
export const noteWords = z.object({
  unit: z.string(),
  siteId: z.string().nullable(),
  evidence: z.string(),
  ...details,
  verdict: z.enum(NOTE_VERDICTS).nullable(),
  notedOn: day,
});
export type NoteWords = Readonly<Omit<z.output<typeof noteWords>, "samples">> &
  Readonly<{ samples: readonly NoteSample[] }>;

export type NoteEntry = z.output<typeof noteForm>;

/** On which row of the check list its reader is. */
export const presenceForm = z.object({ caseId: id, auditId: id, rowId: optionalId });

/** 5.5.5.1: how top management leads the system, asked face to face. */
export const interviewForm = z.object({
  caseId: id,
  auditId: id,
  interviewee: line(60),
  post: line(100),
  isTopManagement: z.boolean(),
  isFaceToFace: z.boolean(),
  heldOn: day,
  startsAt: minuteOfDay,
  endsAt: minuteOfDay,
  content: text(10_000),
});
