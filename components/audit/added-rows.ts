import type { KeptNote } from "@/components/audit/kept-note";
import type { CheckListRow } from "@/lib/domain/audit/check-list";

/** Rows begun on this page or on an earlier visit that the server does not hold yet, beside those it does. */
export const withAdded = (
  rows: readonly CheckListRow[],
  added: readonly CheckListRow[],
  kept: ReadonlyMap<string, KeptNote>,
): readonly CheckListRow[] => {
  const known = new Set([...rows, ...added].map(({ id }) => id));
  const begun = [...kept.values()].flatMap(({ noteId, criterion, clause, words }) => {
    const like = rows.find((row) => row.criterion === criterion && row.clause === clause);
    if (known.has(noteId) || like === undefined) return [];
    return [{ ...like, id: noteId, note: null, visit: null, unit: words.unit, siteId: words.siteId }];
  });
  const own = new Set(rows.map(({ id }) => id));
  return [...rows, ...added.filter(({ id }) => !own.has(id)), ...begun];
};
