import { z } from "zod";
import { ROLES } from "../access/roles";
import { optionalLine } from "../fields";

export const USER_STATES = ["active", "invited", "disabled"] as const;

/** How the list of accounts is asked for: filters, and the address after which the page starts. */
export const userListForm = z.object({
  q: optionalLine(100),
  status: z.enum(["", ...USER_STATES]).default(""),
  role: z.enum(["", ...ROLES]).default(""),
  after: optionalLine(254),
});

export type UserListForm = z.output<typeof userListForm>;
