import { z } from "zod";
import { clientStore } from "@/lib/data/client-store";
import { optionalLine } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** Clients in the actor's scope, newest first, paged by key. */
export const listClients = defineQuery({
  name: "client.list",
  permission: "client:read",
  path: "/clients",
  input: z.object({
    q: optionalLine(100).default(""),
    status: z.enum(["", "awaiting-confirmation", "confirmed", "declined"]).default(""),
    after: z.union([z.literal(""), z.uuid()]).default(""),
  }),
  async run(context, form) {
    return accepted(await clientStore.page(context.db, form));
  },
});
