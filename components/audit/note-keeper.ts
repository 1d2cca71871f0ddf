import { z } from "zod";
import { isSignedOut, isStale, type Problem } from "@/components/forms/problem";
import type { Sent } from "@/components/forms/send-json";
import { wordsOf } from "@/lib/domain/audit/assess-note";
import type { Note } from "@/lib/domain/audit/check-list-note";
import { bothWords, isBlank, isOwnUnanswered, noteFaults, sendable } from "@/lib/domain/audit/note-draft";
import { noteWords, type NoteWords } from "@/lib/domain/audit/note-form";

/** What the server does not have: on its way by itself, or waiting for its writer. */
export type Held = "waiting" | "stuck";

export type NoteState =
  /** Unfit: the server would refuse the words, with or without a connection; they are not sent. */
  | { readonly kind: "idle" | "saving" | "offline" | "unfit" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "unexpected"; readonly status: number }
  | { readonly kind: "refused" | "signed-out"; readonly problem: Problem }
  | { readonly kind: "stale"; readonly theirs: NoteWords; readonly version: number };

export type KeptWords = Readonly<{
  /** The version on which the words were typed. */
  base: number;
  words: NoteWords;
  /** Sent and never answered: the server may hold one of them, and then it is nobody else's. */
  unanswered: readonly NoteWords[];
}>;

export type NoteView = Readonly<{ draft: Note; state: NoteState; isRecorded: boolean }>;

type Means = Readonly<{
  note: Note;
  /** What this device still holds from an earlier visit. */
  kept: KeptWords | undefined;
  send: (body: NoteWords & Readonly<{ version: number; criterion: string; clause: string }>) => Promise<Sent>;
  keep: (words: KeptWords) => void;
  forget: () => void;
  /** Saves a while from now, unless it is asked for again before. */
  later: (milliseconds: number) => void;
  onSaved: (saved: NoteWords, version: number) => void;
  onHeld: (held: Held | undefined) => void;
}>;

export type NoteKeeper = Readonly<{
  view: () => NoteView;
  subscribe: (listener: () => void) => () => void;
  change: (part: Partial<NoteWords>) => void;
  save: () => Promise<void>;
  settle: (whose: "mine" | "theirs" | "both") => void;
  adopt: (note: Note) => void;
}>;

const SILENCE_MS = 900;
const RETRY_MS = 8_000;
/** How many sends without an answer are remembered. */
const LOST_SENDS = 20;

const answer = z.object({ version: z.number().int() });
const theirsSchema = noteWords.extend({ version: z.number().int() });

/**
 * Keeps one note on the server, whatever the connection does. One save is under way at a time, so the version goes up
 * in step; what was typed meanwhile follows. Until the server has answered, the device keeps the words as well. What
 * others wrote is taken over while nothing is typed here, and stands beside one's own words where it is: nothing is
 * written over unseen.
 */
export const noteKeeper = ({ note, kept, ...means }: Means): NoteKeeper => {
  const listeners = new Set<() => void>();
  let view: NoteView = {
    draft: kept === undefined ? note : { ...note, ...kept.words },
    state: { kind: "idle" },
    isRecorded: note.version > 0,
  };
  let version = kept?.base ?? note.version;
  let unanswered = kept?.unanswered ?? [];
  let isDirty = kept !== undefined;
  let isSaving = false;

  const show = (part: Partial<NoteView>) => {
    view = { ...view, ...part };
    for (const listener of listeners) listener();
  };
  const isUnsettled = () => view.state.kind === "stale";
  const keep = () => {
    means.keep({ base: version, words: wordsOf(view.draft), unanswered });
  };
  const settled = () => {
    means.forget();
    means.onHeld(undefined);
  };

  /** Not kept by the server, and said so; the words stay what the next save sends. */
  const stuck = (state: NoteState) => {
    isDirty = true;
    keep();
    means.onHeld("stuck");
    show({ state });
  };

  /** Something else stands: one's own lost save is gone on from, anybody else's words are shown first. */
  const meet = (theirs: z.output<typeof theirsSchema>) => {
    const isOwn = unanswered.some((words) => isOwnUnanswered(theirs, words));
    unanswered = [];
    if (!isOwn) {
      stuck({ kind: "stale", theirs: wordsOf(theirs), version: theirs.version });
      return;
    }
    version = theirs.version;
    isDirty = true;
    keep();
    means.later(0);
  };

  const taken = (words: NoteWords, found: number) => {
    version = found;
    unanswered = [];
    show({ isRecorded: true, state: { kind: "saved", at: new Date().toISOString() } });
    means.onSaved(words, version);
    if (isDirty) {
      keep();
      means.later(0);
    } else settled();
  };

  const failed = (ended: Exclude<Sent, { kind: "done" }>) => {
    if (ended.kind !== "problem") {
      // Whether it arrived is not known.
      stuck(ended.kind === "offline" ? { kind: "offline" } : { kind: "unexpected", status: ended.status });
      means.later(RETRY_MS);
      return;
    }
    const { problem } = ended;
    const theirs = isStale(problem) ? theirsSchema.safeParse(problem.current).data : undefined;
    if (theirs !== undefined) {
      meet(theirs);
      return;
    }
    unanswered = unanswered.slice(0, -1);
    stuck({ kind: isSignedOut(problem) ? "signed-out" : "refused", problem });
    if (isSignedOut(problem)) means.later(RETRY_MS);
  };

  const save = async (): Promise<void> => {
    if (isSaving || !isDirty || isUnsettled()) return;
    const words = sendable(view.draft);
    isDirty = false;
    if (version === 0 && unanswered.length === 0 && isBlank(words)) {
      // What was written is gone again, and never was on file.
      settled();
      return;
    }
    if (noteFaults(view.draft).length > 0) {
      stuck({ kind: "unfit" });
      return;
    }
    isSaving = true;
    unanswered = [...unanswered, words].slice(-LOST_SENDS);
    keep();
    show({ state: { kind: "saving" } });
    const { criterion, clause } = view.draft;
    const ended = await means.send({ ...words, version, criterion, clause });
    isSaving = false;
    if (ended.kind === "done") taken(words, answer.parse(ended.answer).version);
    else failed(ended);
  };

  const change = (part: Partial<NoteWords>) => {
    isDirty = true;
    show({ draft: { ...view.draft, ...part } });
    means.onHeld("waiting");
    keep();
    means.later(SILENCE_MS);
  };

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    change,
    save,
    /** After the difference was shown: go on from what the server holds, with their words, with mine or with both. */
    settle: (whose) => {
      if (view.state.kind !== "stale") return;
      const { theirs, version: found } = view.state;
      version = found;
      show({ state: { kind: "idle" }, isRecorded: true });
      if (whose === "theirs") {
        isDirty = false;
        show({ draft: { ...view.draft, ...theirs } });
        settled();
      } else change(whose === "mine" ? {} : bothWords(wordsOf(view.draft), theirs));
    },
    /** Read anew with the page: where nothing is typed, what others wrote since is taken over. */
    adopt: (found) => {
      if (found.version <= version || isDirty || isSaving || isUnsettled()) return;
      version = found.version;
      show({ draft: { ...found }, isRecorded: true });
    },
  };
};
