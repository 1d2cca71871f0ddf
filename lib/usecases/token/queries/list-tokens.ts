import { z } from "zod";
import { tokenStore } from "@/lib/data/token-store";
import { accepted } from "@/lib/domain/outcome";
import { permissionsOf } from "@/lib/domain/token/token-form";
import { defineQuery } from "../../framework/define-use-case";

/** The actor's own tokens that are not revoked, and the permissions a new one may be limited to. */
export const listTokens = defineQuery({
  name: "token.list",
  permission: "own-account",
  path: "/tokens",
  input: z.object({}),
  async run({ db, actor }) {
    return accepted({
      tokens: await tokenStore.ofUser(db.tx, actor.userId),
      permissions: permissionsOf(actor),
    });
  },
});
