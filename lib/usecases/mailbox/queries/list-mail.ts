import { mailListStore } from "@/lib/data/mail-list-store";
import { LIST_PAGE } from "@/lib/domain/list/list-form";
import { mailListForm } from "@/lib/domain/mailbox/mail-list-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { savedFiltersOf } from "../../list/saved-filters";
import { requireMailbox } from "../require-mailbox";

/** The local mailbox, newest first unless asked otherwise: what would have left if a mail server were set. */
export const listMail = defineQuery({
  name: "mailbox.list",
  permission: "mailbox:read",
  path: "/mailbox",
  input: mailListForm,
  async run(context, form) {
    requireMailbox();
    const { tx } = context.db;
    return accepted({
      ...(await mailListStore.page(tx, form, LIST_PAGE)),
      saved: await savedFiltersOf(context, {
        list: "mailbox",
        form: mailListForm,
        count: (saved, most) => mailListStore.count(tx, saved, most),
      }),
    });
  },
});
