import { z } from "zod";
import { clientStore } from "@/lib/data/client-store";
import { personStore } from "@/lib/data/person-store";
import { accepted } from "@/lib/domain/outcome";
import { EVERYTHING } from "@/lib/domain/access/can";
import { defineQuery } from "../../framework/define-use-case";

/** Whom an account can be made for: people of the body without one, and organisations on file. */
export const readInvitationChoices = defineQuery({
  name: "user.invitation-choices",
  permission: "user:manage",
  path: "/users/invitation-choices",
  input: z.object({}),
  async run(context) {
    const { tx } = context.db;
    return accepted({
      people: await personStore.withoutAccount(tx, context.today),
      clients: await clientStore.names({ tx, scope: EVERYTHING }),
    });
  },
});
