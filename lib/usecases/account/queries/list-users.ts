import { userStore } from "@/lib/data/user-store";
import { userListForm } from "@/lib/domain/account/user-list-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** Accounts by address, paged by key. */
export const listUsers = defineQuery({
  name: "user.list",
  permission: "user:manage",
  path: "/users",
  input: userListForm,
  async run(context, form) {
    return accepted(await userStore.page(context.db.tx, form));
  },
});
