import { z } from "zod";
import { optionalLine } from "../fields";
import { listForm } from "../list/list-form";
import { EMPLOYMENTS } from "./employment";

/** How the body's people are asked for; `code` is a professional code or its beginning. */
export const personListForm = listForm(
  ["number", "name", "employment", "registrations", "codes", "account"],
  { sort: "number", direction: "asc" },
  {
    q: optionalLine(100),
    employment: z.enum(["", ...EMPLOYMENTS]).default(""),
    registration: z.enum(["", "ending", "none"]).default(""),
    code: optionalLine(20),
  },
);

export type PersonListForm = z.output<typeof personListForm>;
