import { auditLogListStore } from "@/lib/data/audit-log-list-store";
import { caseHistoryForm } from "@/lib/domain/audit-log/log-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { tellEntry } from "../tell-entry";

const PAGE = 100;

/**
 * Who did what on a case and when, newest first unless asked otherwise. A client sees that it happened; what stood in
 * the body's own papers before and after is for the body.
 */
export const readCaseHistory = defineQuery({
  name: "case.history",
  permission: "case:read",
  path: "/cases/{caseId}/history",
  input: caseHistoryForm,
  async run({ db, actor }, form) {
    const { rows, ...links } = await auditLogListStore.ofCase(db, form, PAGE);
    const entries = rows.map(tellEntry);
    if (actor.personId !== null) return accepted({ ...links, entries });
    return accepted({ ...links, entries: entries.map((entry) => ({ ...entry, changes: [] })) });
  },
});
