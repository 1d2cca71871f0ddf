import { z } from "zod";
import { mailTokenStore } from "@/lib/data/mail-token-store";
import { userStore } from "@/lib/data/user-store";
import { email, line } from "@/lib/domain/fields";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/**
 * The first administrator of a fresh installation: an account and a one-time link, printed by the server and
 * never mailed. Only while there is no account at all; it has no route.
 */
export const openFirstAccount = defineUseCase({
  name: "account.open-first",
  permission: "public",
  method: "POST",
  path: "",
  input: z.object({ email, name: line(100) }),
  async run(context, form) {
    const { tx } = context.db;
    // Two processes of one installation may start at once: the second waits here and finds the account.
    await tx.$executeRaw`LOCK TABLE "User" IN SHARE ROW EXCLUSIVE MODE`;
    if ((await userStore.countAll(tx)) > 0) return refused({ code: "accounts-exist" });
    const id = await userStore.create(tx, {
      ...form,
      roles: ["administrator"],
      personId: null,
      clientId: null,
      now: context.now,
    });
    const token = await mailTokenStore.create(tx, id, "invitation");
    context.changed("user.first-invited", { kind: "user", id, after: form });
    return accepted({ token });
  },
});
