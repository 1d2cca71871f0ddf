import { z } from "zod";
import { optionalLine } from "../fields";
import { dayFilter, listForm } from "../list/list-form";
import { CASE_STANDINGS } from "./case-standing";
import { TURN_ROLES } from "./turn-roles";

/** How the list of cases is asked for; "mine": cases that wait for one of the reader's own roles. */
export const caseListForm = listForm(
  ["number", "client", "scheme", "stage", "turn", "clock", "since", "opened"],
  { sort: "number", direction: "desc" },
  {
    q: optionalLine(100),
    stage: z.enum(["", ...CASE_STANDINGS]).default(""),
    turn: z.enum(["", "mine", ...TURN_ROLES]).default(""),
    scheme: optionalLine(40),
    overdue: z.enum(["", "yes"]).default(""),
    from: dayFilter,
    to: dayFilter,
  },
);

export type CaseListForm = z.output<typeof caseListForm>;
