import { z } from "zod";
import { mailTokenStore } from "@/lib/data/mail-token-store";
import { userStore } from "@/lib/data/user-store";
import { email, optionalLine } from "@/lib/domain/fields";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/**
 * The first administrator of a fresh installation: an account and a one-time link, printed by the server and
 * never mailed. Until that link was used each start makes a new one, for the address given then: a mistyped
 * address or a lost link shuts nobody out. Afterwards it does nothing. It has no route.
 */
export const openFirstAccount = defineUseCase({
  name: "account.open-first",
  permission: "public",
  method: "POST",
  path: "",
  input: z.object({ email: email.nullable(), name: optionalLine(100) }),
  async run(context, form) {
    const { tx } = context.db;
    // Two processes of one installation may start at once: the second waits here and finds the account.
    await tx.$executeRaw`LOCK TABLE "User" IN SHARE ROW EXCLUSIVE MODE`;
    const waiting = await userStore.firstWaiting(tx);
    if (waiting === "settled") return refused({ code: "accounts-exist" });
    if (form.email === null) return refused({ code: "first-administrator-unnamed" });
    const account = { email: form.email, name: form.name || form.email, personId: null, clientId: null };
    const id =
      waiting ?? (await userStore.create(tx, { ...account, roles: ["administrator"], now: context.now }));
    if (waiting !== null) await userStore.saveEmail(tx, id, form.email);
    const token = await mailTokenStore.create(tx, id, "invitation");
    context.changed("user.first-invited", { kind: "user", id, after: { email: form.email } });
    return accepted({ token });
  },
});
