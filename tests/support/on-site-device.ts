import { type KeptWords, type NoteKeeper, noteKeeper, type NoteState } from "@/components/audit/note-keeper";
import type { Sent } from "@/components/forms/send-json";
import { StaleError } from "@/lib/data/errors";
import type { Actor } from "@/lib/domain/access/actor";
import type { CheckListRow } from "@/lib/domain/audit/check-list";
import type { Note } from "@/lib/domain/audit/check-list-note";
import { plainDate } from "@/rules/core/plain-date";
import { readCheckList } from "@/lib/usecases/note/queries/read-check-list";
import { saveNote } from "@/lib/usecases/note/save-note";
import { act, expectAccepted } from "./house";

/** What becomes of one send: it arrives and is answered, it never arrives, or its answer never does. */
export type Fate = "answered" | "lost" | "answer-lost";

export type Place = Readonly<{ caseId: string; auditId: string }>;

/** A device of an auditor on one check list: the keepers of the page, its own database, and a bad connection. */
export type Device = Readonly<{
  name: string;
  keeper: (rowId: string) => NoteKeeper;
  /** Texts of a row that stood before its holder's eyes, or were his own. */
  seen: (rowId: string) => ReadonlySet<string>;
  load: () => Promise<void>;
  /** The tab dies; what the device had kept is there when it comes back. */
  restart: () => Promise<void>;
}>;

type Wiring = Readonly<{
  name: string;
  actor: Actor;
  on: string;
  place: Place;
  fate: () => Fate;
  /** Called when a save was answered, with the text it carried. */
  onAnswered: (rowId: string, evidence: string) => void;
  /** Called with every write the server made for this device, answered or not. */
  onWritten: (rowId: string, evidence: string) => void;
}>;

const noteOf = (row: CheckListRow, actor: Actor, on: string): Note =>
  row.note ?? {
    ...{ id: row.id, version: 0, authorPersonId: actor.personId ?? "", criterion: row.criterion },
    ...{ clause: row.clause, unit: row.unit, siteId: row.siteId, asked: "", seen: "", evidence: "" },
    ...{
      samples: [],
      verdict: null,
      notedOn: plainDate(on),
      notedAt: null,
      isAfterClosing: false,
      changes: [],
    },
  };

const stale = (error: StaleError): Sent => ({
  kind: "problem",
  problem: {
    ...{ type: "/problems/stale", title: "stale", status: 409, errors: [], refusals: [] },
    current: JSON.parse(JSON.stringify(error.current ?? null)),
  },
});

export const onSiteDevice = ({ name, actor, on, place, fate, onAnswered, onWritten }: Wiring): Device => {
  const database = new Map<string, KeptWords>();
  const shown = new Map<string, Set<string>>();
  let keepers = new Map<string, NoteKeeper>();

  const see = (rowId: string, evidence: string) => {
    shown.set(rowId, (shown.get(rowId) ?? new Set()).add(evidence.trim()));
  };

  const send = async (
    rowId: string,
    body: Parameters<Parameters<typeof noteKeeper>[0]["send"]>[0],
  ): Promise<Sent> => {
    const what = fate();
    see(rowId, body.evidence);
    if (what === "lost") return { kind: "offline" };
    try {
      const form = { ...place, noteId: rowId, ...body, samples: [...body.samples] };
      const answer = expectAccepted(await act(actor, on, saveNote, form));
      onWritten(rowId, body.evidence.trim());
      if (what === "answer-lost") return { kind: "offline" };
      onAnswered(rowId, body.evidence.trim());
      return { kind: "done", answer };
    } catch (error) {
      if (!(error instanceof StaleError)) throw error;
      return what === "answer-lost" ? { kind: "offline" } : stale(error);
    }
  };

  const keeperFor = (note: Note): NoteKeeper => {
    const keeper = noteKeeper({
      note,
      kept: database.get(note.id),
      send: (body) => send(note.id, body),
      keep: (words) => database.set(note.id, words),
      forget: () => database.delete(note.id),
      // The test presses on by itself.
      later: () => undefined,
      onSaved: () => undefined,
      onHeld: () => undefined,
    });
    const look = () => {
      const { draft, state }: { draft: Note; state: NoteState } = keeper.view();
      see(note.id, draft.evidence);
      if (state.kind === "stale") see(note.id, state.theirs.evidence);
    };
    look();
    keeper.subscribe(look);
    return keeper;
  };

  const load = async () => {
    const { rows } = expectAccepted(await act(actor, on, readCheckList, place));
    for (const row of rows) {
      const note = noteOf(row, actor, on);
      const keeper = keepers.get(row.id);
      if (keeper === undefined) keepers.set(row.id, keeperFor(note));
      else keeper.adopt(note);
    }
  };

  return {
    name,
    keeper: (rowId) => {
      const keeper = keepers.get(rowId);
      if (keeper === undefined) throw new RangeError(`${name} has no row ${rowId}`);
      return keeper;
    },
    seen: (rowId) => shown.get(rowId) ?? new Set(),
    load,
    restart: async () => {
      keepers = new Map();
      await load();
    },
  };
};
