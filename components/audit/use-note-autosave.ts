"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { z } from "zod";
import { isStale } from "@/components/forms/problem";
import { sendJson } from "@/components/forms/send-json";
import type { NoteRow } from "@/lib/domain/report/report-record";

export type NoteDraft = NoteRow;

type Change = Readonly<Partial<Pick<NoteDraft, "evidence" | "siteId" | "unit" | "verdict">>>;

type State =
  | { readonly kind: "idle" | "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "failed"; readonly reason: string }
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

/**
 * Keeps one note on the server: a moment after the last key, when the note is left, and again after a failure.
 * One save is under way at a time, so the version goes up in step; what was typed meanwhile follows.
 */
export function useNoteAutosave(
  ids: Readonly<{ caseId: string; auditId: string }>,
  note: NoteDraft,
  onSaved: (isWritten: boolean) => void,
) {
  const t = useTranslations("forms");
  const [draft, setDraft] = useState(note);
  const [state, setState] = useState<State>({ kind: "idle" });
  const latest = useRef(note);
  const version = useRef(note.version);
  const dirty = useRef(false);
  const saving = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const later = (milliseconds: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), milliseconds);
  };

  const failed = (reason: string) => {
    dirty.current = true;
    setState({ kind: "failed", reason });
    later(RETRY_MS);
  };

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    if (saving.current || !dirty.current) return;
    saving.current = true;
    dirty.current = false;
    setState({ kind: "saving" });
    const { id, criterion, clause, unit, siteId, evidence, verdict, notedOn } = latest.current;
    const body = { version: version.current, criterion, clause, unit, siteId, evidence, verdict, notedOn };
    const path = `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/notes/${id}`;
    const sent = await sendJson(path, "PUT", body);
    saving.current = false;
    if (sent.kind === "offline") failed(t("offline"));
    else if (sent.kind === "unexpected") failed(t("unexpected", { status: sent.status }));
    else if (sent.kind === "problem") {
      const theirs = isStale(sent.problem) ? theirsSchema.safeParse(sent.problem.current) : undefined;
      if (theirs?.success === true) setState({ kind: "stale", theirs: theirs.data });
      else {
        const { refusals, errors } = sent.problem;
        const reasons = [...refusals, ...errors].flatMap(({ message }) => message ?? []);
        setState({ kind: "failed", reason: reasons.join(" ") || sent.problem.title });
      }
    } else {
      version.current = answer.parse(sent.answer).version;
      setState({ kind: "saved", at: new Date().toISOString() });
      onSaved(evidence !== "");
      if (isDirty()) later(0);
    }
  };

  // Typed while the save was under way: the ref has changed since the narrowing above.
  const isDirty = (): boolean => dirty.current;

  const change = (part: Change) => {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    dirty.current = true;
    later(SILENCE_MS);
  };

  /** After the difference was shown: go on from what the server holds, with their words or with mine. */
  const settle = (whose: "mine" | "theirs") => {
    if (state.kind !== "stale") return;
    const { version: found, ...theirs } = state.theirs;
    version.current = found;
    setState({ kind: "idle" });
    if (whose === "mine") change({});
    else {
      latest.current = { ...latest.current, ...theirs };
      setDraft(latest.current);
      dirty.current = false;
    }
  };

  return { draft, change, flush: () => void save(), state, settle };
}
