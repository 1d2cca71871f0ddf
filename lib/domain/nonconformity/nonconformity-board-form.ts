import { z } from "zod";
import { optionalLine } from "../fields";

/** How the board of open nonconformities is asked for: filters, and the number after which the page starts. */
export const nonconformityBoardForm = z.object({
  status: z.enum(["", "raised", "answered", "returned", "accepted"]).default(""),
  grade: z.enum(["", "major", "minor"]).default(""),
  overdue: z.enum(["", "yes"]).default(""),
  after: optionalLine(40),
});

export type NonconformityBoardForm = z.output<typeof nonconformityBoardForm>;
