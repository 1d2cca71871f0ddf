import { tokenStore } from "@/lib/data/token-store";
import { accepted } from "@/lib/domain/outcome";
import { tokenKey } from "@/lib/domain/token/token-form";
import { defineUseCase } from "../framework/define-use-case";

/** Ends one of the actor's own tokens, from the next request on. */
export const revokeToken = defineUseCase({
  name: "token.revoke",
  permission: "own-account",
  method: "DELETE",
  path: "/tokens/{tokenId}",
  input: tokenKey,
  async run(context, { tokenId }) {
    await tokenStore.revoke(context.db.tx, context.actor.userId, tokenId);
    context.changed("token.revoked", { kind: "token", id: tokenId });
    return accepted(null);
  },
});
