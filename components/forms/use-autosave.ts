"use client";

import { useEffect, useRef, useState } from "react";
import { type FieldValues, useFormContext } from "react-hook-form";
import { z } from "zod";
import { versionOf } from "@/components/forms/form-version";
import { isStale, type Problem } from "@/components/forms/problem";
import { sendJson } from "@/components/forms/send-json";

const SILENCE = 1_200;
export const RETRY_SECONDS = 15;

const draftSaved = z.object({ version: z.number(), savedAt: z.string() });

export type SaveState =
  | { readonly kind: "untouched" }
  | { readonly kind: "waiting" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "failed" }
  | { readonly kind: "stale"; readonly problem: Problem };

interface Draft {
  readonly key: string;
  readonly baseVersion: number;
}

/**
 * Keeps a draft on the server while somebody types; after a failure it tries again until it holds. What is filed
 * is a draft no more: a save that still waits is dropped.
 */
export function useAutosave(draft: Draft | undefined, isFiled: boolean) {
  // The functions, not the form: the form is a new object at each render, and the timer would never end.
  const { subscribe, getValues } = useFormContext();
  const [state, setState] = useState<SaveState>({ kind: "untouched" });
  const opened = useRef(draft?.baseVersion ?? 0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const key = draft?.key;
  const baseVersion = draft?.baseVersion;
  // A form without a version of its own rests on what the page was last read with.
  useEffect(() => {
    if (baseVersion !== undefined) opened.current = baseVersion;
  }, [baseVersion]);

  useEffect(() => {
    if (isFiled) clearTimeout(timer.current);
  }, [isFiled]);

  useEffect(() => {
    if (key === undefined) return;
    let saving = false;
    let changes = 0;

    const later = (milliseconds: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), milliseconds);
    };
    const save = async () => {
      if (saving) return;
      saving = true;
      const changesSaved = changes;
      setState({ kind: "saving" });
      // A form that carries the version of its record goes on from it with each save.
      const next = await putDraft(key, getValues(), versionOf(getValues()) ?? opened.current);
      saving = false;
      if (next.kind === "saved") opened.current = next.version;
      setState(next);
      if (next.kind === "failed") later(RETRY_SECONDS * 1000);
      else if (next.kind === "saved" && changes !== changesSaved) later(SILENCE);
    };
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: ({ name, type }) => {
        if (name === undefined && type === undefined) return;
        changes += 1;
        setState((before) => (before.kind === "stale" ? before : { kind: "waiting" }));
        later(SILENCE);
      },
    });
    return () => {
      clearTimeout(timer.current);
      unsubscribe();
    };
  }, [subscribe, getValues, key]);

  return {
    state,
    /** After the differences are settled: go on from the version that was found. */
    rebase: (found: number | undefined) => {
      if (found !== undefined) opened.current = found;
      setState({ kind: "waiting" });
    },
  };
}

type PutDraft = Exclude<SaveState, { kind: "saved" }> | { kind: "saved"; at: string; version: number };

async function putDraft(key: string, content: FieldValues, baseVersion: number): Promise<PutDraft> {
  const sent = await sendJson(`/api/v1/drafts/${key}`, "PUT", { content, baseVersion });
  if (sent.kind === "problem" && isStale(sent.problem)) return { kind: "stale", problem: sent.problem };
  if (sent.kind !== "done") return { kind: "failed" };
  const saved = draftSaved.safeParse(sent.answer);
  return saved.success
    ? { kind: "saved", at: saved.data.savedAt, version: saved.data.version }
    : { kind: "failed" };
}
