import type { PlainDate } from "@/rules/core/plain-date";
import type { NoteVerdict } from "./conduct-lists";
import type { NoteWords } from "./note-form";

/** A change of a note after the closing meeting: what it said and says, who changed it, when and why. */
export type NoteChange = Readonly<{
  changedOn: PlainDate;
  byPersonId: string;
  reason: string;
  before: NoteWords;
  after: NoteWords;
}>;

export type NoteRow = Readonly<{
  id: string;
  version: number;
  authorPersonId: string;
  criterion: string;
  clause: string;
  unit: string;
  siteId: string | null;
  evidence: string;
  verdict: NoteVerdict;
  notedOn: PlainDate;
  /** Written when the closing meeting had been held already. */
  isAfterClosing: boolean;
  changes: readonly NoteChange[];
}>;

/** A note as the check list holds it: with what was asked, seen and sampled, and perhaps without a verdict yet. */
export type Note = Omit<NoteRow, "verdict"> & NoteWords;

/** A note somebody judged: what report and coverage go by. */
export type JudgedNote = NoteRow & NoteWords;

export const isJudged = (note: Note): note is Note & JudgedNote => note.verdict !== null;
