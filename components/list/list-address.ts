import { LIST_FORMS, type ListName } from "@/lib/domain/list/list-forms";
import { listQuery } from "@/lib/domain/list/list-form";

/** A list as it was asked for, at its own address. */
export type AskedList = Readonly<{ list: ListName; path: string; form: Readonly<Record<string, string>> }>;

type Change = Readonly<Record<string, string>>;

/** The address of the list with some filters changed; it begins at its first page unless the change says where. */
export const listAddress = ({ list, path, form }: AskedList, change: Change = {}): string => {
  const { after = "", before = "", ...filters } = change;
  const query = new URLSearchParams(listQuery(LIST_FORMS[list], { ...form, ...filters }));
  if (after !== "") query.set("after", after);
  if (before !== "") query.set("before", before);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
};

/** The columns a list can be put in order by. */
export const sortsOf = (list: ListName): readonly string[] => LIST_FORMS[list].shape.sort.unwrap().options;
