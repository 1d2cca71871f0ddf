import { userStore } from "@/lib/data/user-store";
import { userStateForm } from "@/lib/domain/account/account-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Opens a shut account again: active where it had a password, invited where it never had one. */
export const enableUser = defineUseCase({
  name: "user.enable",
  permission: "user:manage",
  method: "POST",
  path: "/users/{userId}/enabling",
  input: userStateForm,
  async run(context, form) {
    const { tx } = context.db;
    const user = await userStore.file(tx, form.userId);
    if (user.status !== "disabled") return refused({ code: "user-not-disabled" });
    const hasPassword = (await userStore.passwordHash(tx, user.id)) !== null;
    await userStore.saveStatus(tx, user.id, form.version, hasPassword ? "active" : "invited");
    context.changed("user.enabled", { kind: "user", id: user.id });
    return accepted({ version: form.version + 1 });
  },
});
