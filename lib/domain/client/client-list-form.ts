import { z } from "zod";
import { optionalLine } from "../fields";
import { dayFilter, listForm } from "../list/list-form";

/** In the order in which somebody has to do something. */
export const CLIENT_STATES = ["awaiting-confirmation", "confirmed", "declined"] as const;
export type ClientState = (typeof CLIENT_STATES)[number];

/** How the list of clients is asked for; "all" and nothing at all both mean every state. */
export const clientListForm = listForm(
  ["registeredOn", "name", "creditCode", "contact", "status", "cases"],
  { sort: "registeredOn", direction: "desc" },
  {
    q: optionalLine(100),
    status: z.enum(["", "all", ...CLIENT_STATES]).default(""),
    from: dayFilter,
    to: dayFilter,
  },
);

export type ClientListForm = z.output<typeof clientListForm>;
