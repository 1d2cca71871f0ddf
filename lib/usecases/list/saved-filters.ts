import type { z } from "zod";
import { savedFilterStore } from "@/lib/data/saved-filter-store";
import type { ListName } from "@/lib/domain/list/list-forms";
import { readListForm } from "@/lib/domain/list/list-form";
import type { Context } from "../framework/context";

/** Counted no further: a tab says "999+". */
const MOST = 1_000;

export type SavedFilter = Readonly<{ id: string; name: string; query: string; count: number }>;

type Counted<Form extends z.ZodType> = Readonly<{
  list: ListName;
  form: Form;
  count: (form: z.output<Form>, most: number) => Promise<number>;
}>;

/** The reader's own filters of a list, each with how many rows of the reader's own scope it finds now. */
export const savedFiltersOf = async <Form extends z.ZodType>(
  { db, actor }: Context,
  { list, form, count }: Counted<Form>,
): Promise<readonly SavedFilter[]> => {
  const counted: SavedFilter[] = [];
  // One after the other: a transaction has one connection.
  for (const saved of await savedFilterStore.ofList(db.tx, actor.userId, list)) {
    const asked = Object.fromEntries(new URLSearchParams(saved.query));
    counted.push({ ...saved, count: await count(readListForm(form, asked), MOST) });
  }
  return counted;
};
