import { z } from "zod";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { recordsOfAudit } from "../../report/records-of-audit";
import { conductView } from "../conduct-view";

/**
 * One audit from the agreed plan to the signed report: state, records, clocks, and what would be refused now,
 * judged by the same functions as the commands. A client reads it without the team's notes.
 */
export const readConduct = defineQuery({
  name: "audit.read-conduct",
  permission: "case:read",
  path: "/cases/{caseId}/audits/{auditId}/conduct",
  input: z.object({ caseId: id, auditId: id }),
  async run(context, form) {
    return accepted(await conductView(context, await recordsOfAudit(context, form)));
  },
});
