"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { type Held, NoteCard, type NoteDraft } from "@/components/audit/note-card";
import { NoteChanges } from "@/components/audit/note-changes";
import { NoteCorrection } from "@/components/audit/note-correction";
import { useUnsavedGuard } from "@/components/forms/use-unsaved-guard";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choice";
import type { AuditedClause, PlannedPlace } from "@/lib/domain/audit/coverage";
import type { NoteRow } from "@/lib/domain/report/report-record";
import type { PlainDate } from "@/rules/core/plain-date";

type NotesEditorProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  clauses: readonly AuditedClause[];
  notes: readonly NoteRow[];
  units: readonly string[];
  sites: readonly Readonly<{ id: string; name: string }>[];
  /** Where the plan has a clause audited and nothing is noted yet. */
  unnoted: readonly PlannedPlace[];
  team: readonly Readonly<{ personId: string; name: string }>[];
  personId: string | null;
  mayEditAll: boolean;
  mayWrite: boolean;
  /** The closing meeting was held: what was noted before it is corrected, not written over (5.5.9.2). */
  isClosed: boolean;
  today: PlainDate;
  locale: string;
}>;

const same = (clause: AuditedClause, note: Readonly<{ criterion: string; clause: string }>): boolean =>
  clause.criterion === note.criterion && clause.clause === note.clause;

/** Every clause of the criteria with its notes; typing into an empty one makes a note, nothing needs opening. */
export function NotesEditor(props: NotesEditorProps) {
  const {
    ids,
    clauses,
    notes,
    units,
    sites,
    unnoted,
    team,
    personId,
    mayEditAll,
    mayWrite,
    isClosed,
    today,
    locale,
  } = props;
  const t = useTranslations("conduct.notes");
  const list = useRef<HTMLOListElement>(null);
  // What was covered when the filter was set: a clause does not vanish under the hand that writes it.
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const placesOf = (clause: AuditedClause) => unnoted.filter((place) => same(clause, place));
  const fresh = (clause: AuditedClause): NoteDraft => ({
    id: crypto.randomUUID(),
    version: 0,
    authorPersonId: personId ?? "",
    criterion: clause.criterion,
    clause: clause.clause,
    unit: placesOf(clause)[0]?.unit ?? units[0] ?? "",
    siteId: placesOf(clause)[0]?.siteId ?? null,
    evidence: "",
    verdict: null,
    notedOn: today,
    isAfterClosing: isClosed,
    changes: [],
  });

  // An empty note stands ready under each clause; it reaches the server once it has a verdict.
  const [added, setAdded] = useState<readonly NoteDraft[]>(() =>
    mayWrite ? clauses.filter((clause) => !notes.some((note) => same(clause, note))).map(fresh) : [],
  );
  const [covered, setCovered] = useState(() => new Set(notes.filter(isWritten).map(keyOf)));

  const held = useRef(new Map<string, Held>());
  useUnsavedGuard(
    () => held.current.size > 0,
    () => [...held.current.values()].includes("stuck"),
  );

  const move = (event: KeyboardEvent) => {
    if (!event.ctrlKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    const boxes = [
      ...(list.current?.querySelectorAll<HTMLTextAreaElement>("li:not([hidden]) textarea") ?? []),
    ];
    const at = boxes.findIndex((box) => box === document.activeElement);
    const next = boxes[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div onKeyDown={move}>
      <p className="text-muted">{mayWrite ? t(isClosed ? "closedWhy" : "why") : t("readOnly")}</p>
      <div className="sticky top-0 z-10 my-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line bg-surface py-2">
        <p role="status" className="font-medium">
          {t("progress", { done: covered.size, all: clauses.length })}
        </p>
        <Checkbox
          label={t("filterOpen")}
          onChange={(event) => {
            setHidden(event.target.checked ? covered : new Set());
          }}
        />
      </div>
      <ol ref={list}>
        {clauses.map((clause) => {
          const stored = notes.filter((note) => same(clause, note));
          const mine = added.filter(
            (note) => same(clause, note) && !stored.some((each) => each.id === note.id),
          );
          const title = locale === "en" ? clause.en : clause.zh;
          return (
            <li key={keyOf(clause)} hidden={hidden.has(keyOf(clause))} className="border-b border-line py-4">
              <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
                <h3 className="font-semibold">
                  {clause.clause} {title}
                  <span className="ml-3 text-sm font-normal text-muted">{clause.criterion}</span>
                </h3>
                {mayWrite && (
                  <Button
                    size="small"
                    onClick={() => {
                      setAdded((before) => [...before, fresh(clause)]);
                    }}
                  >
                    {t("add")}
                  </Button>
                )}
              </div>
              {placesOf(clause).length > 0 && (
                <p className="mb-2 text-sm text-muted">
                  {t("planned", { places: placesOf(clause).map(placeName).join(t("separator")) })}
                </p>
              )}
              {[...stored, ...mine].map((note) => {
                const mayEdit = mayWrite && (mayEditAll || note.authorPersonId === personId);
                const fixed = isClosed
                  ? stored.find((each) => each === note && !each.isAfterClosing)
                  : undefined;
                return (
                  <div key={fixed === undefined ? note.id : `${note.id} ${note.version}`}>
                    <NoteCard
                      ids={ids}
                      note={note}
                      label={`${clause.clause} ${title}`}
                      units={units}
                      sites={sites}
                      author={team.find((each) => each.personId === note.authorPersonId)?.name ?? ""}
                      mayEdit={mayEdit && fixed === undefined}
                      onSaved={(written) => {
                        if (written) setCovered((before) => new Set(before).add(keyOf(clause)));
                      }}
                      onHeld={(what) => {
                        if (what === undefined) held.current.delete(note.id);
                        else held.current.set(note.id, what);
                      }}
                    />
                    <NoteChanges note={note} team={team} />
                    {fixed !== undefined && mayEdit && (
                      <NoteCorrection ids={ids} note={fixed} label={`${clause.clause} ${title}`} />
                    )}
                  </div>
                );
              })}
              {stored.length + mine.length === 0 && <p className="text-muted">{t("open")}</p>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

const placeName = ({ unit, siteName }: PlannedPlace): string =>
  [siteName, unit].filter((part) => part !== "").join(" · ");

const keyOf = ({ criterion, clause }: Readonly<{ criterion: string; clause: string }>): string =>
  `${criterion} ${clause}`;

const isWritten = ({ evidence }: Readonly<{ evidence: string }>): boolean => evidence !== "";
