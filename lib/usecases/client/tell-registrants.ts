import { userStore } from "@/lib/data/user-store";
import { env } from "@/lib/env";
import type { Context } from "../framework/context";

type Registered = Readonly<{ id: string; name: string; reason: string }>;

/** Who registered an organisation learns by mail what became of it (5.2); nobody waits before a closed door. */
export const tellRegistrants = async (
  context: Context,
  template: "client-confirmed" | "client-declined",
  { id, name, reason }: Registered,
): Promise<void> => {
  for (const reader of await userStore.readersOfClient(context.db.tx, id))
    context.send("mail", {
      to: reader.email,
      locale: reader.locale,
      template,
      facts: { reader: reader.name, client: name, reason, url: env().PUBLIC_URL },
    });
};
