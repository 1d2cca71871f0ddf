import { z } from "zod";
import { auditListStore } from "@/lib/data/audit-list-store";
import { caseStore } from "@/lib/data/case-store";
import { teamShown } from "@/lib/domain/audit/team-shown";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** Every audit of a case: days, state and team. */
export const listCaseAudits = defineQuery({
  name: "audit.list-of-case",
  permission: "case:read",
  path: "/cases/{caseId}/audits",
  input: z.object({ caseId: id }),
  async run({ db, actor, today }, form) {
    const head = await caseStore.head(db, form.caseId);
    const audits = await auditListStore.ofCase(db, head.id);
    return accepted({ today, rows: audits.map((audit) => teamShown(audit, actor.clientId !== null)) });
  },
});
