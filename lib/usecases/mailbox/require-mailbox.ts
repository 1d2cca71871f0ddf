import { NotFoundError } from "@/lib/data/errors";
import { env } from "@/lib/env";

/** A body's own server has no mailbox: mail holds one-time links, and nobody there may read another's. */
export const requireMailbox = (): void => {
  if (env().CERTDESK_MODE === "production") throw new NotFoundError("mailbox");
};
