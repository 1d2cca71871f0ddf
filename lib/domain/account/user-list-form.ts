import { z } from "zod";
import { ROLES } from "../access/roles";
import { optionalLine } from "../fields";
import { listForm } from "../list/list-form";

export const USER_STATES = ["active", "invited", "disabled"] as const;

/** How the list of accounts is asked for. */
export const userListForm = listForm(
  ["email", "name", "roles", "side", "status"],
  { sort: "email", direction: "asc" },
  {
    q: optionalLine(100),
    status: z.enum(["", ...USER_STATES]).default(""),
    role: z.enum(["", ...ROLES]).default(""),
  },
);

export type UserListForm = z.output<typeof userListForm>;
