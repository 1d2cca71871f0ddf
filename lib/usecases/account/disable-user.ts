import { sessionStore } from "@/lib/data/session-store";
import { userStore } from "@/lib/data/user-store";
import { userStateForm } from "@/lib/domain/account/account-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Shuts an account; its sessions end and its tokens open nothing from the next request on. */
export const disableUser = defineUseCase({
  name: "user.disable",
  permission: "user:manage",
  method: "POST",
  path: "/users/{userId}/disabling",
  input: userStateForm,
  async run(context, form) {
    const { tx } = context.db;
    const user = await userStore.file(tx, form.userId);
    if (user.status === "disabled") return refused({ code: "user-already-disabled" });
    if (user.roles.includes("administrator") && (await userStore.isLastAdministrator(tx, user.id)))
      return refused({ code: "last-administrator" });
    await userStore.saveStatus(tx, user.id, form.version, "disabled");
    await sessionStore.endAllOf(tx, user.id);
    context.changed("user.disabled", { kind: "user", id: user.id });
    return accepted({ version: form.version + 1 });
  },
});
