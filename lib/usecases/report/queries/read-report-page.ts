import { z } from "zod";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { conductView } from "../../audit/conduct-view";
import { defineQuery } from "../../framework/define-use-case";
import { recordsOfAudit } from "../records-of-audit";
import { reportView } from "../report-view";
import { xrayView } from "../xray-view";

/**
 * Everything the page of a report shows, with the records read once: the conduct of the audit, the sections, and for
 * the body what the reader of reports finds. The client reads the issued paper alone.
 */
export const readReportPage = defineQuery({
  name: "report.read-page",
  permission: "case:read",
  path: "/cases/{caseId}/audits/{auditId}/report/page",
  input: z.object({ caseId: id, auditId: id }),
  async run(context, form) {
    const records = await recordsOfAudit(context, form);
    return accepted({
      conduct: await conductView(context, records),
      written: await reportView(context, records),
      xray: context.actor.clientId === null ? await xrayView(context, records) : null,
    });
  },
});
