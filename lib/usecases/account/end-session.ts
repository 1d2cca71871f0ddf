import { sessionStore } from "@/lib/data/session-store";
import { endSessionForm } from "@/lib/domain/account/account-forms";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Ends one of one's own sessions, on whatever machine it runs; its next request is a stranger's. */
export const endSession = defineUseCase({
  name: "session.end",
  permission: "own-account",
  method: "DELETE",
  path: "/account/sessions/{sessionId}",
  input: endSessionForm,
  async run(context, form) {
    await sessionStore.endOwn(context.db.tx, context.actor.userId, form.sessionId);
    context.changed("session.ended", { kind: "user", id: context.actor.userId });
    return accepted({ ended: true });
  },
});
