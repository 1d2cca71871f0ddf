"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { z } from "zod";
import { isSignedOut, isStale } from "@/components/forms/problem";
import { sendJson } from "@/components/forms/send-json";
import type { NoteRow } from "@/lib/domain/report/report-record";

/** A note as its writer sees it: until somebody judged, there is no verdict. */
export type NoteDraft = Omit<NoteRow, "verdict"> & Readonly<{ verdict: NoteRow["verdict"] | null }>;

/** What the server does not have: on its way by itself, or waiting for its writer. */
export type Held = "waiting" | "stuck";

type Change = Readonly<Partial<Pick<NoteDraft, "evidence" | "siteId" | "unit" | "verdict">>>;

export type NoteState =
  | { readonly kind: "idle" | "saving" | "undecided" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "failed" | "refused" | "signed-out"; readonly reason: string }
  | { readonly kind: "stale"; readonly theirs: Theirs };

const SILENCE_MS = 900;
const RETRY_MS = 8_000;

const answer = z.object({ version: z.number().int() });
const theirsSchema = z.object({
  version: z.number().int(),
  evidence: z.string(),
  unit: z.string(),
  siteId: z.string().nullable(),
  verdict: z.enum(["conforms", "nonconformity", "improvement"]),
});
type Theirs = z.output<typeof theirsSchema>;

interface Calls {
  readonly onSaved: (isWritten: boolean) => void;
  readonly onHeld: (held: Held | undefined) => void;
}

/**
 * Keeps one note on the server: a moment after the last key, when the note or the page is left, and again after a
 * failure. One save is under way at a time, so the version goes up in step; what was typed meanwhile follows. A note
 * nobody judged is no record yet: it waits for its verdict.
 */
export function useNoteAutosave(
  ids: Readonly<{ caseId: string; auditId: string }>,
  note: NoteDraft,
  { onSaved, onHeld }: Calls,
) {
  const t = useTranslations("forms");
  const [draft, setDraft] = useState(note);
  const [state, setState] = useState<NoteState>({ kind: "idle" });
  const [isRecorded, setRecorded] = useState(note.version > 0);
  const latest = useRef(note);
  const version = useRef(note.version);
  const dirty = useRef(false);
  const saving = useRef(false);
  const unsettled = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const later = (milliseconds: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), milliseconds);
  };

  /** Not kept, and said so; the words stay what the next save sends. */
  const stuck = (next: NoteState) => {
    dirty.current = true;
    onHeld("stuck");
    setState(next);
  };

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    if (saving.current || !dirty.current || unsettled.current) return;
    const { id, criterion, clause, unit, siteId, evidence, verdict, notedOn } = latest.current;
    if (verdict === null) {
      // Nothing was written, or what was written is gone again.
      if (evidence.trim() === "") onHeld(undefined);
      else stuck({ kind: "undecided" });
      return;
    }
    saving.current = true;
    dirty.current = false;
    setState({ kind: "saving" });
    const body = { version: version.current, criterion, clause, unit, siteId, evidence, verdict, notedOn };
    const path = `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/notes/${id}`;
    const sent = await sendJson(path, "PUT", body, { outlivesPage: true });
    saving.current = false;
    if (sent.kind === "done") {
      version.current = answer.parse(sent.answer).version;
      setRecorded(true);
      setState({ kind: "saved", at: new Date().toISOString() });
      onSaved(evidence !== "");
      if (isDirty()) void save();
      else onHeld(undefined);
      return;
    }
    if (sent.kind === "problem") {
      const { problem } = sent;
      const theirs = isStale(problem) ? theirsSchema.safeParse(problem.current) : undefined;
      if (theirs?.success === true) {
        unsettled.current = true;
        stuck({ kind: "stale", theirs: theirs.data });
        return;
      }
      const reasons = [...problem.refusals, ...problem.errors].flatMap(({ message }) => message ?? []);
      const reason = reasons.join(" ") || problem.title;
      if (!isSignedOut(problem)) {
        stuck({ kind: "refused", reason });
        return;
      }
      stuck({ kind: "signed-out", reason });
    } else {
      const reason = sent.kind === "offline" ? t("offline") : t("unexpected", { status: sent.status });
      stuck({ kind: "failed", reason });
    }
    later(RETRY_MS);
  };

  const leave = useEffectEvent(() => void save());
  useEffect(() => {
    const onLeave = () => {
      leave();
    };
    window.addEventListener("pagehide", onLeave);
    document.addEventListener("visibilitychange", onLeave);
    return () => {
      window.removeEventListener("pagehide", onLeave);
      document.removeEventListener("visibilitychange", onLeave);
      // Left by a link: nothing is torn down that a save needs, so the last words still go out.
      leave();
    };
  }, []);

  // Typed while the save was under way: the ref has changed since the narrowing above.
  const isDirty = (): boolean => dirty.current;

  const change = (part: Change) => {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    dirty.current = true;
    onHeld("waiting");
    later(SILENCE_MS);
  };

  /** After the difference was shown: go on from what the server holds, with their words or with mine. */
  const settle = (whose: "mine" | "theirs") => {
    if (state.kind !== "stale") return;
    const { version: found, ...theirs } = state.theirs;
    version.current = found;
    unsettled.current = false;
    setState({ kind: "idle" });
    if (whose === "mine") change({});
    else {
      latest.current = { ...latest.current, ...theirs };
      setDraft(latest.current);
      dirty.current = false;
      onHeld(undefined);
    }
  };

  return {
    draft,
    change,
    flush: () => void save(),
    state,
    settle,
    isRecorded,
  };
}
