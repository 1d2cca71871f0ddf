import { z } from "zod";
import { NotFoundError } from "@/lib/data/errors";
import { mailboxStore } from "@/lib/data/mailbox-store";
import { optionalId } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { env } from "@/lib/env";
import { defineQuery } from "../../framework/define-use-case";

const PAGE = 50;

/**
 * The local mailbox, newest first: what would have left if a mail server were set. A body's own server has none:
 * mail holds one-time links, and nobody there may read another's.
 */
export const listMail = defineQuery({
  name: "mailbox.list",
  permission: "mailbox:read",
  path: "/mailbox",
  input: z.object({ before: optionalId }),
  async run({ db }, { before }) {
    if (env().CERTDESK_MODE === "production") throw new NotFoundError("mailbox");
    const rows = await mailboxStore.list(db.tx, before, PAGE + 1);
    const mails = rows.slice(0, PAGE);
    return accepted({ mails, next: rows.length > PAGE ? (mails.at(-1)?.id ?? null) : null });
  },
});
