import type { z } from "zod";
import { optionalLine } from "../fields";
import { dayFilter, listForm } from "../list/list-form";

/** How the imports that were run are asked for; `q`: a part of the file's name or of the person's. */
export const importListForm = listForm(
  ["at", "who", "file", "written"],
  { sort: "at", direction: "desc" },
  { q: optionalLine(120), from: dayFilter, to: dayFilter },
);

export type ImportListForm = z.output<typeof importListForm>;
