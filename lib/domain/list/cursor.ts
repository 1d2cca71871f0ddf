/** The place of one row in an ordered list: the value it is ordered by, and its id for those that share it. */
export type Cursor = Readonly<{ id: string; key: string | null }>;

// An id is a UUID, a figure or a certificate's number as it is looked up. Nothing that a text column could not
// hold: no NUL, no half of a character.
const WRITTEN =
  /^(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Z]{1,60})(?:~(?<key>[^\u0000\ud800-\udfff]*))?$/su;

/** "id~value" as it stands in an address; a row without a value is its id alone. */
export const writeCursor = ({ id, key }: Cursor): string => (key === null ? id : `${id}~${key}`);

/** Null for whatever no list of ours wrote. */
export const readCursor = (written: string): Cursor | null => {
  const found = WRITTEN.exec(written)?.groups;
  if (found?.["id"] === undefined) return null;
  return { id: found["id"], key: found["key"] ?? null };
};
