import { z } from "zod";
import { clientStore } from "@/lib/data/client-store";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** One client with its users and cases. */
export const readClient = defineQuery({
  name: "client.read",
  permission: "client:read",
  path: "/clients/{clientId}",
  input: z.object({ clientId: id }),
  async run(context, form) {
    return accepted(await clientStore.file(context.db, form.clientId));
  },
});
