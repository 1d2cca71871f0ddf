import { auditLogStore } from "@/lib/data/audit-log-store";
import { caseHistoryForm } from "@/lib/domain/audit-log/log-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { tellPage } from "../tell-entry";

const PAGE = 100;

/**
 * Who did what on a case and when, newest first. A client sees that it happened; what stood in the body's own
 * papers before and after is for the body.
 */
export const readCaseHistory = defineQuery({
  name: "case.history",
  permission: "case:read",
  path: "/cases/{caseId}/history",
  input: caseHistoryForm,
  async run({ db, actor }, { caseId, before }) {
    const told = tellPage(await auditLogStore.ofCase(db, caseId, { before, limit: PAGE + 1 }), PAGE);
    if (actor.personId !== null) return accepted(told);
    return accepted({ ...told, entries: told.entries.map((entry) => ({ ...entry, changes: [] })) });
  },
});
