import { z } from "zod";
import { mailboxStore } from "@/lib/data/mailbox-store";
import { optionalId } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

const PAGE = 50;

/** The local mailbox, newest first: what would have left if a mail server were set. */
export const listMail = defineQuery({
  name: "mailbox.list",
  permission: "mailbox:read",
  path: "/mailbox",
  input: z.object({ before: optionalId }),
  async run({ db }, { before }) {
    const rows = await mailboxStore.list(db.tx, before, PAGE + 1);
    const mails = rows.slice(0, PAGE);
    return accepted({ mails, next: rows.length > PAGE ? (mails.at(-1)?.id ?? null) : null });
  },
});
