"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { forgetNote, keepNote, type KeptNote } from "@/components/audit/kept-note";
import { type Held, type NoteKeeper, noteKeeper } from "@/components/audit/note-keeper";
import { sendJson } from "@/components/forms/send-json";
import type { Note } from "@/lib/domain/audit/check-list-note";
import type { NoteWords } from "@/lib/domain/audit/note-form";

type Asked = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  personId: string;
  note: Note;
  /** What this device still holds of the note from an earlier visit. */
  kept: KeptNote | undefined;
  onSaved: (saved: NoteWords, version: number) => void;
  onHeld: (held: Held | undefined) => void;
}>;

const keeperOf = ({ ids, personId, note, kept, onSaved, onHeld }: Asked): NoteKeeper => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const owner = { noteId: note.id, personId };
  const about = { auditId: ids.auditId, criterion: note.criterion, clause: note.clause };
  const path = `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/notes/${note.id}`;
  const keeper = noteKeeper({
    ...{ note, kept, onSaved, onHeld },
    send: (body) => sendJson(path, "PUT", body, { outlivesPage: true }),
    keep: (words) => void keepNote({ ...owner, ...about, ...words }),
    forget: () => void forgetNote(owner),
    later: (milliseconds) => {
      clearTimeout(timer);
      timer = setTimeout(() => void keeper.save(), milliseconds);
    },
  });
  return keeper;
};

/**
 * Keeps one note on the server: a moment after the last key, when the note or the page is left, when the connection is
 * back, and again after a failure.
 */
export function useNoteAutosave(asked: Asked) {
  const [keeper] = useState(() => keeperOf(asked));
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);
  useEffect(() => {
    const save = () => void keeper.save();
    // What an earlier visit left on this device goes out now.
    save();
    window.addEventListener("pagehide", save);
    window.addEventListener("online", save);
    document.addEventListener("visibilitychange", save);
    return () => {
      window.removeEventListener("pagehide", save);
      window.removeEventListener("online", save);
      document.removeEventListener("visibilitychange", save);
      // Left by a link: nothing is torn down that a save needs, so the last words still go out.
      save();
    };
  }, [keeper]);
  const { note } = asked;
  useEffect(() => {
    keeper.adopt(note);
  }, [keeper, note]);
  return { ...view, keeper };
}
