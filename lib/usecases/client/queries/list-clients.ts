import { clientListStore } from "@/lib/data/client-list-store";
import { clientListForm } from "@/lib/domain/client/client-list-form";
import { LIST_PAGE } from "@/lib/domain/list/list-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { savedFiltersOf } from "../../list/saved-filters";

/** Clients in the actor's scope, the newest first unless asked otherwise, paged by key. */
export const listClients = defineQuery({
  name: "client.list",
  permission: "client:read",
  path: "/clients",
  input: clientListForm,
  async run(context, form) {
    const { db, today } = context;
    return accepted({
      ...(await clientListStore.page(db, form, LIST_PAGE)),
      today,
      counts: await clientListStore.countByStatus(db),
      saved: await savedFiltersOf(context, {
        list: "clients",
        form: clientListForm,
        count: (saved, most) => clientListStore.count(db, saved, most),
      }),
    });
  },
});
