"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId } from "react";
import {
  type Held,
  type NoteDraft,
  type NoteState,
  useNoteAutosave,
} from "@/components/audit/use-note-autosave";
import { SignInAgain } from "@/components/forms/send-failure";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { RadioCard } from "@/components/ui/choice";
import { Input, Select, Textarea } from "@/components/ui/input";
import { formatTime } from "@/lib/i18n/format";
import { NOTE_VERDICTS } from "@/lib/domain/audit/conduct-lists";

export type { Held, NoteDraft };

type NoteCardProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  note: NoteDraft;
  label: string;
  units: readonly string[];
  /** Sites of the plan beside the client's own address; none: there is nothing to choose. */
  sites: readonly Readonly<{ id: string; name: string }>[];
  author: string;
  mayEdit: boolean;
  onSaved: (isWritten: boolean) => void;
  /** What this note holds that the server does not. */
  onHeld: (held: Held | undefined) => void;
}>;

/** One note: unit, site, what was seen, verdict. Saved a moment after the last key, once it has a verdict. */
export function NoteCard({ ids, note, label, units, sites, author, mayEdit, ...calls }: NoteCardProps) {
  const t = useTranslations("conduct");
  const tp = useTranslations("plan");
  const id = useId();
  const { draft, change, flush, state, settle, isRecorded } = useNoteAutosave(ids, note, calls);

  const pick = (event: KeyboardEvent) => {
    const verdict = event.altKey ? NOTE_VERDICTS[Number(event.key) - 1] : undefined;
    if (verdict === undefined || !mayEdit) return;
    event.preventDefault();
    change({ verdict });
  };

  return (
    <div className="mb-4 flex flex-col gap-2" onKeyDown={pick} onBlur={flush}>
      {state.kind === "stale" && (
        <Callout kind="warn" role="alert" title={t("notes.staleTitle")}>
          <p className="whitespace-pre-line">{state.theirs.evidence}</p>
          <div className="mt-2 flex flex-wrap gap-3">
            <Button
              onClick={() => {
                settle("theirs");
              }}
            >
              {t("notes.takeTheirs")}
            </Button>
            <Button
              onClick={() => {
                settle("mine");
              }}
            >
              {t("notes.keepMine")}
            </Button>
          </div>
        </Callout>
      )}
      <label htmlFor={`${id}-evidence`} className="sr-only">
        {t("notes.evidence", { clause: label })}
      </label>
      <Textarea
        id={`${id}-evidence`}
        rows={3}
        value={draft.evidence}
        readOnly={!mayEdit}
        onChange={(event) => {
          change({ evidence: event.target.value });
        }}
      />
      <div className="flex flex-wrap gap-2 *:basis-full sm:*:basis-48 sm:[&>fieldset]:grow">
        <div>
          <label htmlFor={`${id}-unit`} className="text-sm text-muted">
            {t("notes.unit")}
          </label>
          <Input
            id={`${id}-unit`}
            list={`${id}-units`}
            value={draft.unit}
            readOnly={!mayEdit}
            onChange={(event) => {
              change({ unit: event.target.value });
            }}
          />
          <datalist id={`${id}-units`}>
            {units.map((unit) => (
              <option key={unit} value={unit} />
            ))}
          </datalist>
        </div>
        {sites.length > 0 && (
          <div>
            <label htmlFor={`${id}-site`} className="text-sm text-muted">
              {t("notes.site")}
            </label>
            <Select
              id={`${id}-site`}
              value={draft.siteId ?? ""}
              disabled={!mayEdit}
              empty={tp("clientAddress")}
              options={sites.map(({ id: value, name }) => ({ value, label: name }))}
              onChange={(event) => {
                change({ siteId: event.target.value === "" ? null : event.target.value });
              }}
            />
          </div>
        )}
        <fieldset className="flex flex-wrap items-end gap-2">
          <legend className="text-sm text-muted">{t("notes.keys")}</legend>
          {NOTE_VERDICTS.map((verdict) => (
            <RadioCard
              key={verdict}
              className="grow"
              name={`${id}-verdict`}
              value={verdict}
              label={t(`noteVerdict.${verdict}`)}
              checked={draft.verdict === verdict}
              disabled={!mayEdit}
              onChange={() => {
                change({ verdict });
              }}
            />
          ))}
        </fieldset>
      </div>
      <div className="flex flex-wrap gap-x-4 text-sm text-muted">
        <span>
          {isRecorded ? t("notes.by", { name: author, day: draft.notedOn }) : t("notes.unrecorded")}
        </span>
        <span role="status">
          {state.kind === "saving" && t("notes.saving")}
          {state.kind === "saved" && t("notes.saved", { time: formatTime(state.at) })}
          {state.kind === "undecided" && <span className="text-warn">{t("notes.undecided")}</span>}
        </span>
        <NoteFailure state={state} />
      </div>
    </div>
  );
}

/** Why the note is not kept: a refusal waits for its writer, anything else is tried again. */
function NoteFailure({ state }: Readonly<{ state: NoteState }>) {
  const t = useTranslations("conduct.notes");
  if (state.kind !== "failed" && state.kind !== "refused" && state.kind !== "signed-out") return null;
  const { kind, reason } = state;
  return (
    <div role="alert" className="text-bad">
      {kind === "refused" ? t("refused", { reason }) : t("failed", { reason })}
      {kind === "signed-out" && <SignInAgain />}
    </div>
  );
}
