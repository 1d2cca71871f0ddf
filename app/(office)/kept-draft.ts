import { isDraftOf } from "@/components/forms/kept-draft";
import { read } from "@/lib/http/read";
import { readDraft } from "@/lib/usecases/draft/queries/read-draft";

type Key = Readonly<{
  form: string;
  objectId: string;
  /** The version of the record now; for what is only added, how many there are. */
  version: number;
}>;

/** What the reader typed into a form and did not submit, on whichever machine; null when it no longer fits. */
export const keptDraft = async <S extends Parameters<typeof isDraftOf>[0]>(schema: S, key: Key) => {
  const draft = await read(readDraft, key);
  return draft !== null && isDraftOf(schema, draft.content) ? draft.content : null;
};
