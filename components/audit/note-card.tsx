"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useState } from "react";
import { NoteConflict } from "@/components/audit/note-conflict";
import { NoteDetails } from "@/components/audit/note-details";
import { NotePlace } from "@/components/audit/note-place";
import type { Held, NoteState } from "@/components/audit/note-keeper";
import { useNoteAutosave } from "@/components/audit/use-note-autosave";
import type { KeptNote } from "@/components/audit/kept-note";
import type { Problem } from "@/components/forms/problem";
import { SignInAgain } from "@/components/forms/send-failure";
import { Button } from "@/components/ui/button";
import { RadioCard } from "@/components/ui/choice";
import { describeControl, FieldError } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import type { Note } from "@/lib/domain/audit/check-list-note";
import { noteFaults } from "@/lib/domain/audit/note-draft";
import { NOTE_VERDICTS } from "@/lib/domain/audit/conduct-lists";
import type { NoteWords } from "@/lib/domain/audit/note-form";
import { formatTime } from "@/lib/i18n/format";
import { sayFault } from "@/lib/i18n/say";
import { shanghaiDate, shanghaiMinute } from "@/rules/core/plain-date";

type NoteCardProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  personId: string;
  note: Note;
  kept: KeptNote | undefined;
  label: string;
  units: readonly string[];
  sites: readonly Readonly<{ id: string; name: string }>[];
  author: string;
  mayEdit: boolean;
  /** Whether the place is the note's own choice, and not the plan's. */
  mayMove: boolean;
  onSaved: (saved: NoteWords, version: number) => void;
  /** What this note holds that the server does not. */
  onHeld: (held: Held | undefined) => void;
}>;

const hasDetails = ({ asked, seen, samples, notedAt }: NoteWords): boolean =>
  asked !== "" || seen !== "" || samples.length > 0 || notedAt !== null;

/** The minute of a note that is begun now; unknown where the page stands on another day than the clock. */
const beginning = ({ notedOn, version, notedAt }: Note, now: number): Partial<NoteWords> =>
  version === 0 && notedAt === null && notedOn === shanghaiDate(now) ? { notedAt: shanghaiMinute(now) } : {};

/** One row's note: evidence and verdict, and on demand the way to them. Saved a moment after the last key. */
export function NoteCard({ ids, personId, note, kept, label, author, mayEdit, ...props }: NoteCardProps) {
  const { units, sites, mayMove, onSaved, onHeld } = props;
  const t = useTranslations("conduct");
  const all = useTranslations();
  const id = useId();
  const { draft, state, isRecorded, keeper } = useNoteAutosave({
    ...{ ids, personId, note, kept, onSaved, onHeld },
  });
  const [isOpen, setOpen] = useState(() => hasDetails(draft));
  const faults = noteFaults(draft);
  const errorOf = (path: string): string | undefined => {
    const fault = faults.find((one) => one.path === path);
    return fault === undefined ? undefined : sayFault(all, fault);
  };
  const write = (part: Partial<NoteWords>) => {
    keeper.change({ ...beginning(draft, Date.now()), ...part });
  };

  const press = (event: KeyboardEvent) => {
    if (!event.altKey) return;
    const verdict = NOTE_VERDICTS[Number(event.key) - 1];
    if (event.key === "d") setOpen(!isOpen);
    else if (verdict !== undefined && mayEdit) write({ verdict });
    else return;
    event.preventDefault();
  };

  return (
    <div className="mb-3 flex flex-col gap-2" onKeyDown={press} onBlur={() => void keeper.save()}>
      {state.kind === "stale" && (
        <NoteConflict mine={draft} theirs={state.theirs} sites={sites} onSettle={keeper.settle} />
      )}
      <label htmlFor={`${id}-evidence`} className="sr-only">
        {t("notes.evidence", { clause: label })}
      </label>
      <Textarea
        {...describeControl(`${id}-evidence`, { error: errorOf("evidence") })}
        data-row={note.id}
        rows={2}
        value={draft.evidence}
        readOnly={!mayEdit}
        onChange={(event) => {
          write({ evidence: event.target.value });
        }}
      />
      <FieldError id={`${id}-evidence`}>{errorOf("evidence")}</FieldError>
      {mayMove && (
        <NotePlace
          words={draft}
          mayEdit={mayEdit}
          units={units}
          sites={sites}
          errorOf={errorOf}
          onChange={write}
        />
      )}
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="sr-only">{t("notes.verdictOf", { clause: label })}</legend>
        {NOTE_VERDICTS.map((verdict) => (
          <RadioCard
            key={verdict}
            className="grow sm:grow-0"
            name={`${id}-verdict`}
            value={verdict}
            label={t(`noteVerdict.${verdict}`)}
            checked={draft.verdict === verdict}
            disabled={!mayEdit}
            onChange={() => {
              write({ verdict });
            }}
          />
        ))}
        <Button
          size="small"
          variant="quiet"
          aria-expanded={isOpen}
          aria-controls={`${id}-details`}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {t(isOpen ? "notes.lessDetails" : "notes.moreDetails")}
        </Button>
      </fieldset>
      <div id={`${id}-details`} hidden={!isOpen}>
        {isOpen && (
          <NoteDetails words={draft} label={label} mayEdit={mayEdit} errorOf={errorOf} onChange={write} />
        )}
      </div>
      <div className="flex flex-wrap gap-x-4 text-sm text-muted">
        <span>
          {isRecorded ? t("notes.by", { name: author, day: draft.notedOn }) : t("notes.unrecorded")}
        </span>
        {isRecorded && draft.verdict === null && <span className="text-warn">{t("notes.undecided")}</span>}
        <span role="status">
          {state.kind === "saving" && t("notes.saving")}
          {state.kind === "saved" && t("notes.saved", { time: formatTime(state.at) })}
        </span>
        <NoteFailure state={state} isUnfit={faults.length > 0} />
      </div>
    </div>
  );
}

/** Why the note is not kept: a refusal waits for its writer, anything else is tried again. */
function NoteFailure({ state, isUnfit }: Readonly<{ state: NoteState; isUnfit: boolean }>) {
  const t = useTranslations("conduct.notes");
  const tf = useTranslations("forms");
  const said = (): string | null => {
    if (isUnfit) return t("unfit");
    if (state.kind === "offline") return t("failed", { reason: tf("offline") });
    if (state.kind === "unexpected")
      return t("failed", { reason: tf("unexpected", { status: state.status }) });
    if (state.kind === "signed-out") return t("failed", { reason: reasonOf(state.problem) });
    return state.kind === "refused" ? t("refused", { reason: reasonOf(state.problem) }) : null;
  };
  const sentence = said();
  if (sentence === null) return null;
  return (
    <div role="alert" className="text-bad">
      {sentence}
      {state.kind === "signed-out" && <SignInAgain />}
    </div>
  );
}

const reasonOf = ({ refusals, errors, title }: Problem): string =>
  [...refusals, ...errors].flatMap(({ message }) => message ?? []).join(" ") || title;
