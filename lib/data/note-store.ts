import { wordsOf } from "@/lib/domain/audit/assess-note";
import type { Note } from "@/lib/domain/audit/check-list-note";
import { isNoteVerdict } from "@/lib/domain/audit/conduct-lists";
import { noteWords, type NoteEntry } from "@/lib/domain/audit/note-form";
import type { InterviewRow } from "@/lib/domain/report/report-record";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDate } from "./parse/dates";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";

const noteColumns = {
  id: true,
  version: true,
  authorPersonId: true,
  criterion: true,
  clause: true,
  unit: true,
  siteId: true,
  asked: true,
  seen: true,
  evidence: true,
  samples: {
    orderBy: { position: "asc" },
    select: { record: true, population: true, sampleSize: true },
  },
  verdict: true,
  notedOn: true,
  notedAt: true,
  isAfterClosing: true,
  changes: {
    orderBy: { id: "asc" },
    select: { changedOn: true, byPersonId: true, reason: true, before: true, after: true },
  },
} as const satisfies Prisma.AuditNoteSelect;

const toNote = (row: Prisma.AuditNoteGetPayload<{ select: typeof noteColumns }>): Note => {
  if (row.verdict !== null && !isNoteVerdict(row.verdict))
    throw new RangeError(`Note ${row.id} holds the verdict ${row.verdict}`);
  return {
    ...row,
    verdict: row.verdict,
    notedOn: toPlainDate(row.notedOn),
    changes: row.changes.map(({ changedOn, before, after, ...change }) => ({
      ...change,
      changedOn: toPlainDate(changedOn),
      before: fromJsonColumn(noteWords, before),
      after: fromJsonColumn(noteWords, after),
    })),
  };
};

const toColumns = (entry: NoteEntry) => ({
  criterion: entry.criterion,
  clause: entry.clause,
  unit: entry.unit,
  siteId: entry.siteId,
  asked: entry.asked,
  seen: entry.seen,
  evidence: entry.evidence,
  verdict: entry.verdict,
  notedOn: toDateColumn(entry.notedOn),
  notedAt: entry.notedAt,
});

const toSamples = ({ samples }: NoteEntry) => samples.map((sample, position) => ({ ...sample, position }));

/** 审核记录: one row per clause and unit, each with a version of its own, so that auditors write side by side. */
export const noteStore = {
  async ofAudit({ tx }: Db, auditId: string): Promise<readonly Note[]> {
    const rows = await tx.auditNote.findMany({
      where: { auditId },
      orderBy: [{ criterion: "asc" }, { id: "asc" }],
      select: noteColumns,
    });
    return rows.map(toNote);
  },

  /** What of them has changed is told by their versions alone. */
  async versions({ tx }: Db, auditId: string): Promise<readonly Readonly<{ id: string; version: number }>[]> {
    return tx.auditNote.findMany({
      where: { auditId },
      orderBy: { id: "asc" },
      select: { id: true, version: true },
    });
  },

  /** The note of this audit with that id, or null; one of another audit does not exist for this one. */
  async find({ tx }: Db, auditId: string, noteId: string): Promise<Note | null> {
    const row = await tx.auditNote.findUnique({
      where: { id: noteId },
      select: { ...noteColumns, auditId: true },
    });
    if (row === null) return null;
    const { auditId: owner, ...note } = row;
    if (owner !== auditId) throw new NotFoundError("note");
    return toNote(note);
  },

  async create(
    { tx }: Db,
    entry: NoteEntry,
    { authorPersonId, isAfterClosing }: Pick<Note, "authorPersonId" | "isAfterClosing">,
  ): Promise<void> {
    await tx.auditNote.create({
      data: {
        ...{ id: entry.noteId, auditId: entry.auditId, authorPersonId, isAfterClosing },
        ...toColumns(entry),
        samples: { create: toSamples(entry) },
      },
    });
  },

  async save({ tx }: Db, note: Note, entry: NoteEntry): Promise<void> {
    const { count } = await tx.auditNote.updateMany({
      where: { id: note.id, version: entry.version },
      data: { ...toColumns(entry), version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("note", note.version, note);
    await tx.auditNoteSample.deleteMany({ where: { noteId: note.id } });
    await tx.auditNoteSample.createMany({
      data: toSamples(entry).map((sample) => ({ ...sample, noteId: note.id })),
    });
  },

  /** What a note said before it was changed after the closing meeting, kept for good. */
  async keepChange(
    { tx }: Db,
    note: Note,
    entry: NoteEntry,
    by: Readonly<{ personId: string; today: PlainDate }>,
  ): Promise<void> {
    await tx.auditNoteChange.create({
      data: {
        ...{ noteId: note.id, byPersonId: by.personId, reason: entry.reason },
        changedOn: toDateColumn(by.today),
        before: toJsonColumn(wordsOf(note)),
        after: toJsonColumn(wordsOf(entry)),
      },
    });
  },

  async interviews({ tx }: Db, auditId: string): Promise<readonly InterviewRow[]> {
    const rows = await tx.interviewRecord.findMany({
      where: { auditId },
      orderBy: [{ heldOn: "asc" }, { startsAt: "asc" }, { id: "asc" }],
    });
    return rows.map((row) => ({ ...row, heldOn: toPlainDate(row.heldOn) }));
  },

  async saveInterview(
    { tx }: Db,
    interview: Readonly<{
      auditId: string;
      interviewee: string;
      post: string;
      isTopManagement: boolean;
      isFaceToFace: boolean;
      heldOn: PlainDate;
      startsAt: number;
      endsAt: number;
      content: string;
      authorPersonId: string;
    }>,
  ): Promise<string> {
    const { id } = await tx.interviewRecord.create({
      data: { ...interview, heldOn: toDateColumn(interview.heldOn) },
      select: { id: true },
    });
    return id;
  },
};
