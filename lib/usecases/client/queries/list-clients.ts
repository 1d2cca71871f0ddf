import { clientStore } from "@/lib/data/client-store";
import { clientListForm } from "@/lib/domain/client/client-list-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** Clients in the actor's scope, newest first, paged by key. */
export const listClients = defineQuery({
  name: "client.list",
  permission: "client:read",
  path: "/clients",
  input: clientListForm,
  async run(context, form) {
    return accepted(await clientStore.page(context.db, form));
  },
});
