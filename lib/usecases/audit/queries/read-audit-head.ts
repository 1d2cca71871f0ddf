import { z } from "zod";
import { auditStore } from "@/lib/data/audit-store";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** What every page of an audit shows at its head. */
export const readAuditHead = defineQuery({
  name: "audit.read-head",
  permission: "case:read",
  path: "/cases/{caseId}/audits/{auditId}/head",
  input: z.object({ caseId: id, auditId: id }),
  async run({ db }, form) {
    const { kind, round, status, method } = await auditStore.head(db, form.caseId, form.auditId);
    return accepted({ kind, round, status, method });
  },
});
