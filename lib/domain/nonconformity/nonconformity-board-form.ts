import { z } from "zod";
import { optionalLine } from "../fields";
import { listForm } from "../list/list-form";
import { NONCONFORMITY_STATUSES } from "./nonconformity-machine";

/** How nonconformities are asked for; without a state: the open ones, of cases and audits that go on. */
export const nonconformityBoardForm = listForm(
  ["number", "client", "grade", "requirement", "unit", "state", "due", "turn"],
  { sort: "number", direction: "asc" },
  {
    q: optionalLine(100),
    status: z.enum(["", "any", ...NONCONFORMITY_STATUSES]).default(""),
    grade: z.enum(["", "major", "minor"]).default(""),
    turn: z.enum(["", "client", "team"]).default(""),
    overdue: z.enum(["", "yes"]).default(""),
  },
);

export type NonconformityBoardForm = z.output<typeof nonconformityBoardForm>;
