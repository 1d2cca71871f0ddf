import { userListStore } from "@/lib/data/user-list-store";
import { userListForm } from "@/lib/domain/account/user-list-form";
import { LIST_PAGE } from "@/lib/domain/list/list-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { savedFiltersOf } from "../../list/saved-filters";

/** Accounts, by address unless asked otherwise, paged by key. */
export const listUsers = defineQuery({
  name: "user.list",
  permission: "user:manage",
  path: "/users",
  input: userListForm,
  async run(context, form) {
    const { tx } = context.db;
    return accepted({
      ...(await userListStore.page(tx, form, LIST_PAGE)),
      saved: await savedFiltersOf(context, {
        list: "users",
        form: userListForm,
        count: (saved, most) => userListStore.count(tx, saved, most),
      }),
    });
  },
});
