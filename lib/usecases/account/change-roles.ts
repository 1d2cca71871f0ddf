import { userStore } from "@/lib/data/user-store";
import { changeRolesForm } from "@/lib/domain/account/account-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Gives an account its roles; they hold from its next request on. */
export const changeRoles = defineUseCase({
  name: "user.change-roles",
  permission: "user:manage",
  method: "PUT",
  path: "/users/{userId}/roles",
  input: changeRolesForm,
  async run(context, form) {
    const { tx } = context.db;
    const user = await userStore.file(tx, form.userId);
    const isClient = user.client !== null;
    if (form.roles.includes("client") !== isClient || (isClient && form.roles.length > 1))
      return refused({ code: "client-role-alone", field: "roles" });
    const losesAdministrator = user.roles.includes("administrator") && !form.roles.includes("administrator");
    if (losesAdministrator && (await userStore.isLastAdministrator(tx, user.id)))
      return refused({ code: "last-administrator", field: "roles" });
    await userStore.saveRoles(tx, user.id, form.version, form.roles);
    context.changed("user.roles-changed", {
      kind: "user",
      id: user.id,
      before: user.roles,
      after: form.roles,
    });
    return accepted({ version: form.version + 1 });
  },
});
