"use client";

import { useTranslations } from "next-intl";
import type { CheckListView } from "@/components/audit/check-list-view";
import type { ShownEvidence } from "@/components/audit/evidence-queue";
import { EvidenceStrip } from "@/components/audit/evidence-strip";
import type { EvidenceDesk } from "@/components/audit/use-evidence";
import type { KeptNote } from "@/components/audit/kept-note";
import { NoteCard } from "@/components/audit/note-card";
import { NoteChanges } from "@/components/audit/note-changes";
import { NoteCorrection } from "@/components/audit/note-correction";
import type { Held } from "@/components/audit/note-keeper";
import type { Other } from "@/components/audit/use-presence";
import { Button } from "@/components/ui/button";
import type { CheckListRow } from "@/lib/domain/audit/check-list";
import type { Note } from "@/lib/domain/audit/check-list-note";
import type { NoteWords } from "@/lib/domain/audit/note-form";

type CheckListItemProps = CheckListView &
  Readonly<{
    row: CheckListRow;
    isHidden: boolean;
    /** Begun here, beside the row the plan prepared. */
    isAdded: boolean;
    kept: KeptNote | undefined;
    /** Who else is on this row. */
    others: readonly Other[];
    files: readonly ShownEvidence[];
    desk: EvidenceDesk;
    onAdd: () => void;
    onSaved: (saved: NoteWords, version: number) => void;
    onHeld: (held: Held | undefined) => void;
  }>;

/** One clause at one place with its note; an empty note stands ready where there is none. */
export function CheckListItem({ row, isHidden, isAdded, kept, others, desk, ...props }: CheckListItemProps) {
  const { ids, team, personId, mayWrite, mayEditAll, isClosed, locale } = props;
  const t = useTranslations("conduct.notes");
  const title = locale === "en" ? row.en : row.zh;
  const { note } = row;
  const isMine =
    note === null ||
    mayEditAll ||
    note.authorPersonId === personId ||
    row.visit?.personIds.includes(personId ?? "") === true;
  const mayEdit = mayWrite && isMine;
  const corrected = isClosed && note !== null && !note.isAfterClosing ? note : null;
  const label = `${row.clause} ${title}`;
  /** A screenshot that is pasted or a file that is dropped belongs to the row it lands on; pasted text is text. */
  const take = (files: readonly File[], prevent: () => void) => {
    if (!mayWrite || files.length === 0) return;
    prevent();
    void desk.add(row, files);
  };
  return (
    <li
      hidden={isHidden}
      data-row={row.id}
      className="border-b border-line py-3"
      onPaste={(event) => {
        take([...event.clipboardData.files], () => {
          event.preventDefault();
        });
      }}
      onDragOver={(event) => {
        if (mayWrite) event.preventDefault();
      }}
      onDrop={(event) => {
        take([...event.dataTransfer.files], () => {
          event.preventDefault();
        });
      }}
    >
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h4 className="font-semibold">
          {label}
          <span className="ml-3 text-sm font-normal text-muted">{row.criterion}</span>
        </h4>
        <span className="flex flex-wrap items-baseline gap-x-3 text-sm text-info">
          {others.map(({ personId: id, name }) => (
            <span key={id}>{t("onRow", { name })}</span>
          ))}
          {mayWrite && (
            <Button size="small" variant="quiet" onClick={props.onAdd}>
              {t("add")}
            </Button>
          )}
        </span>
      </div>
      {note === null && !mayWrite ? (
        <p className="text-muted">{t("open")}</p>
      ) : (
        <NoteCard
          // What an earlier visit left on this device is found a moment after the page is there.
          key={`${kept === undefined ? "" : "kept "}${corrected === null ? "" : corrected.version}`}
          ids={ids}
          personId={personId ?? ""}
          note={note ?? begun(row, props)}
          kept={kept}
          label={label}
          units={props.units}
          sites={props.sites}
          author={team.find((each) => each.personId === (note?.authorPersonId ?? personId))?.name ?? ""}
          mayEdit={mayEdit && corrected === null}
          mayMove={isAdded || row.visit === null}
          onSaved={props.onSaved}
          onHeld={props.onHeld}
        />
      )}
      <EvidenceStrip
        ids={ids}
        label={label}
        files={props.files}
        waiting={desk.waiting.filter(({ held }) => held.noteId === row.id)}
        mayAdd={mayWrite}
        mayWithdraw={(file) => mayWrite && (mayEditAll || file.personId === personId)}
        desk={desk}
        onFiles={(files) => void desk.add(row, files)}
      />
      {note !== null && <NoteChanges note={note} team={team} />}
      {corrected !== null && mayEdit && <NoteCorrection ids={ids} note={corrected} label={label} />}
    </li>
  );
}

/** The note a row waits for, as its writer finds it. */
const begun = (row: CheckListRow, { personId, today, isClosed }: CheckListView): Note => ({
  ...{ id: row.id, version: 0, authorPersonId: personId ?? "", criterion: row.criterion, clause: row.clause },
  ...{ unit: row.unit, siteId: row.siteId, asked: "", seen: "", evidence: "", samples: [] },
  ...{ verdict: null, notedOn: today, notedAt: null, isAfterClosing: isClosed, changes: [] },
});
