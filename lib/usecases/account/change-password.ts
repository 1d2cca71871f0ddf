import { sessionStore } from "@/lib/data/session-store";
import { userStore } from "@/lib/data/user-store";
import { changePasswordForm } from "@/lib/domain/account/account-forms";
import { assessPassword } from "@/lib/domain/account/assess-password";
import { accepted, refused } from "@/lib/domain/outcome";
import { hashPassword, passwordMatches } from "@/lib/password-hash";
import { defineUseCase } from "../framework/define-use-case";

/** Changes one's own password; the current one is asked for, and every session ends. */
export const changePassword = defineUseCase({
  name: "account.change-password",
  permission: "own-account",
  method: "PUT",
  path: "/account/password",
  input: changePasswordForm,
  // Whoever sits down at an open session shall not guess the password behind it.
  limit: { calls: 10, minutes: 15 },
  async run(context, form) {
    const { tx } = context.db;
    const { userId } = context.actor;
    const faults = assessPassword(form.password, (await userStore.file(tx, userId)).email);
    if (faults.length > 0) return refused(...faults);
    const known = await userStore.passwordHash(tx, userId);
    if (
      !(await passwordMatches(known, form.currentPassword)) ||
      !(await userStore.replacePassword(tx, userId, known, await hashPassword(form.password)))
    )
      return refused({ code: "current-password-wrong", field: "currentPassword" });
    await sessionStore.endAllOf(tx, userId);
    context.changed("user.password-changed", { kind: "user", id: userId });
    return accepted({ done: true });
  },
});
