import { auditLogListStore } from "@/lib/data/audit-log-list-store";
import { auditLogForm } from "@/lib/domain/audit-log/log-form";
import { LIST_PAGE } from "@/lib/domain/list/list-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { savedFiltersOf } from "../../list/saved-filters";
import { logRows } from "../log-rows";

/** The log of the whole installation, newest first unless asked otherwise. */
export const readAuditLog = defineQuery({
  name: "audit-log.read",
  permission: "audit-log:read",
  path: "/audit-log",
  input: auditLogForm,
  async run(context, form) {
    return accepted({
      ...(await logRows(context, form, LIST_PAGE)),
      saved: await savedFiltersOf(context, {
        list: "log",
        form: auditLogForm,
        count: (saved, most) => auditLogListStore.count(context.db, saved, most),
      }),
    });
  },
});
