import { auditListStore } from "@/lib/data/audit-list-store";
import { auditListForm } from "@/lib/domain/audit/audit-list-form";
import { teamShown } from "@/lib/domain/audit/team-shown";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** Audits in the actor's scope by their first day; an auditor's own; filtered, paged by key. */
export const listAudits = defineQuery({
  name: "audit.list",
  permission: "case:read",
  path: "/audits",
  input: auditListForm,
  async run({ db, actor }, form) {
    const isClient = actor.clientId !== null;
    // The filter would tell a client who is in a team before the names are sent.
    const asked = isClient ? { ...form, person: "" } : form;
    const { rows, next } = await auditListStore.page(db, asked);
    return accepted({ isClient, rows: rows.map((row) => teamShown(row, isClient)), next });
  },
});
