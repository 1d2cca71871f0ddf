import type { NoteRow } from "../report/report-record";
import type { NoteWords } from "./note-form";

/** A note as the check list holds it: with what was asked, seen and sampled, and perhaps without a verdict yet. */
export type Note = Omit<NoteRow, "verdict"> & NoteWords;

/** A note somebody judged: what report and coverage go by. */
export type JudgedNote = NoteRow & NoteWords;

export const isJudged = (note: Note): note is Note & JudgedNote => note.verdict !== null;
