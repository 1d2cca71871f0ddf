"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { CheckListFilters } from "@/components/audit/check-list-filters";
import { PlaceHeading } from "@/components/audit/check-list-heading";
import type { CheckListView } from "@/components/audit/check-list-view";
import { CheckListItem } from "@/components/audit/check-list-item";
import { withAdded } from "@/components/audit/added-rows";
import type { ShownEvidence } from "@/components/audit/evidence-queue";
import { type KeptNote, keptNotes } from "@/components/audit/kept-note";
import type { Held } from "@/components/audit/note-keeper";
import { useEvidence } from "@/components/audit/use-evidence";
import { usePresence } from "@/components/audit/use-presence";
import { useRefresh } from "@/components/forms/use-refresh";
import { useUnsavedGuard } from "@/components/forms/use-unsaved-guard";
import { type CheckListRow, groupsOf } from "@/lib/domain/audit/check-list";
import {
  currentState,
  isShown,
  NO_FILTER,
  progressOf,
  rowState,
  type RowState,
} from "@/lib/domain/audit/check-list-filter";

type CheckListProps = CheckListView & Readonly<{ clauses: number; evidence: readonly ShownEvidence[] }>;

/** The rows the plan prepares per clause and unit, one's own first; typing into one begins its note. */
export function CheckList(props: CheckListProps) {
  const { ids, team, personId, mayWrite, isClosed, clauses } = props;
  const t = useTranslations("conduct.notes");
  const list = useRef<HTMLOListElement>(null);
  const { refresh } = useRefresh();
  const [filter, setFilter] = useState(NO_FILTER);
  // What was done when the filter was set: a row does not vanish under the hand that writes it.
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<readonly CheckListRow[]>([]);
  const [kept, setKept] = useState<ReadonlyMap<string, KeptNote>>(new Map());
  const [saved, setSaved] = useState<ReadonlyMap<string, Readonly<{ version: number; state: RowState }>>>(
    new Map(),
  );
  const held = useRef(new Map<string, Held>());
  const versions = useRef(new Map(props.rows.map(({ id, note }) => [id, note?.version ?? 0])));
  useUnsavedGuard(
    () => held.current.size > 0,
    () => [...held.current.values()].includes("stuck"),
  );
  useEffect(() => {
    if (personId === null || !mayWrite) return;
    void keptNotes(personId, ids.auditId).then(setKept);
  }, [personId, mayWrite, ids.auditId]);

  const others = usePresence({
    ids,
    isOn: mayWrite,
    rowId: () => document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? null,
    onVersions: (told) => {
      const later = told.filter(({ id, version }) => version > (versions.current.get(id) ?? 0));
      for (const { id, version } of later) versions.current.set(id, version);
      if (later.length > 0) refresh();
    },
  });

  const desk = useEvidence({ ids, personId, mayWrite });
  const files = [
    ...props.evidence.map(
      (file) => desk.arrived.find(({ id }) => id === file.id && file.withdrawnOn === null) ?? file,
    ),
    ...desk.arrived.filter(({ id }) => !props.evidence.some((file) => file.id === id)),
  ];

  const rows = withAdded(props.rows, added, kept);
  const groups = groupsOf(rows, personId);
  const states = rows.map(({ id, criterion, clause, note }) => ({
    ...{ id, criterion, clause },
    state: currentState({ note }, saved.get(id)),
  }));
  const { noted, unjudged } = progressOf(states);

  const move = (event: KeyboardEvent) => {
    if (!event.ctrlKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    const boxes = [
      ...(list.current?.querySelectorAll<HTMLTextAreaElement>("li:not([hidden]) textarea[data-row]") ?? []),
    ];
    const own = document.activeElement?.closest("li")?.querySelector("textarea[data-row]");
    const next = boxes[boxes.findIndex((box) => box === own) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div onKeyDown={move}>
      <p className="text-muted">{mayWrite ? t(isClosed ? "closedWhy" : "why") : t("readOnly")}</p>
      <CheckListFilters
        filter={filter}
        groups={groups}
        team={team}
        others={others}
        rows={rows}
        onFilter={setFilter}
        onOpenOnly={(isOn) => {
          const done = states.filter(({ state }) => state === "done").map(({ id }) => id);
          setHidden(new Set(isOn ? done : []));
        }}
        progress={t("progress", { done: noted, all: clauses, unjudged })}
      />
      <ol ref={list}>
        {groups.flatMap((group) => {
          const shown = new Set(
            group.rows.filter((row) => isShown(row, filter) && !hidden.has(row.id)).map(({ id }) => id),
          );
          return [
            <li
              key={`place ${group.key}`}
              hidden={shown.size === 0}
              className="mt-6 mb-2 border-b-2 border-edge pb-1"
            >
              <PlaceHeading group={group} team={team} />
            </li>,
            ...group.rows.map((row) => (
              <CheckListItem
                {...props}
                key={row.id}
                row={row}
                isHidden={!shown.has(row.id)}
                kept={kept.get(row.id)}
                isAdded={added.some(({ id }) => id === row.id)}
                desk={desk}
                files={files.filter(({ noteId }) => noteId === row.id)}
                others={others.filter(({ rowId }) => rowId === row.id)}
                onAdd={() => {
                  setAdded((before) => [...before, { ...row, id: crypto.randomUUID(), note: null }]);
                }}
                onSaved={(words, version) => {
                  versions.current.set(row.id, version);
                  setSaved((before) => new Map(before).set(row.id, { version, state: rowState(words) }));
                }}
                onHeld={(what) => {
                  if (what === undefined) held.current.delete(row.id);
                  else held.current.set(row.id, what);
                }}
              />
            )),
          ];
        })}
      </ol>
    </div>
  );
}
