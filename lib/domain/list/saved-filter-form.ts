import { z } from "zod";
import { id, line, optionalLine } from "../fields";
import { LIST_NAMES } from "./list-forms";

/** More tabs than this nobody reads. */
export const SAVED_FILTERS_MOST = 12;

/** Filters of one list under a name of the reader's own; `query` as it stands in the address. */
export const savedFilterForm = z.object({
  list: z.enum(LIST_NAMES),
  name: line(30),
  query: optionalLine(1_500),
});

export const savedFilterKey = z.object({ savedFilterId: id });
