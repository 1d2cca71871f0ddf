import { z } from "zod";
import { sessionStore } from "@/lib/data/session-store";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Ends every session of one's own, the one that asks included: for a lost machine or a doubt. */
export const endEverySession = defineUseCase({
  name: "session.end-every",
  permission: "own-account",
  method: "DELETE",
  path: "/account/sessions",
  input: z.object({}),
  async run(context) {
    await sessionStore.endAllOf(context.db.tx, context.actor.userId);
    context.changed("session.every-ended", { kind: "user", id: context.actor.userId });
    return accepted({ ended: true });
  },
});
