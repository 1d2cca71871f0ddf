import { auditListStore } from "@/lib/data/audit-list-store";
import { auditListForm } from "@/lib/domain/audit/audit-list-form";
import { LIST_PAGE } from "@/lib/domain/list/list-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { savedFiltersOf } from "../../list/saved-filters";
import { auditRows, auditsAsked } from "../audit-rows";

/** Audits in the actor's scope; an auditor's own; filtered, in the order asked for, paged by key. */
export const listAudits = defineQuery({
  name: "audit.list",
  permission: "case:read",
  path: "/audits",
  input: auditListForm,
  async run(context, form) {
    return accepted({
      ...(await auditRows(context, form, LIST_PAGE)),
      isClient: context.actor.clientId !== null,
      saved: await savedFiltersOf(context, {
        list: "audits",
        form: auditListForm,
        count: (saved, most) => auditListStore.count(context.db, auditsAsked(context, saved), most),
      }),
    });
  },
});
