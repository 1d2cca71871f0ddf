import { z } from "zod";
import { optionalLine } from "../fields";

/** In the order in which somebody has to do something. */
export const CLIENT_STATES = ["awaiting-confirmation", "confirmed", "declined"] as const;
export type ClientState = (typeof CLIENT_STATES)[number];

/** How the list of clients is asked for; "all" and nothing at all both mean every state. */
export const clientListForm = z.object({
  q: optionalLine(100),
  status: z.enum(["", "all", ...CLIENT_STATES]).default(""),
  after: z.union([z.literal(""), z.uuid()]).default(""),
});

export type ClientListForm = z.output<typeof clientListForm>;
