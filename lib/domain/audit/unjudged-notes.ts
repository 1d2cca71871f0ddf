import type { Refusal } from "../outcome";
import type { Note } from "./check-list-note";

/** What was seen and written is judged before the report rests on it (5.5.7 a): no evidence stays behind unsaid. */
export const unjudgedNotes = (notes: readonly Note[]): readonly Refusal[] => {
  const open = notes.filter(({ verdict }) => verdict === null);
  if (open.length === 0) return [];
  const named = open.map(({ clause, unit }) => [clause, unit].filter((part) => part !== "").join(" "));
  return [{ code: "notes-unjudged", clause: "5.5.7 a)", facts: { count: open.length, notes: named } }];
};
