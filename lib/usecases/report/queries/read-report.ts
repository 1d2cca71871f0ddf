import { z } from "zod";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { recordsOfAudit } from "../records-of-audit";
import { reportView } from "../report-view";

/**
 * The report section by section: how far each is, who saved it last, what its review said of it; who has signed, and
 * every signed version. The client reads the issued paper alone.
 */
export const readReport = defineQuery({
  name: "report.read",
  permission: "case:read",
  path: "/cases/{caseId}/audits/{auditId}/report",
  input: z.object({ caseId: id, auditId: id }),
  async run(context, form) {
    return accepted(await reportView(context, await recordsOfAudit(context, form)));
  },
});
