import { tokenStore } from "@/lib/data/token-store";
import { accepted, refused } from "@/lib/domain/outcome";
import { assessToken, tokenForm } from "@/lib/domain/token/token-form";
import { defineUseCase } from "../framework/define-use-case";

const DAY_MS = 86_400_000;

/** Makes an API token of the actor's own account. Its secret is in this answer and nowhere else. */
export const createToken = defineUseCase({
  name: "token.create",
  permission: "signed-in",
  method: "POST",
  path: "/tokens",
  input: tokenForm,
  async run(context, { name, scopes, days }) {
    const refusals = assessToken(context.actor, scopes);
    if (refusals.length > 0) return refused(...refusals);
    // Tokens end by the machine's clock: a moved day neither ends nor prolongs one.
    const expiresAt = days === null ? null : new Date(Date.now() + days * DAY_MS);
    const { userId } = context.actor;
    const token = await tokenStore.create(context.db.tx, { userId, name, scopes, expiresAt });
    context.changed("token.created", { kind: "token", id: token.id, after: { name, scopes } });
    return accepted(token);
  },
});
