import { z } from "zod";
import { day, id, line, minuteOfDay, optionalId, optionalLine, optionalText, text } from "../fields";
import { NOTE_VERDICTS } from "./conduct-lists";

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
  verdict: z.enum(NOTE_VERDICTS),
  notedOn: day,
  /** Why a note is changed after the closing meeting. */
  reason: optionalText(1_000),
});

/** What a note says, as kept of one that was changed. */
export const noteWords = z.object({
  unit: z.string(),
  siteId: z.string().nullable(),
  evidence: z.string(),
  verdict: z.enum(NOTE_VERDICTS),
  notedOn: day,
});
export type NoteWords = Readonly<z.output<typeof noteWords>>;

export type NoteEntry = z.output<typeof noteForm>;

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
