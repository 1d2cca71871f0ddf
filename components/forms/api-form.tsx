"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useMemo } from "react";
import { type FieldValues, FormProvider } from "react-hook-form";
import { ApiFormContext } from "@/components/forms/form-context";
import { FormOutcome } from "@/components/forms/form-outcome";
import { OlderDraft } from "@/components/forms/older-draft";
import { useReportedWork } from "@/components/forms/pending-work";
import { SaveStateLine } from "@/components/forms/save-state";
import { useTakenAway } from "@/components/forms/taken-steps";
import { StaleDifference } from "@/components/forms/stale-difference";
import type { useApiForm } from "@/components/forms/use-api-form";
import { type SaveState, useAutosave } from "@/components/forms/use-autosave";
import { useOlderDraft } from "@/components/forms/use-older-draft";
import { useUnsavedGuard } from "@/components/forms/use-unsaved-guard";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Status } from "@/components/ui/status";
import { useHydrated } from "@/components/ui/use-hydrated";

type FormActionsProps = Readonly<{
  submitLabel: string;
  submitVariant?: "primary" | "danger";
  /** Asked before it is sent, where the step undoes what somebody else did. */
  confirm?: Readonly<{ title: string; consequence: ReactNode; confirmLabel: string }> | undefined;
  /** Why submit is not possible now, one short sentence each; the button is off while there is one. */
  blockedBy?: readonly ReactNode[];
  /** Further buttons beside submit. */
  actions?: ReactNode;
}>;

type ApiFormProps<Input extends FieldValues, Output> = FormActionsProps &
  Readonly<{
    api: ReturnType<typeof useApiForm<Input, Output>>;
    /** What the form is called, for readers who hear the page. */
    label?: string;
    /** A table of many columns takes the width of the page. */
    isWide?: boolean;
    /** What happened, once it has, for a form that goes away with its step. */
    done?: string;
    /** What values that are codes or ids are called, where two versions are compared. */
    words?: Readonly<Record<string, string>>;
    children: ReactNode;
  }>;

const NO_WORDS = {};

/** The frame of every form: summary, fields, submit with its reasons, draft state. */
export function ApiForm<Input extends FieldValues, Output>(props: ApiFormProps<Input, Output>) {
  const { api, label, isWide = false, done, words = NO_WORDS, children, ...actions } = props;
  const { serverErrors, idPrefix, busy, tellUpload } = api;
  const context = useMemo(
    () => ({ serverErrors, idPrefix, words, busy, tellUpload }),
    [serverErrors, idPrefix, words, busy, tellUpload],
  );
  return (
    <FormProvider {...api.form}>
      <ApiFormContext value={context}>
        <FormBody api={api} label={label} isWide={isWide} done={done} actions={actions}>
          {children}
        </FormBody>
      </ApiFormContext>
    </FormProvider>
  );
}

type FormBodyProps<Input extends FieldValues, Output> = Readonly<{
  api: ReturnType<typeof useApiForm<Input, Output>>;
  label: string | undefined;
  isWide: boolean;
  done: string | undefined;
  actions: FormActionsProps;
  children: ReactNode;
}>;

function FormBody<Input extends FieldValues, Output>({
  api,
  label,
  isWide,
  done,
  actions,
  children,
}: FormBodyProps<Input, Output>) {
  const { state, rebase } = useAutosave(api.draft, api.finished);
  const saved = state.kind === "saved";
  const t = useTranslations("forms");
  useTakenAway(done ?? t("taken", { step: actions.submitLabel }), api.finished && api.busy);
  useReportedWork(api.work);
  useUnsavedGuard(() => api.holding.length > 0 || (!saved && !api.busy && !api.finished && api.isUnsaved()));
  const { older, letGo } = useOlderDraft(api.draft);
  const stale = api.stale ?? (state.kind === "stale" ? state.problem : undefined);
  return (
    <form
      method="post"
      noValidate
      aria-label={label}
      className={isWide ? "max-w-[1200px]" : "max-w-[880px]"}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (actions.confirm === undefined) void api.submit();
      }}
    >
      {stale === undefined ? (
        <FormOutcome attempt={api.attempt} />
      ) : (
        <StaleDifference
          key={`${stale.version} ${api.attempt.occurrence}`}
          problem={stale}
          base={api.base}
          takesFocus={api.stale !== undefined}
          onResolved={() => {
            rebase(stale.version);
            api.settle(stale.current);
          }}
        />
      )}
      {older !== undefined && stale === undefined && (
        <OlderDraft content={older} onSettled={() => void letGo()} />
      )}
      <div className="flex flex-col gap-5">{children}</div>
      <FormActions
        {...actions}
        blockedBy={[
          ...(actions.blockedBy ?? []),
          ...api.holding.map((held) => t(`file.holding.${held}`)),
          ...(older === undefined || stale !== undefined ? [] : [t("stale.olderFirst")]),
        ]}
        busy={api.busy}
        submit={api.submit}
        state={
          stale === undefined ? (
            <FormState isFinished={api.finished && !api.busy} state={state} />
          ) : (
            <StaleState />
          )
        }
      />
    </form>
  );
}

/** The server has it, and nothing was changed since; until then, how far the draft is. */
function FormState({ isFinished, state }: Readonly<{ isFinished: boolean; state: SaveState }>) {
  const t = useTranslations("forms");
  return isFinished ? (
    <span role="status">
      <Status tone="ok">{t("finished")}</Status>
    </span>
  ) : (
    <SaveStateLine state={state} />
  );
}

/** A draft that is kept is not a form that is saved. */
function StaleState() {
  const t = useTranslations("forms.stale");
  return (
    <span role="status">
      <Status tone="warn">{t("line")}</Status>
    </span>
  );
}

type BusyActionsProps = FormActionsProps &
  Readonly<{ busy: boolean; submit: () => Promise<void>; state: ReactNode }>;

function FormActions(props: BusyActionsProps) {
  const { submitLabel, submitVariant, confirm, blockedBy = [], actions, busy, submit, state } = props;
  const t = useTranslations("forms");
  const id = useId();
  const isHydrated = useHydrated();
  const blocked = blockedBy.length > 0;
  return (
    <div data-print="none" className="mt-6 border-t border-line pt-4">
      {blocked && (
        <div id={id} role="status" className="mb-3 text-muted">
          <p className="font-medium text-ink">{t("blockedTitle")}</p>
          <ul className="list-disc pl-5">
            {blockedBy.map((reason, index) => (
              <li key={index}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        {confirm === undefined ? (
          <Button
            type="submit"
            variant={submitVariant ?? "primary"}
            busy={busy}
            disabled={blocked || !isHydrated}
            aria-describedby={blocked ? id : undefined}
          >
            {busy ? t("submitting") : submitLabel}
          </Button>
        ) : (
          !blocked && (
            <ConfirmButton
              {...confirm}
              label={submitLabel}
              variant={submitVariant ?? "primary"}
              busy={busy || !isHydrated}
              onConfirm={async () => {
                await submit();
                return undefined;
              }}
            />
          )
        )}
        {actions}
        {state}
      </div>
    </div>
  );
}
