import { z } from "zod";
import { forgetOnDevice, heldOnDevice, keepOnDevice } from "@/components/audit/on-site-store";
import type { KeptWords } from "@/components/audit/note-keeper";
import { noteWords } from "@/lib/domain/audit/note-form";

/** Words of a note the server has not answered for: on which version they were typed, and what of it was sent. */
const keptNote = z.object({
  id: z.string(),
  noteId: z.string(),
  personId: z.string(),
  auditId: z.string(),
  criterion: z.string(),
  clause: z.string(),
  base: z.number().int(),
  words: noteWords,
  unanswered: z.array(noteWords),
});
export type KeptNote = Readonly<z.output<typeof keptNote>>;

type Owner = Pick<KeptNote, "noteId" | "personId">;

/** A device may be shared: everybody finds only what he typed himself. */
const keyOf = ({ noteId, personId }: Owner): string => `${personId} ${noteId}`;

export const keepNote = (
  note: KeptWords & Pick<KeptNote, "noteId" | "personId" | "auditId" | "criterion" | "clause">,
): Promise<boolean> => keepOnDevice("notes", { ...note, id: keyOf(note) });

export const forgetNote = (owner: Owner): Promise<void> => forgetOnDevice("notes", keyOf(owner));

/** What this person typed on this device for an audit and the server does not have, by note. */
export const keptNotes = async (
  personId: string,
  auditId: string,
): Promise<ReadonlyMap<string, KeptNote>> => {
  const found = (await heldOnDevice("notes")).flatMap((record) => keptNote.safeParse(record).data ?? []);
  const own = found.filter((one) => one.personId === personId && one.auditId === auditId);
  return new Map(own.map((one) => [one.noteId, one]));
};
