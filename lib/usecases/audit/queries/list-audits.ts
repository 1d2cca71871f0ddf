import { auditListStore } from "@/lib/data/audit-list-store";
import { permissionScope } from "@/lib/domain/access/can";
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
      mayPlan: permissionScope(context.actor, "planning:read").ok,
      today: context.today,
      saved: await savedFiltersOf(context, {
        list: "audits",
        form: auditListForm,
        count: (saved, most) => {
          const asked = { form: auditsAsked(context, saved), today: context.today };
          return auditListStore.count(context.db, asked, most);
        },
      }),
    });
  },
});
