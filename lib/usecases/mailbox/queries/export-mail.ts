import { mailListStore } from "@/lib/data/mail-list-store";
import { mailListForm } from "@/lib/domain/mailbox/mail-list-form";
import { defineUseCase } from "../../framework/define-use-case";
import { exportForm, exportList } from "../../list/export-list";
import { requireMailbox } from "../require-mailbox";

/** The filtered mailbox as a workbook: to whom about what. The texts stay, for their one-time links. */
export const exportMail = defineUseCase({
  name: "mailbox.export",
  permission: "mailbox:read",
  method: "GET",
  path: "/mailbox/export",
  input: exportForm(mailListForm),
  run(context, form) {
    requireMailbox();
    return exportList(context, {
      list: "mailbox",
      form,
      page: (asked, limit) => mailListStore.page(context.db.tx, asked, limit),
      columns: [
        { key: "at", heading: "mailbox.at", cell: ({ createdAt }) => ({ at: createdAt }) },
        { key: "recipient", heading: "mailbox.recipient", cell: ({ recipient }) => recipient },
        { key: "subject", heading: "mailbox.subject", cell: ({ subject }) => subject },
      ],
    });
  },
});
