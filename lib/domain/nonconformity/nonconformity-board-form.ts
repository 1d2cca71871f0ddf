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
    /** Part of the name of who raised it, or of the leader of its audit. */
    auditor: optionalLine(100),
    /** A clause with everything below it: 7.2 finds itself and its parts, and not 7.20. */
    clause: optionalLine(20),
    overdue: z.enum(["", "yes"]).default(""),
  },
);

export type NonconformityBoardForm = z.output<typeof nonconformityBoardForm>;
