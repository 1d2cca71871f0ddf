"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { type DefaultValues, type FieldValues, useForm } from "react-hook-form";
import type { z } from "zod";
import { VERSION, versionOf, withoutVersion } from "@/components/forms/form-version";
import { flattenErrors, summarise } from "@/components/forms/form-errors";
import type { Work } from "@/components/forms/pending-work";
import { isStale, type Problem } from "@/components/forms/problem";
import { typedContent } from "@/components/forms/typed-content";
import { type Method, type Sent, sendJson } from "@/components/forms/send-json";
import { type UploadState, type Uploads, uploadsHolding, withUpload } from "@/components/forms/uploads";
import { useRefresh } from "@/components/forms/use-refresh";
import type { SummaryItem } from "@/components/ui/error-summary";
import { issueCode } from "@/lib/domain/issue-code";
import { sayFault } from "@/lib/i18n/say";

interface ApiFormOptions<Input extends FieldValues, Output> {
  readonly schema: z.ZodType<Output, Input>;
  readonly endpoint: string;
  readonly method?: Method;
  readonly defaults: DefaultValues<Input>;
  /** Address after success; `{id}` is filled from the answer. Without it the page is read anew. */
  readonly next?: string;
  readonly onDone?: (answer: unknown) => void | Promise<void>;
  /** Autosave to /api/v1/drafts/<key>, key = "<form>/<object id>"; restored where the defaults are a draft. */
  readonly draft?: Readonly<{ key: string; baseVersion: number; isRestored?: boolean }>;
  /** Filled in again and again: once one was taken, it stands as the page opens it for the next. */
  readonly again?: boolean;
  /** What the page holds, where the defaults are a restored draft. */
  readonly base?: DefaultValues<Input>;
  /** Distinguishes the controls of several forms on one page. */
  readonly idPrefix?: string;
}

/** How the last submit ended, apart from field errors. */
export type Outcome = Exclude<Sent, { kind: "done" }> | { readonly kind: "invalid" };

export interface Attempt {
  /** Counts submits, so that the summary takes the focus each time. */
  readonly occurrence: number;
  readonly outcome: Outcome | undefined;
  readonly items: readonly SummaryItem[];
}

/** What was typed, as text to compare. */
const typed = (values: unknown): string => typedContent(withoutVersion(values));

const NO_ATTEMPT: Attempt = { occurrence: 0, outcome: undefined, items: [] };

const workOf = (isSaving: boolean, isUnsaved: boolean): Work | undefined => {
  if (isSaving) return "saving";
  return isUnsaved ? "unsaved" : undefined;
};

const fill = (address: string, answer: unknown): string =>
  address.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value: unknown =
      typeof answer === "object" && answer !== null
        ? Object.getOwnPropertyDescriptor(answer, name)?.value
        : undefined;
    return typeof value === "string" || typeof value === "number" ? encodeURIComponent(value) : whole;
  });

/**
 * One form that posts to one route. The schema is the server's own; whatever goes wrong, what was typed stays, and
 * a second press while the first is under way does nothing. A form that saves goes on from the version that the
 * save answered, and takes in a newer one from the page as long as nothing typed would be lost.
 */
export function useApiForm<Input extends FieldValues, Output>(options: ApiFormOptions<Input, Output>) {
  const { schema, endpoint, method = "POST", defaults, idPrefix = "" } = options;
  const t = useTranslations();
  const { isRefreshing, refresh } = useRefresh();
  const form = useForm<Input, unknown, Output>({
    resolver: zodResolver<Input, unknown, Output>(schema, {
      error: (issue) => sayFault(t, issueCode(issue)),
    }),
    defaultValues: defaults,
    shouldFocusError: false,
  });
  const [attempt, setAttempt] = useState(NO_ATTEMPT);
  const [serverErrors, setServerErrors] = useState<Readonly<Record<string, string>>>({});
  const [isSending, setSending] = useState(false);
  const [finished, setFinished] = useState(false);
  const [opened] = useState(() => typed(defaults));
  const kept = useRef(opened);
  // What the record held when the form was made from it: only against it can be told who changed what.
  const fromRecord: unknown = options.base ?? defaults;
  const base = useRef(fromRecord);
  const [unsaved, setUnsaved] = useState(options.draft?.isRestored ?? false);
  const [uploads, setUploads] = useState<Uploads>({});
  const inFlight = useRef(false);
  const holding = uploadsHolding(uploads);
  const tellUpload = useCallback((field: string, state: UploadState | null) => {
    setUploads((before) => withUpload(before, field, state));
  }, []);

  const { subscribe, getValues } = form;
  // A server's objection to a value goes when the value changes.
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          setUnsaved(typed(getValues()) !== kept.current);
          if (name === undefined) return;
          setFinished(false);
          setServerErrors((before) =>
            Object.hasOwn(before, name)
              ? Object.fromEntries(Object.entries(before).filter(([path]) => path !== name))
              : before,
          );
        },
      }),
    [subscribe, getValues],
  );

  const served = versionOf(defaults);
  const takeIn = useEffectEvent(() => {
    // A restored draft differs from the record though nobody typed since: it stays, and is compared when sent.
    if (served === versionOf(getValues()) || typed(getValues()) !== typed(base.current)) return;
    kept.current = typed(defaults);
    base.current = fromRecord;
    form.reset(defaults);
  });
  useEffect(() => {
    takeIn();
  }, [served]);

  const line = (label: string, message: string) => t("forms.summaryLine", { label, message });

  const ended = (outcome: Outcome | undefined, messages: ReturnType<typeof flattenErrors>) => {
    const items = summarise(idPrefix, messages, line);
    setAttempt((before) => ({ occurrence: before.occurrence + 1, outcome, items }));
  };

  const refused = (problem: Problem) => {
    const messages = problem.errors.map((error) => ({
      path: error.path,
      message: error.message ?? sayFault(t, error),
    }));
    setServerErrors(Object.fromEntries(messages.map(({ path, message }) => [path, message])));
    ended({ kind: "problem", problem }, messages);
  };

  const send = async (body: Output, sentValues: Input) => {
    const sentText = typed(sentValues);
    setServerErrors({});
    const sent = await sendJson(endpoint, method, body);
    if (sent.kind === "problem") {
      refused(sent.problem);
      return;
    }
    if (sent.kind !== "done") {
      ended(sent, []);
      return;
    }
    setAttempt(NO_ATTEMPT);
    const version = versionOf(sent.answer);
    const isVersioned = Object.hasOwn(getValues(), VERSION) && version !== undefined;
    // What was typed while the answer was under way is not saved yet.
    const isAsSent = typed(getValues()) === sentText;
    const isOpenedAgain = isAsSent && options.again === true;
    kept.current = isOpenedAgain ? typed(fromRecord) : sentText;
    base.current = isOpenedAgain ? fromRecord : sentValues;
    form.reset(isOpenedAgain ? (options.base ?? defaults) : getValues());
    // One that is opened again waits for what the page now holds: its version comes with that.
    if (isVersioned && !isOpenedAgain) form.reset({ ...getValues(), [VERSION]: version });
    setFinished(isAsSent);
    // What is filed need not be offered again; a draft that stays behind is only older than the file.
    if (options.draft !== undefined) await sendJson(`/api/v1/drafts/${options.draft.key}`, "DELETE", {});
    await options.onDone?.(sent.answer);
    refresh(options.next === undefined ? undefined : fill(options.next, sent.answer));
  };

  const submit = async () => {
    // Enter in a field comes here too, whatever the button looks like.
    if (inFlight.current || holding.length > 0) return;
    inFlight.current = true;
    setSending(true);
    const sentValues = structuredClone(getValues());
    try {
      await form.handleSubmit(
        (body) => send(body, sentValues),
        (errors) => {
          ended(
            { kind: "invalid" },
            flattenErrors(errors).map(({ path, message }) => ({ path, message: spoken(message) })),
          );
        },
      )();
    } finally {
      inFlight.current = false;
      setSending(false);
    }
  };

  const spoken = (message: string): string => sayFault(t, { code: message, message });

  const busy = isSending || isRefreshing;
  const stale =
    attempt.outcome?.kind === "problem" && isStale(attempt.outcome.problem)
      ? attempt.outcome.problem
      : undefined;

  return {
    form,
    submit,
    /** Under way until the page shows what came of it. */
    busy,
    /** Files that are not stored: a form sent now would lose them. */
    holding,
    tellUpload,
    /** What this form holds and later steps would miss; a form that only takes a step holds nothing. */
    work: method === "PUT" ? workOf(busy, unsaved || holding.length > 0) : undefined,
    /** Accepted, and nothing changed since. */
    finished,
    /** Differs from what the page was opened with or the server accepted last. */
    isUnsaved: () => typed(getValues()) !== kept.current,
    attempt,
    stale,
    serverErrors,
    idPrefix,
    draft: options.draft,
    base: () => base.current,
    /** The differences are settled: the form goes on from what the record was found to hold. */
    settle: (current: unknown) => {
      if (typeof base.current === "object" && typeof current === "object")
        base.current = { ...base.current, ...current };
      setAttempt(NO_ATTEMPT);
    },
  };
}
